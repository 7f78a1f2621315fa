"""The one-page reading: what a reporter should know of how two sides tell an event, in ten plain sentences at most."""

from __future__ import annotations

from collections.abc import Collection

from encuadre.compare.reading._alone import alone
from encuadre.compare.reading._core import agreed, little, openings
from encuadre.compare.reading._differences import conflicts, speakers
from encuadre.compare.reading._only import only, only_several
from encuadre.compare.reading._reader import Reader
from encuadre.model import Comparison, ReadingLine

__all__ = ["read"]

_PARTS = (only_several, conflicts, only, speakers, openings, agreed)
"""In the order a reader is told: what the other side has and mine has not, what differs, who is heard, how each begins,
and what is common ground. Each is bounded, so that a page is ten sentences at most."""


def read(comparison: Comparison, *, people: Collection[str] = frozenset()) -> tuple[ReadingLine, ...]:
    """Return what can be said of an event in plain sentences, each with the sentences that bear it out.

    Nothing is counted or judged, and nothing is said that is only likely: what is not sure is left out, and where
    nothing is sure the page says so. Swapping the sides mirrors it.

    Args:
        comparison: Two sides of one event.
        people: Ids of the entities that are persons; nobody else is shown as heard on one side only.
    """
    reader = Reader(comparison, people)
    if comparison.alone:
        return tuple(alone(reader))
    found = [one for part in _PARTS for one in part(reader)]
    return (*little(reader, found), *found)
