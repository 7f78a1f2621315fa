"""What a reader is told: pages of sections of rows, worded and ordered, each row with the evidence behind it.

A page is made once, in `present`, from nouns that know no language; the printed form, the screen and the documents
only draw it. So a row is all a pen needs: it says what stands in the line, never where on a screen it goes.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from encuadre.model.text import Evidence


class Sign(StrEnum):
    """What a row says without colour, in one cell."""

    NONE = " "
    SAME = "="
    PARTIAL = "~"
    LEFT = "<"
    """Told by the left side alone."""

    RIGHT = ">"
    """Told by the right side alone."""

    CONFLICT = "≠"
    UNSURE = "?"


class Column(StrEnum):
    """Whose row it is: one side's, or of both together."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Strength:
    """How strong what a row says is, and between which bounds."""

    value: float
    """0.0 to 1.0, upward better."""

    low: float = 0.0
    high: float = 1.0
    """95 % interval of `value`; the whole range where nothing is known of it."""

    is_unsure: bool = False
    """It would not stand in many texts drawn from the same sentences."""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing a reader is told."""

    id: str
    """Unique on its page, and the same whenever the page is made of the same comparison."""

    text: str
    """What is said; newsroom text stands here as it was published."""

    detail: str = ""
    """A count, a rate or a reason, read after `text`."""

    column: Column = Column.BOTH
    sign: Sign = Sign.NONE
    evidence: tuple[Evidence, ...] = ()
    """The places that bear it out, the most telling first."""

    strength: Strength | None = None
    rows: tuple[Row, ...] = ()
    """What stands below it: the sentences of a link, the translation of a sentence, the uses of a name."""


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under one title."""

    id: str
    title: str
    rows: tuple[Row, ...]
    empty: str = ""
    """What is said where there is no row."""

    def of(self, column: Column) -> tuple[Row, ...]:
        """Return the rows of one column, in their order."""
        return tuple(row for row in self.rows if row.column is column)


@dataclass(frozen=True, slots=True)
class Page:
    """Everything one screen, one printed form or one document tells."""

    id: str
    title: str
    summary: str
    """One line: how much there is of what."""

    sections: tuple[Section, ...]
