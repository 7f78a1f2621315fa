"""Two columns in which text is selected with the mouse, in one of them at a time, as a newspaper's is read."""

from __future__ import annotations

from collections.abc import Iterator

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.content import Content
from textual.geometry import Offset, Region
from textual.selection import Selection
from textual.strip import Strip

from encuadre.model import Column
from encuadre.tui.layout import Line, LineKind
from encuadre.tui.widgets.drawn import GAP, GUTTER, SELECTED, DrawnColumns


class SelectableColumns(DrawnColumns):
    """Tells Textual which character of which row stands at a cell; the rows are those of the column pointed at."""

    ALLOW_SELECT = True

    _selected: Column | None = None
    """The column the mouse went down in; what is across is no part of a selection."""

    _is_painting = False

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw without offsets: only a mouse asks for these, and each would cost a paint some microseconds."""
        self._is_painting = True
        try:
            return super().render_lines(crop)
        finally:
            self._is_painting = False

    def side_at(self, x: int) -> Column:
        """Return the column a cell stands in."""
        if not self.is_wide:
            return self.attention.side
        return Column.LEFT if x < self.widths[0] + GAP // 2 else Column.RIGHT

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Select in the column that is pointed at."""
        self._selected = self.side_at(event.x)

    def text_select_all(self) -> None:
        """Select the current sentence: a double click wants what stands there, and never both sides."""
        block = self.columns[self.attention.side].blocks.get(self.attention.sentence)
        if block:
            self._selected = self.attention.side
            start, end = block
            whole = Selection(Offset(0, start), Offset(self.width, end - 1))
            self.screen.selections = {self: whole}

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Return the selected text as it reads: lines joined to paragraphs, without marks and margins."""
        rows = self.columns[self._selected].rows if self._selected else ()
        parts = [*_parts(rows, selection)]
        return ("".join(parts).strip(), "\n") if parts else None

    def _half(self, side: Column, virtual: int, width: int) -> list[Segment]:
        drawn = super()._half(side, virtual, width)
        if self._is_painting or self._selected not in (None, side):
            return drawn
        row = max(0, min(virtual - self.pads[side], len(self.columns[side].rows) - 1))
        found, at = [], -GUTTER
        for segment in drawn:
            place = Style.from_meta({"offset": (max(0, at), row)})
            found.append(Segment(segment.text, segment.style + place if segment.style else place))
            at += len(segment.text)
        return found

    def _content(self, side: Column, virtual: int, row: Line) -> Content:
        content, selection = row.content, self.text_selection if side is self._selected else None
        span = selection.get_span(virtual - self.pads[side]) if selection else None
        if span is None:
            return content
        start, end = span
        end = len(content.plain) if end < 0 else min(end, len(content.plain))
        return content.stylize(SELECTED, start, end) if start < end else content

    def _forget_selection(self) -> None:
        """Select nothing: the rows are others now."""
        if self.is_attached and self.text_selection:
            self.screen.clear_selection()


def _parts(rows: tuple[Line, ...], selection: Selection) -> Iterator[str]:
    """Yield the selected stretch of each row, and what stands between it and the one before."""
    before: Line | None = None
    for number, row in enumerate(rows):
        span = selection.get_span(number)
        if span is None:
            continue
        start, end = span
        text = row.content.plain[start : None if end < 0 else end].strip()
        if not text:
            before = before and row
            continue
        if before is not None:
            is_same = row.kind is before.kind or LineKind.BLANK not in (row.kind, before.kind)
            yield " " if is_same and row.kind is before.kind else "\n" if is_same else "\n\n"
        yield text
        before = row
