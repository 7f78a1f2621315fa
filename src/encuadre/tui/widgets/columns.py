"""Both sides in one scroller, so that they cannot drift apart: the columns slide until linked sentences stand level."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.geometry import Size
from textual.message import Message

from encuadre.model import SIDES, Column, Evidence
from encuadre.tui.guide import Guide
from encuadre.tui.layout import LaidOut, Wording, lay_out
from encuadre.tui.minimap import minimap
from encuadre.tui.widgets.drawn import GUTTER, TOP, Attention
from encuadre.tui.widgets.selectable import SelectableColumns
from encuadre.words import Words

WIDE = 96
"""From this many cells on both sides are shown; it leaves each about 40 cells of text, as a newspaper column has."""


class Columns(SelectableColumns, can_focus=True, inherit_bindings=False):
    """Left and right side of an event: where each stands, and where the reader is."""

    @dataclass
    class SentenceClicked(Message):
        """A reader pointed at a sentence."""

        sentence: str

    def __init__(self, guide: Guide, words: Words, attention: Attention, *, id: str | None = None) -> None:
        """Show `guide`'s comparison, beginning at `attention`."""
        super().__init__(guide, words, attention, id=id)
        self._wording = Wording.ORIGINAL
        self._evidence: tuple[Evidence, ...] = ()
        self._laid_out_for = 0

    @property
    def is_wide(self) -> bool:
        """Whether both sides are in view."""
        return self.size.width >= WIDE

    def attend(self, attention: Attention, *, level: bool = True) -> None:
        """Go to a sentence, which stays where it is on screen if it is in view.

        Args:
            attention: Where to go.
            level: Slide the other side so that the partner stands beside the sentence even if it is in view already;
                stepping through links wants that, reading on does not.
        """
        self.attention = attention
        if self.columns:
            if not self.is_wide:
                self._set_pads(0)
            self._reveal()
            if self.is_wide and attention.beside and (level or not self._is_in_view(attention.beside)):
                self._slide()
                self._reveal()
        self.refresh()

    def renew(self, guide: Guide, attention: Attention) -> None:
        """Show other articles."""
        self.guide, self.attention = guide, attention
        if self.columns:
            self._lay_out()
            self._reveal()
        self.refresh()

    def show_words(self, wording: Wording, evidence: tuple[Evidence, ...]) -> None:
        """Change the wording of the sentences, or the evidence marked in them."""
        self._wording, self._evidence = wording, evidence
        if self.columns:
            self._lay_out()
            self._reveal()
        self.refresh()

    def page(self, direction: int) -> str:
        """Scroll by what is in view, less two rows for the eye to hold on to; return the sentence to go to.

        It is the first of this side that has come into view whole. Where there is no further page it is the first or
        last of the side; a sentence longer than a page is read to its end before it is left.
        """
        before = self.scroll_offset.y
        self.scroll_to(y=self._paged(before, direction), animate=False)
        order, here = self.guide.order[self.attention.side], self.guide.position[self.attention.sentence]
        if self.scroll_offset.y != before:
            ahead = order[here + 1 :] if direction > 0 else order[:here]
            whole = [sentence for sentence in ahead if self._is_in_view(sentence)]
            partly = [sentence for sentence in (order[here], *ahead) if self._is_partly_in_view(sentence)]
            if whole or partly:
                return (whole or partly)[0]
        return order[-1 if direction > 0 else 0]

    def _paged(self, before: int, direction: int) -> int:
        """Return where a page ends; past the ends of this side there is nothing to go to, however long the other is."""
        side = self.attention.side
        first, last = self.pads[side], self._block(self.guide.order[side][-1])[1] - self._height
        step = max(1, self._height - 2)
        return min(before + step, max(last, before)) if direction > 0 else max(before - step, min(first, before))

    def on_resize(self, event: events.Resize) -> None:
        """Wrap for the new width and keep the sentence in view."""
        if self.size.width and self.size.width != self._laid_out_for:
            self._lay_out()
            if self.attention.sentence:
                self._reveal()
        self._draw_maps()

    def on_click(self, event: events.Click) -> None:
        """Tell which sentence was pointed at, in the text or in a map; not where the mouse was drawn over text."""
        if self.text_selection:
            return
        side = self.side_at(event.x)
        edge = self.widths[0] - 1 if self.is_wide and side is Column.LEFT else self.width - 1
        at = event.y - TOP
        row = self.row(side, at + self.scroll_offset.y)
        sentence = row.sentence if row else ""
        if event.x == edge:
            sentence = next((one for slice_ in self.maps[side][at:] for one in slice_.sentences), "")
        if at >= 0 and sentence:
            self.post_message(self.SentenceClicked(sentence))

    @property
    def _height(self) -> int:
        return max(1, self.size.height - TOP)

    def _lay_out(self) -> None:
        is_first = not self.columns
        self._forget_selection()
        self._laid_out_for = self.size.width
        for side, width in zip(SIDES, self.widths, strict=True):
            text_width = (width if self.is_wide else self.width) - GUTTER - 2
            self.columns[side] = self._column(side, text_width)
        if self.is_wide and self.attention.beside and not is_first:
            self._slide()
        else:
            self._set_pads(0)
        self._draw_maps()

    def _draw_maps(self) -> None:
        """Map what does not fit: a column that is in view whole is its own map."""
        for side, column in self.columns.items():
            is_whole = len(column.rows) <= self._height
            self.maps[side] = () if is_whole else minimap(column, self.guide.sign, self._height)

    def _column(self, side: Column, width: int) -> LaidOut:
        return lay_out(self.guide, side, width, self._wording, self.words, self._evidence)

    def _slide(self) -> None:
        side = self.attention.side
        here, _ = self.columns[side].blocks[self.attention.sentence]
        there, _ = self.columns[side.other].blocks[self.attention.beside]
        self._set_pads(there - here if side is Column.LEFT else here - there)

    def _set_pads(self, left_lower: int) -> None:
        """Push the left column down by `left_lower` rows, or the right one if it is negative."""
        side = self.attention.side
        before = self.pads[side]
        self.pads = {Column.LEFT: max(0, left_lower), Column.RIGHT: max(0, -left_lower)}
        sides = list(SIDES) if self.is_wide else [side]
        rows = max(len(self.columns[one].rows) + self.pads[one] for one in sides)
        self.virtual_size = Size(self.size.width, rows + TOP + 1)
        if self.pads[side] != before:
            self.scroll_to(y=self.scroll_offset.y + self.pads[side] - before, animate=False)

    def _block(self, sentence: str) -> tuple[int, int]:
        side = self.guide.columns[sentence]
        start, end = self.columns[side].blocks[sentence]
        return start + self.pads[side], end + self.pads[side]

    def _is_in_view(self, sentence: str) -> bool:
        start, end = self._block(sentence)
        return self.scroll_offset.y <= start and end <= self.scroll_offset.y + self._height

    def _is_partly_in_view(self, sentence: str) -> bool:
        start, end = self._block(sentence)
        return start < self.scroll_offset.y + self._height and self.scroll_offset.y < end

    def _reveal(self) -> None:
        """Bring the sentence into view: not at all if it is, else to a third from the top."""
        start, end = self._block(self.attention.sentence)
        first = self.pads[self.attention.side]
        if self.guide.position[self.attention.sentence] == 0 and end - first <= self._height:
            start = first  # what stands above the first sentence is seen with it, where there is room
        top = self.scroll_offset.y
        if start < top or end > top + self._height:
            lead = max(0, min(self._height // 3, self._height - (end - start)))
            # Forced: at the first size there is no scroll bar yet, without which Textual scrolls nothing.
            self.scroll_to(y=max(0, start - lead), animate=False, force=True)
