"""Who else tells what is no figure: the act, done or not, its doer, and the words of a speaker."""

from __future__ import annotations

from collections.abc import Sequence

from encuadre.align.conflicts import find_conflicts, with_tellers
from encuadre.model import Alignment, Column, ConflictKind, Link, LinkKind, Passage
from unit.align_conflicts.test_doings import MEMBERS, RUIZ, SOLIS, passage

GROUP = passage("Activists unfurled a banner.", "en", ("Activists", "unfurled", "banner"))
WOMAN = passage("Una mujer colgó una pancarta.", "es", ("mujer", "colgó", "pancarta"))


def told(left: Passage, right: Passage, more: Sequence[Passage]) -> list[tuple[ConflictKind, list[tuple[str, Column]]]]:
    """Return the conflicts of two sentences, each with the sentences of a third article that tell one version."""
    links = (Link(0, 0, LinkKind.SAME, 1.0),)
    alignment = Alignment(links, (), (), find_conflicts([left], [right], links))
    texts = {"a": [left], "b": [right], "c": more}
    found = with_tellers({("a", "b"): alignment}, texts)["a", "b"].conflicts
    return [(one.kind, [(teller.sentence, teller.column) for teller in one.tellers]) for one in found]


def test_whoever_tells_an_act_of_one_of_two_doers_is_named_with_whose_version_it_is() -> None:
    more = [
        passage("A woman hung the banner.", "en", ("woman", "hung", "banner")),
        passage("A man hung the banner.", "en", ("man", "hung", "banner")),
        passage("Activists hung a flag.", "en", ("Activists", "hung", "flag")),
        passage("Activists hung up the banner.", "en", ("Activists", "hung", "banner")),
    ]

    assert told(GROUP, WOMAN, more) == [(ConflictKind.DOER, [("c-3", Column.LEFT), ("c-0", Column.RIGHT)])]


def test_whoever_tells_an_act_as_done_or_as_not_done_is_named() -> None:
    done = passage("Police arrested the driver.", "en", ("Police", "arrested", "driver"))
    undone = passage("Police did not arrest the driver.", "en", ("Police", "arrest", "driver"))
    more = [
        passage("They arrested the driver.", "en", ("They", "arrested", "driver")),
        passage("They did not arrest the driver.", "en", ("They", "arrest", "driver")),
        passage("They arrested the mayor.", "en", ("They", "arrested", "mayor")),
    ]

    assert told(done, undone, more) == [(ConflictKind.POLARITY, [("c-0", Column.LEFT), ("c-1", Column.RIGHT)])]


def test_whoever_has_the_words_in_the_same_mouth_is_named() -> None:
    assert told(RUIZ, SOLIS, [RUIZ, MEMBERS, SOLIS]) == [
        (ConflictKind.SPEAKER, [("c-0", Column.LEFT), ("c-2", Column.RIGHT)])
    ]
