"""A page of rows, one below the other, drawn line by line as it is scrolled, with a pointer at the current row."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.content import Content
from textual.message import Message
from textual.strip import Strip

from encuadre.model import Language, Page, Row
from encuadre.tui.rows import title, whole
from encuadre.tui.text import joined, plain
from encuadre.tui.widgets.drawn import NOTE
from encuadre.tui.widgets.entries import Entries

POINTER = "▸"
"""Where the reader stands, as in the comparison."""

MARGIN = 3
"""Cells for the pointer, the mark of a note, and a gap."""


@dataclass(frozen=True, slots=True)
class Place:
    """A row that can be stood on: one with a sentence behind it."""

    start: int
    end: int
    """Its first line, and one past its last."""

    row: Row


class PageText(Entries):
    """All rows of a page below the titles of their sections."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"page-text--current"}

    @dataclass
    class RowClicked(Message):
        """A reader pointed at a row: its number among the places."""

        number: int

    def __init__(self, page: Page, language: Language, *, has_pointer: bool = False) -> None:
        """Show a page.

        Args:
            page: Its rows.
            language: The reader's.
            has_pointer: Whether a reader stands on one of the rows.
        """
        super().__init__((), indent=0, margin=MARGIN if has_pointer else 0)
        self._page = page
        self._language = language
        self._starts: list[int] = []
        self._places: list[Place] = []
        self._current = 0
        self._noted = frozenset[str]()

    @property
    def starts(self) -> Sequence[int]:
        """Return the line in which each section with a title begins."""
        return self._starts

    @property
    def texts(self) -> Sequence[str]:
        """Return the lines as they are laid out."""
        return [line.plain for line in self._laid_out(self.size.width)]

    @property
    def places(self) -> Sequence[Place]:
        """Return the rows that can be stood on, from the top down; the same whatever the wording and the width."""
        return self._places

    def show(self, page: Page) -> None:
        """Show another page."""
        self._page = page
        self._laid_out_for = 0
        self.refresh(layout=True)

    def point_at(self, number: int) -> None:
        """Put the pointer at a row, by its number among the places."""
        self._current = number
        self.refresh()

    def mark(self, noted: frozenset[str]) -> None:
        """Show which sentences have a note, by their ids."""
        self._noted = noted
        self.refresh()

    def at(self, line: int) -> int:
        """Return the number of the place that stands in a line, or else of the one above it; -1 where there is none."""
        return bisect_right(self._places, line, key=lambda place: place.start) - 1

    def on_click(self, event: events.Click) -> None:
        """Tell which row was pointed at."""
        number = self.at(event.y)
        if number >= 0 and event.y < self._places[number].end:
            self.post_message(self.RowClicked(number))

    def render_line(self, y: int) -> Strip:
        """Draw one line, which the pointer stands before or not."""
        strip = super().render_line(y)
        place = self._places[self._current] if self._current < len(self._places) else None
        if place is None or not place.start <= y < place.end:
            return strip
        return strip.apply_style(self.get_component_rich_style("page-text--current", partial=True))

    def _line(self, y: int) -> Content:
        line, number = super()._line(y), self.at(y)
        if number < 0 or self._places[number].start != y:
            return line
        pointer = POINTER if number == self._current else " "
        note = NOTE if self._places[number].row.ref in self._noted else " "
        return joined([plain(f"{pointer}{note} ", "bold"), line[MARGIN:]])

    def _wrapped(self, width: int) -> Iterator[Content]:
        self._starts, self._places, line = [], [], 0
        margin = plain(" " * self._margin)
        room = max(1, width - self._margin)
        for section in self._page.sections:
            if section.title:
                self._starts.append(line)
            shown = list(title(section, room).split()) if section.title else [plain("")]
            for row in section.rows:
                start = line + len(shown)
                shown += whole(row, self._page, room, self._language).split()
                if self._margin and (row.ref or row.evidence):
                    self._places.append(Place(start, line + len(shown), row))
            if not section.rows:
                shown.append(plain(section.empty))
            yield from (joined([margin, one]) for one in shown)
            line += len(shown)
