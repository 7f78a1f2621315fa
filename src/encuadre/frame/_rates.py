"""Shares of counted things, and the most frequent of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from encuadre.frame.shares import wilson
from encuadre.model import Evidence, Rate


def rate(evidence: Sequence[Evidence], total: int) -> Rate:
    """Return how many of `total` things are shown by `evidence`, one each."""
    low, high = wilson(len(evidence), total)
    return Rate(len(evidence), total, low, high, tuple(evidence))


def most_frequent(things: Iterable[str]) -> tuple[tuple[str, int], ...]:
    """Return things with their counts, most frequent first, then by the alphabet."""
    return tuple(sorted(Counter(things).items(), key=lambda item: (-item[1], item[0])))
