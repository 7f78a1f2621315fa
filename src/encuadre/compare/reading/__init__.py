"""The one-page reading: how two sides differ, in ten to fifteen sentences made of counted facts alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from encuadre.compare.reading._framing import frames, words
from encuadre.compare.reading._ledger import depths, first, headlines, only, overview, widest
from encuadre.compare.reading._reader import Reader
from encuadre.compare.reading._voices import differences, naming, quotations, speakers
from encuadre.model import Comparison, ReadingLine

__all__ = ["read"]

MOST_LINES = 15
"""Sentences of a reading: a page. Where there is more to say, each kind of finding keeps its first sentence."""

_PARTS: tuple[Callable[[Reader], Iterator[ReadingLine]], ...] = (
    overview, widest, first, differences, headlines, only, depths, speakers, quotations, naming, frames, words
)  # fmt: skip
"""In the order a reader is told."""


def read(comparison: Comparison) -> tuple[ReadingLine, ...]:
    """Return what can be said of an event in plain sentences, each with the sentences that bear it out.

    Nothing is judged: a template names what was counted, and what was not found is not mentioned. The order is that of
    `Finding`; what there is several of gives way first if the page is full.
    """
    reader = Reader(comparison)
    found = [one for part in _PARTS for one in part(reader)]
    by_rank = sorted(range(len(found)), key=lambda place: (_nth(found, place), place))
    kept = sorted(by_rank[:MOST_LINES])
    return tuple(found[place] for place in kept)


def _nth(found: Sequence[ReadingLine], place: int) -> int:
    """Return how many sentences of the same finding stand before this one."""
    return sum(one.finding is found[place].finding for one in found[:place])
