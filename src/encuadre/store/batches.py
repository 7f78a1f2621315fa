"""Pieces of a size SQLite takes as parameters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

MOST_PARAMETERS = 500
"""SQLite's oldest default limit is 999 parameters a statement; half of it leaves room for a second column."""


def batches(things: Sequence[T]) -> Iterator[list[T]]:
    """Yield `things` in lists of at most `MOST_PARAMETERS`."""
    for start in range(0, len(things), MOST_PARAMETERS):
        yield list(things[start : start + MOST_PARAMETERS])
