"""Who else tells it: the sentences of all articles that have one of two versions in conflict, linked or not.

Two articles disagree, and the other outlets of both sides have told it one way or the other: a reader who is shown two
sentences takes them for what the sides say.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from encuadre.align.conflicts._agreement import dates_agree, is_told
from encuadre.align.conflicts._figures import Figure
from encuadre.align.conflicts._likeness import A_FEW, BEFALLEN, MUCH_COMPANY
from encuadre.align.conflicts._nouns import is_joined, same_noun
from encuadre.align.conflicts._setting import is_one_thing, names_agree, setting_of
from encuadre.align.conflicts._surroundings import other_country, shared_company
from encuadre.align.conflicts._telling import Telling
from encuadre.align.conflicts._versions import other_versions
from encuadre.data.numbers import NumberWords
from encuadre.model import Alignment, Column, Conflict, Passage, QuantityKind, SentenceId, Teller

STATED = BEFALLEN | {"aboard"}
"""States that are noun enough where the figure is the same (`all 176 aboard`)."""

ENDED = frozenset({"freed", "recovered"})
"""States that come after another, of a part of those who were in that (`100 of the injured released`)."""

UNTOLD = frozenset({QuantityKind.DATE, QuantityKind.ORDINAL, QuantityKind.AGE})
"""What is told of many things at once, so that the same one again says nothing."""

Pair = tuple[str, str]


def with_tellers(
    alignments: Mapping[Pair, Alignment], passages: Mapping[str, Sequence[Passage]]
) -> dict[Pair, Alignment]:
    """Return alignments whose conflicts, and what can both be true, name every other sentence that tells one version.

    Of 133 figures that two sentences of a real event tell as one by this rule, one reader found 128 to be of one thing
    (of 58 in the events it was written on 55, of 75 in others 73).

    Args:
        alignments: By the ids of both articles, the sides in one order.
        passages: The sentences of all articles of one event, by id.
    """
    texts = {id_: Telling(own) for id_, own in passages.items()}

    def told(found: Sequence[Conflict], ids: Pair) -> tuple[Conflict, ...]:
        return tuple(replace(one, tellers=_tellers(one, ids, texts)) for one in found)

    return {
        ids: replace(one, conflicts=told(one.conflicts, ids), compatible=told(one.compatible, ids))
        for ids, one in alignments.items()
    }


@dataclass(frozen=True, slots=True)
class _Version:
    """A figure where it is told."""

    text: Telling
    number: int
    figure: Figure

    @property
    def passage(self) -> Passage:
        return self.text.passages[self.number]

    @property
    def figures(self) -> tuple[Figure, ...]:
        return self.text.figures[self.number]


def _tellers(conflict: Conflict, ids: Pair, texts: Mapping[str, Telling]) -> tuple[Teller, ...]:
    statements = (
        Teller(str(SentenceId(id_, number)), span, column)
        for column, id_, number, span in other_versions(conflict, ids, texts)
    )
    return *_of_figures(conflict, ids, texts), *statements


def _of_figures(conflict: Conflict, ids: Pair, texts: Mapping[str, Telling]) -> tuple[Teller, ...]:
    return tuple(
        Teller(str(SentenceId(id_, other.number)), other.figure.quantity.span, column)
        for column, version in _versions(conflict, ids, texts)
        for id_, text in texts.items()
        for other in _all(text)
        if other.passage is not version.passage and _is_one(version, other)
    )


def _versions(conflict: Conflict, ids: Pair, texts: Mapping[str, Telling]) -> Iterator[tuple[Column, _Version]]:
    """Yield both figures in conflict; nothing where it is about something else."""
    told = (
        (Column.LEFT, ids[0], conflict.left, conflict.left_quantity),
        (Column.RIGHT, ids[1], conflict.right, conflict.right_quantity),
    )
    for column, id_, number, quantity in told:
        text = texts[id_]
        found = (figure for figure in text.figures[number] if figure.quantity == quantity)
        yield from ((column, _Version(text, number, figure)) for figure in list(found)[:1])


def _all(text: Telling) -> Iterator[_Version]:
    return (_Version(text, number, figure) for number, own in enumerate(text.figures) for figure in own)


def _is_one(version: _Version, other: _Version) -> bool:
    """Tell whether a sentence tells the same figure of the same thing."""
    here, there = version.figure, other.figure
    if here.kind in UNTOLD or not is_told(there, here):
        return False
    left, right = version.passage, other.passage
    spans = (here.quantity.span, there.quantity.span)
    one, two = (setting_of(told.passage, told.figure, told.figures) for told in (version, other))
    leads = (version.text.lead, other.text.lead)
    if not is_one_thing(one, two) or other_country(left, spans[0], right, spans[1]):
        return False
    if (one.states & two.states and (one.states ^ two.states) & ENDED) or _is_of_another_year(version, other):
        return False
    if not names_agree(left, one, right, two, is_sure=True, leads=leads):
        return False
    company = shared_company(left, spans[0], right, spans[1]) or 0
    if here.kind is not QuantityKind.COUNT:
        return company >= MUCH_COMPANY
    nouns = (here.quantity.counted, there.quantity.counted)
    verdict = same_noun(left, nouns[0], right, nouns[1])
    if verdict is False or is_joined(left, nouns[0], spans[0].end) is not is_joined(right, nouns[1], spans[1].end):
        return False
    return bool(one.states & two.states & STATED) or (bool(verdict) and (here.value > A_FEW or company >= MUCH_COMPANY))


def _is_of_another_year(version: _Version, other: _Version) -> bool:
    """Tell whether a sentence tells what happened in a year of which the version's text tells no day.

    A report of a bombing looks back at another one, and both killed two.
    """
    before = NumberWords.of(other.passage.language).year_of_event
    years = (
        one
        for one in other.figures
        if one.kind is QuantityKind.DATE
        and one.quantity.moment.isdigit()
        and other.passage.text[: one.quantity.span.start].lower().rstrip().rpartition(" ")[2] in before
    )
    dates = [one for own in version.text.figures for one in own if one.kind is QuantityKind.DATE]
    return any(not any(dates_agree(year, date) for date in dates) for year in years)
