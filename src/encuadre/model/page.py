"""What a reader is told: pages of sections of rows, worded and ordered, each row with the evidence behind it.

A page is made once, in `present`, from nouns that know no language; the printed form, the screen and the documents
only draw it. So a row is all a pen needs: it says what stands in the line, never where on a screen it goes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from encuadre.model.text import Evidence, Language


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
    COMPATIBLE = "≈"
    UNSURE = "?"


class Column(StrEnum):
    """Whose row it is: one side's, or of both together."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"

    @property
    def other(self) -> Column:
        """Return the column across; of both it is both."""
        across = {Column.LEFT: Column.RIGHT, Column.RIGHT: Column.LEFT}
        return across.get(self, Column.BOTH)


SIDES = (Column.LEFT, Column.RIGHT)
"""The two sides, in the order they are told."""


class MarkKind(StrEnum):
    """Why a stretch of a text stands out."""

    QUOTED = "quoted"
    """Somebody's words, not the newsroom's."""

    DISPUTED = "disputed"
    """What the other side tells differently."""

    REMOVED = "removed"
    """What an older version said."""

    ADDED = "added"
    """What it says now."""

    FOUND = "found"
    """What a reader asked for."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a row's text that stands out; offsets are of that text."""

    start: int
    end: int
    kind: MarkKind


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
class Aside:
    """What is said about a row below it: its translation, or which sentences bear it out."""

    text: str = ""
    """Empty where the note says all."""

    note: str = ""
    """Where the text comes from, or why there is none."""

    ref: str = ""
    """The same as machines call it (`es, argos`; ids of sentences): the printed form gives it in place of `note`."""

    language: Language | None = None
    """What `text` is written in; nothing for the language of the interface."""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing a reader is told: `label: text (detail)`."""

    id: str
    """Unique on its page, and the same whenever the page is made of the same comparison."""

    text: str = ""
    """What is said; newsroom text stands here as it was published."""

    label: str = ""
    """Who says it, or what it is about."""

    detail: str = ""
    """A count, a kind or a reason, of less weight than `text`."""

    name: str = ""
    """What the row is called where only one line is left for it; empty for `text`."""

    ref: str = ""
    """The id of the sentence it is, as commands and JSON call it; for the printed form."""

    handle: str = ""
    """The id of the article or claim it stands for, by which a printed list is looked up; for the printed form."""

    address: str = ""
    """Where what it names can be read; a pen makes a link of an http or https address alone."""

    language: Language | None = None
    """What `text` is written in; nothing for the language of the interface."""

    label_language: Language | None = None
    """What `label` is written in, where it is a word of an article."""

    column: Column = Column.BOTH
    pair: str = ""
    """What it is about, where the other side may have a row about the same: the two stand level."""

    sign: Sign = Sign.NONE
    tally: tuple[int, int] | None = None
    """How many on the left and on the right bear it out, where it is a count of both."""

    strength: Strength | None = None
    marks: tuple[Mark, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    """The places that bear it out, the most telling first."""

    asides: tuple[Aside, ...] = ()
    rows: tuple[Row, ...] = ()
    """What stands below it: the sentences of a link, the quotations of an utterance, the wordings of a claim."""

    @property
    def called(self) -> str:
        """Return what the row is called where only one line is left for it."""
        return self.name or self.text or self.label

    def walk(self) -> Iterator[Row]:
        """Yield the row and all that stand below it."""
        yield self
        for row in self.rows:
            yield from row.walk()


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under one title."""

    id: str
    title: str
    """Empty where a gap says enough."""

    rows: tuple[Row, ...]
    empty: str = ""
    """What is said where there is no row."""

    count: int | None = None
    """How many there are of what the title names; nothing where nobody counts."""

    is_parallel: bool = False
    """Each side has rows of its own, to be held against the other's: level where both are in view."""

    is_brief: bool = False
    """Its rows are told in one line each, and opened only where a reader asks."""

    def of(self, column: Column) -> tuple[Row, ...]:
        """Return the rows of one column, in their order."""
        return tuple(row for row in self.rows if row.column is column)


@dataclass(frozen=True, slots=True)
class Page:
    """Everything one screen, one printed form or one document tells."""

    id: str
    """Which page it is: `claims`, `border`."""

    title: str
    sections: tuple[Section, ...]
    summary: str = ""
    """One line: how much there is of what."""

    subject: str = ""
    """The headline of the event or article that is told of."""

    handle: str = ""
    """Its id."""

    sides: tuple[str, str] = ("", "")
    """What the left and the right side are called (`US`, `MX`, an outlet); empty where there are none."""

    is_numbered: bool = False
    """Its rows are numbered, from one section to the next."""

    def tag(self, column: Column) -> str:
        """Return what a side is called; nothing for both."""
        return "" if column is Column.BOTH else self.sides[column is Column.RIGHT]

    @property
    def rows(self) -> tuple[Row, ...]:
        """Return the rows of all sections, in their order."""
        return tuple(row for section in self.sections for row in section.rows)
