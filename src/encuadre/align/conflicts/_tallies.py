"""Figures of one kind over all reports of an event, linked or not: a table to look at, no verdict.

Of 25 disagreements that a second reader found by hand in five events no conflict showed one, for most stand in
sentences that are not linked. Who sets two such figures against each other has to know that they are of one thing,
place and hour, and no sign here says so; who holds them side by side, each with its sentence, says only what is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from encuadre.align.conflicts._agreement import agree, restates
from encuadre.align.conflicts._figures import Figure
from encuadre.align.conflicts._setting import setting_of
from encuadre.align.conflicts._telling import Telling
from encuadre.data.numbers import NumberWords
from encuadre.model import EntityKind, Passage, QuantityKind, SentenceId, TalliedFigure, Tally, TallyKind
from encuadre.text.folding import fold

NEAR = 1.1
"""Times that one figure may be the other for a limit to tell of both: `at least 24` beside 25, not `up to 105` beside
76 (chosen)."""

APART = frozenset({"weekly", "monthly", "yearly", "average", "each", "planned", "part", "new"})
"""Scopes of figures that are no count of what happened: rates, forecasts, a part of another figure. `67 others` are
counted, and `37 dead in 24 hours` too."""

_STATES = {kind.value: kind for kind in TallyKind if kind is not TallyKind.SPEED}
"""By the names of `NumberWords.states`."""

Told = tuple[Figure, TalliedFigure]
Texts = Mapping[str, Sequence[Passage]]


def tallies_of(left: Texts, right: Texts) -> tuple[Tally, ...]:
    """List by kind what both sides count, where a figure of one is told by none of the other.

    Args:
        left: The sentences of each article of a side, by its id.
        right: Those of the other side.
    """
    sides = [_by_kind(texts) for texts in (left, right)]
    found = []
    for kind in TallyKind:
        here, there = (side.get(kind, []) for side in sides)
        if here and there and (_has_own(here, there) or _has_own(there, here)):
            found.append(Tally(kind, *(tuple(shown for _, shown in one) for one in (here, there))))
    return tuple(found)


def _by_kind(texts: Texts) -> dict[TallyKind, list[Told]]:
    found: dict[TallyKind, list[Told]] = {}
    for id_, passages in texts.items():
        text = Telling(passages)
        for number, (passage, own) in enumerate(zip(passages, text.figures, strict=True)):
            for kind, figure in _tallied(passage, own, text.lead):
                sentence = str(SentenceId(id_, number))
                found.setdefault(kind, []).append(
                    (figure, TalliedFigure(sentence, figure.quantity.span, figure.quantity))
                )
    return found


def _tallied(passage: Passage, figures: Sequence[Figure], lead: str) -> Iterator[tuple[TallyKind, Figure]]:
    """Yield the figures of a sentence that count people in one state, or a speed, once in whatever unit.

    Not those that may be of another happening: the sentence writes a year, or names a place that the lead does not. Of
    58 figures of two events that a second reader judged without this rule ten were of other happenings.

    Args:
        passage: The sentence.
        figures: All its figures.
        lead: What its text begins with, folded.
    """
    years = [one.quantity.moment[:4] for one in figures if one.kind is QuantityKind.DATE and one.is_written_in_digits]
    if any(year.isdigit() and year in passage.text for year in years):  # `Friday` has a year too, and does not say it
        return
    places = (fold(one.span.of(passage.text)) for one in passage.mentions if one.kind is EntityKind.PLACE)
    if any(place not in lead for place in places):
        return
    shown: list[Figure] = []
    for figure in figures:
        kind = _kind_of(passage, figure, figures)
        is_again = any(restates(figure, one) or figure.quantity.span == one.quantity.span for one in shown)
        if kind is not None and not is_again:
            shown.append(figure)
            yield kind, figure


def _kind_of(passage: Passage, figure: Figure, figures: Sequence[Figure]) -> TallyKind | None:
    """Return what a figure counts; nothing where its clause speaks of two states, a rate, or of what is allowed."""
    if figure.kind is QuantityKind.SPEED:
        return None if _is_limit(passage) else TallyKind.SPEED
    if figure.kind is not QuantityKind.COUNT or figure.value < 1:
        return None
    setting = setting_of(passage, figure, figures)
    states = setting.states & _STATES.keys()
    return _STATES[next(iter(states))] if len(states) == 1 and not setting.scopes & APART else None


def _is_limit(passage: Passage) -> bool:
    """Tell whether a sentence speaks of how fast one may go."""
    said = fold(passage.text)
    return any(word in said for word in NumberWords.of(passage.language).speed_limits)


def _has_own(here: Sequence[Told], there: Sequence[Told]) -> bool:
    return any(not any(_is_told(one, other) for other, _ in there) for one, _ in here)


def _is_told(one: Figure, other: Figure) -> bool:
    """Tell whether a figure is the other, as far as rounding, units and limits go that tell of figures beside them."""
    low, high = sorted((one.value, other.value))
    return agree(one, other) and high <= NEAR * low
