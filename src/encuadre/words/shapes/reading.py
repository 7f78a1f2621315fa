"""Words of the one-page reading."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadingWords:
    """The one-page reading. `{name}` is filled in where it is shown."""

    title: str
    evidence: str
    """`{count}` sentences a line of the reading counts or shows."""
