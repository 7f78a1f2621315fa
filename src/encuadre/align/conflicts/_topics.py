"""What a figure counts or measures, by every name that both languages have for it, and whether it is of this event."""

from __future__ import annotations

from collections.abc import Sequence

from encuadre.align.conflicts._figures import Figure
from encuadre.align.conflicts._nouns import ANYBODY
from encuadre.align.conflicts._setting import Setting, clause_of
from encuadre.align.conflicts._surroundings import names_of
from encuadre.align.conflicts._telling import Telling
from encuadre.data.numbers import NumberWords
from encuadre.model import EntityKind, Passage, QuantityKind, TallyKind
from encuadre.text.folding import fold

Topics = frozenset[str]
"""Names of one thing that is counted; two figures that have one in common count the same."""

NOTHING: Topics = frozenset()

APART = frozenset({"weekly", "monthly", "yearly", "average", "each", "planned", "part", "new"})
"""Scopes of figures that are no count of what happened: rates, forecasts, a part of another figure. `67 others` are
counted, and `37 dead in 24 hours` too."""

_MEASURES = {QuantityKind.SPEED: TallyKind.SPEED, QuantityKind.LENGTH: TallyKind.LENGTH}
_KINDS = {f":{kind}": kind for kind in TallyKind}
"""By the name among the topics that no noun has."""

_STATES = {kind.value: f":{kind}" for kind in TallyKind}
"""By the names of `NumberWords.states`."""


def topics_of(passage: Passage, figure: Figure, setting: Setting) -> Topics:
    """Return what a figure counts: people in one state, else a noun; or what it measures.

    Nothing where its clause speaks of two states, a rate, or of what is allowed, and of people in no state: everything
    of an event is told of people.

    Args:
        passage: The sentence.
        figure: One of its figures.
        setting: What stands around it.
    """
    if measure := _MEASURES.get(figure.kind):
        return NOTHING if _is_limit(passage, figure) else frozenset({f":{measure}"})
    if figure.kind is not QuantityKind.COUNT or figure.value < 1:
        return NOTHING
    states = setting.states & _STATES.keys()
    if len(states) > 1 or setting.scopes & APART:
        return NOTHING
    return frozenset(_STATES[state] for state in states) or _names(passage, figure)


def kind_of(topics: Topics) -> TallyKind:
    """Return what topics are, which a noun's are not said to be."""
    return next((kind for name, kind in _KINDS.items() if name in topics), TallyKind.COUNT)


def is_of_another_happening(passage: Passage, figure: Figure, figures: Sequence[Figure], text: Telling) -> bool:
    """Tell whether a figure stands beside a year that is not its report's, or places of which the lead has none.

    The places are those of its clause; where that has none, of its sentence. Of 58 figures of two events that a second
    reader judged without this rule ten were of other happenings.

    Args:
        passage: The sentence.
        figure: One of its figures.
        figures: All of them.
        text: The report it stands in.
    """
    dates = [one for one in figures if one.kind is QuantityKind.DATE and one.is_written_in_digits]
    years = {one.quantity.moment[:4] for one in dates if one.quantity.moment[:4] in passage.text}
    if any(year.isdigit() for year in years - text.years):
        return True
    places = [one.span for one in passage.mentions if one.kind is EntityKind.PLACE]
    clause = clause_of(passage, figure, figures)
    told = [one for one in places if clause.covers(one)] or places
    return bool(told) and all(fold(one.of(passage.text)) not in text.lead for one in told)


def _names(passage: Passage, figure: Figure) -> Topics:
    """Return what the noun behind a figure may be called in either language."""
    noun = figure.quantity.counted
    words = [one for one in passage.words if one.pos in {"NOUN", "PROPN"} and one.span.of(passage.text).lower() == noun]
    behind = [one for one in words if one.span.start >= figure.quantity.span.end]
    names = names_of(behind[0], passage) if behind else NOTHING
    return NOTHING if f"={ANYBODY}" in names else names


def _is_limit(passage: Passage, figure: Figure) -> bool:
    """Tell whether a sentence speaks of how fast one may go."""
    said = fold(passage.text)
    words = NumberWords.of(passage.language).speed_limits
    return figure.kind is QuantityKind.SPEED and any(word in said for word in words)
