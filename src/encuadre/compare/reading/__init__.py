"""The one-page reading: how two sides differ, in ten to fifteen sentences made of counted facts alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from encuadre.compare.reading._alone import alone
from encuadre.compare.reading._choices import acts, anonymous, certainty, loaded
from encuadre.compare.reading._framing import frames, words
from encuadre.compare.reading._ledger import depths, first, headlines, only, overview, widest
from encuadre.compare.reading._reader import Reader
from encuadre.compare.reading._voices import differences, naming, quotations, speakers
from encuadre.model import Comparison, Finding, ReadingLine

__all__ = ["read"]

MOST_LINES = 15
"""Sentences of a reading: a page."""

_PARTS: tuple[Callable[[Reader], Iterator[ReadingLine]], ...] = (
    overview, widest, first, differences, headlines, only, depths, speakers, anonymous, quotations, naming, acts,
    frames, words, loaded, certainty
)  # fmt: skip
"""In the order a reader is told."""

_DISPENSABLE = (
    Finding.FIRST, Finding.QUOTED_DIFFERENTLY, Finding.WIDEST, Finding.FRAME_ALIKE, Finding.HEADLINES,
    Finding.COMPATIBLE, Finding.DOERS_LEFT_OUT
)  # fmt: skip
"""What gives way first on a full page: other lists tell it as well, or it tells the least about a difference."""


def read(comparison: Comparison) -> tuple[ReadingLine, ...]:
    """Return what can be said of an event in plain sentences, each with the sentences that bear it out.

    Nothing is judged: a template names what was counted, and what was not found is not mentioned. If there is more than
    a page, a second sentence of a kind that is not about the other side gives way first, then `_DISPENSABLE`.
    """
    reader = Reader(comparison)
    if comparison.alone:
        return tuple(alone(reader))
    found = [one for part in _PARTS for one in part(reader)]
    by_need = sorted(range(len(found)), key=lambda place: (_need(found, place), place))
    kept = sorted(by_need[:MOST_LINES])
    return tuple(found[place] for place in kept)


def _need(found: Sequence[ReadingLine], place: int) -> tuple[int, int]:
    """Return how easily a sentence is done without: 0 stays longest."""
    finding = found[place].finding
    nth = sum(one.finding is finding for one in found[:place])
    given_way = len(_DISPENSABLE) - _DISPENSABLE.index(finding) if finding in _DISPENSABLE else 0
    return nth // 2 + (nth > 0 and finding in _ONE_BY_ONE), given_way


_ONE_BY_ONE = frozenset({Finding.CONFLICT, Finding.NAMING, Finding.FRAME_MORE})
"""Kinds whose second sentence is another case; of the other kinds it is the other side."""
