"""A page of paragraphs with signs in the margin, drawn by one widget: a widget for each takes seconds to lay out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from textual.content import Content
from textual.geometry import Size
from textual.strip import Strip
from textual.style import Style
from textual.visual import Visual
from textual.widget import Widget

from encuadre.tui.text import joined, lines, plain, wrapped


@dataclass(frozen=True, slots=True)
class Entry:
    """A paragraph, with a sign in the margin if it has one; long ones wrap beside their sign, not under it."""

    text: Content
    sign: Content | None = None


class Entries(Widget):
    """Entries one below the other, as high as they are at the width there is; only the lines in view are drawn."""

    def __init__(self, entries: Sequence[Entry], *, indent: int, margin: int) -> None:
        """Show entries one below the other.

        Args:
            entries: What is shown.
            indent: Cells before a sign.
            margin: Cells before the text of an entry that has a sign.
        """
        super().__init__()
        self._entries = entries
        self._indent = indent
        self._margin = margin
        self._laid_out_for = 0
        self._lines: list[Content] = []

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return the lines of the page at `width` cells."""
        return len(self._laid_out(width))

    def render(self) -> Content:
        """Return the whole page, from which a selection is copied."""
        return lines(self._laid_out(self.size.width))

    def render_line(self, y: int) -> Strip:
        """Draw one line, with what of it is selected."""
        width = self.size.width
        line = self._line(y)
        selected = self.text_selection.get_span(y) if self.text_selection else None
        if selected is not None:
            start, end = selected
            style = Style.from_styles(self.screen.get_component_styles("screen--selection"))
            line = line.stylize(style, start, None if end == -1 else end)
        drawn = Visual.to_strips(self, line, width, 1, self.visual_style, apply_selection=False, pad=True)
        return drawn[0].apply_offsets(0, y)

    def _line(self, y: int) -> Content:
        page = self._laid_out(self.size.width)
        return page[y] if y < len(page) else plain("")

    def _laid_out(self, width: int) -> Sequence[Content]:
        if self._laid_out_for != width:
            self._laid_out_for, self._lines = width, list(self._wrapped(width))
        return self._lines

    def _wrapped(self, width: int) -> Iterator[Content]:
        indent, room = plain(" " * self._indent), self._margin - self._indent
        for entry in self._entries:
            if entry.sign is None:
                yield from wrapped(entry.text, width)
                continue
            columns = wrapped(entry.sign, room), wrapped(entry.text, width - self._margin)
            for sign, line in zip_longest(*columns, fillvalue=plain("")):
                yield joined([indent, sign.pad_right(room - sign.cell_length), line])
