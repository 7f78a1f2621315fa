"""What is drawn of an event: labelled figures of the two sides, before anyone asks how large a page is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from encuadre.model.text import Language


class ChartKind(StrEnum):
    """How the figures of a chart are read."""

    COUNTS = "counts"
    """How many of a thing there are on each side; they grow away from the middle."""

    INTERVALS = "intervals"
    """Where a measure between 0 and 1 lies, and between which bounds."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of one side."""

    value: float
    said: str
    """The figure as a table of the same numbers gives it."""

    low: float = 0.0
    high: float = 0.0
    """95 % interval of a measure; of a count nothing."""

    is_unsure: bool = False
    """It would not stand in many texts drawn from the same sentences."""


@dataclass(frozen=True, slots=True)
class ChartRow:
    """One thing and the figures both sides have of it."""

    label: str
    left: Figure | None = None
    right: Figure | None = None
    language: Language | None = None
    """What the label is written in; nothing for the language of the interface."""

    gloss: str = ""
    """The label in the other language."""

    is_gap: bool = False
    """Nothing was counted here; the label says of how much."""


@dataclass(frozen=True, slots=True)
class Chart:
    """One chart, with all that whoever cannot see it needs."""

    id: str
    kind: ChartKind
    title: str
    description: str
    """How it is read, in whole sentences."""

    about: str
    """What its rows are: the head of the first column of its table."""

    sides: tuple[str, str]
    rows: tuple[ChartRow, ...]
