"""What a measure counts in one article or side, whichever measure it is."""

from __future__ import annotations

from dataclasses import dataclass

from encuadre.model.actors import Rate


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """One thing that a measure counts, with the places that show it."""

    key: str
    """Which of the measure's rows it is; its words are kept under the same key."""

    rate: Rate


@dataclass(frozen=True, slots=True)
class MeasureResult:
    """What one measure found."""

    id: str
    """The measure's."""

    rows: tuple[MeasureRow, ...]
    """In the order they are told in."""
