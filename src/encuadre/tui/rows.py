"""A list to read down: titles, and rows of wrapped paragraphs that lead to their evidence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from textual.content import Content

from encuadre.model import Evidence
from encuadre.tui.text import joined, lines, plain, wrapped


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of a row: a sign in the margin, and text that wraps beside it."""

    text: Content
    sign: Content


@dataclass(frozen=True, slots=True)
class ListedRow:
    """One thing to choose, or a title."""

    id: str
    """The same after the screen was closed and opened again."""

    name: str
    paragraphs: tuple[Line, ...]
    evidence: tuple[Evidence, ...] = ()
    is_title: bool = False

    def drawn(self, width: int) -> Content:
        """Return the row for a list `width` cells wide."""
        if self.is_title:
            return lines([plain(" "), plain(self.name, "bold")])
        return lines(
            joined([paragraph.sign if first else plain(" " * paragraph.sign.cell_length), line])
            for paragraph in self.paragraphs
            for first, line in _numbered(wrapped(paragraph.text, width - paragraph.sign.cell_length))
        )


def _numbered(parts: Sequence[Content]) -> Iterator[tuple[bool, Content]]:
    return ((number == 0, part) for number, part in enumerate(parts))
