"""How the two columns look: bars, marks, the sentence in focus and what is drawn quietly."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.content import Content
from textual.scroll_view import ScrollView
from textual.strip import Strip

from encuadre.model import Article, Column
from encuadre.tui.guide import Guide
from encuadre.tui.layout import FIGURE, FOUND, QUOTATION, LaidOut, Line, LineKind
from encuadre.tui.masthead import masthead
from encuadre.tui.minimap import HERE, Slice
from encuadre.tui.rows import BARS
from encuadre.tui.text import fitted, joined, plain
from encuadre.tui.widgets.painting import segments
from encuadre.words import Words

GUTTER = 5
"""Cells before the text: bar, pointer, mark, evidence sign, space."""

GAP = 2
"""Cells between the columns."""

TOP = 1
"""Rows that stay above the text: each side's tag, and the article in view."""

_NONE = frozenset[str]()

_STYLED_KINDS = {
    LineKind.MASTHEAD: "masthead",
    LineKind.HEADLINE: "headline",
    LineKind.TRANSLATION: "translation",
    LineKind.NOTE: "note",
}


SELECTED = "selected"
"""The style of what is selected with the mouse."""

NOTE = "#"
"""Beside a sentence with a note; every terminal has it, and no other mark is it."""


@dataclass(frozen=True, slots=True)
class Attention:
    """Where the reader is, and what belongs to it."""

    side: Column
    sentence: str
    partner: str = ""
    """The partner that was come to."""

    beside: str = ""
    """The sentence across to stand level with: the partner, or what is near where there is none."""

    partners: frozenset[str] = _NONE
    bright: frozenset[str] = _NONE
    """Sentences brought out; the others are drawn quietly."""

    evidence: frozenset[str] = _NONE
    noted: frozenset[str] = _NONE
    """Sentences with a note of the reader's."""


class DrawnColumns(ScrollView):
    """The drawing half of `Columns`: given rows, pads and attention, it knows nothing of keys."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "columns--left",
        "columns--right",
        "columns--current",
        "columns--partner",
        "columns--quiet",
        "columns--masthead",
        "columns--headline",
        "columns--translation",
        "columns--note",
        "columns--quotation",
        "columns--figure",
        "columns--found",
        "columns--mark",
        "columns--top",
    }

    def __init__(self, guide: Guide, words: Words, attention: Attention, *, id: str | None = None) -> None:
        """Draw nothing yet: the rows come with the first size."""
        super().__init__(id=id)
        self.guide = guide
        self.words = words
        self.attention = attention
        self.columns: dict[Column, LaidOut] = {}
        self.pads = {Column.LEFT: 0, Column.RIGHT: 0}
        self.maps: dict[Column, tuple[Slice, ...]] = {Column.LEFT: (), Column.RIGHT: ()}

    @property
    def is_wide(self) -> bool:
        """Whether both sides are in view."""
        raise NotImplementedError

    @property
    def width(self) -> int:
        """Cells there are beside the scroll bar."""
        return self.scrollable_content_region.width

    @property
    def widths(self) -> tuple[int, int]:
        """Cells of the left and the right column when both are in view."""
        left = (self.width - GAP) // 2
        return left, self.width - GAP - left

    def row(self, side: Column, virtual: int) -> Line | None:
        """Return what `side` shows at a row of the scroller; `None` above and below its text."""
        index = virtual - self.pads[side]
        rows = self.columns[side].rows
        return rows[index] if 0 <= index < len(rows) else None

    def render_line(self, y: int) -> Strip:
        """Draw one row of both sides, or of the one in view."""
        width = self.width
        if not self.columns:
            return Strip.blank(width, self.rich_style)
        if y < TOP:
            return Strip(self._top(width), width)
        virtual = y - TOP + self.scroll_offset.y
        if not self.is_wide:
            return Strip(self._mapped(self.attention.side, virtual, width), width)
        left, right = self.widths
        gap = Segment(" " * GAP, self.rich_style)
        return Strip(
            [*self._mapped(Column.LEFT, virtual, left), gap, *self._mapped(Column.RIGHT, virtual, right)], width
        )

    def _mapped(self, side: Column, virtual: int, width: int) -> list[Segment]:
        """Return one row of a side with the cell of the map that stands at its edge."""
        at = virtual - self.scroll_offset.y
        there = self.maps[side][at : at + 1]
        cell, style = " ", self.rich_style
        if there:
            is_here = not {self.attention.sentence, self.attention.beside}.isdisjoint(there[0].sentences)
            cell = HERE if is_here else there[0].shade
            style += self.get_component_rich_style("columns--mark" if is_here else f"columns--{side}", partial=True)
        return [*self._half(side, virtual, width - 1), Segment(cell, style)]

    def _half(self, side: Column, virtual: int, width: int) -> list[Segment]:
        row = self.row(side, virtual)
        ground = self.rich_style
        country = self.get_component_rich_style(f"columns--{side}", partial=True)
        if row is None:
            return [Segment(" " * width, ground)]
        attention = self.attention
        is_current, is_partner = row.sentence == attention.sentence, row.sentence in attention.partners
        is_quiet = bool(row.sentence) and row.sentence not in attention.bright
        if row.sentence and (is_current or is_partner):
            state = "current" if is_current else "partner"
            ground += self.get_component_rich_style(f"columns--{state}", partial=True)
        ink = ground
        if row.kind in _STYLED_KINDS:
            ink += self.get_component_rich_style(f"columns--{_STYLED_KINDS[row.kind]}", partial=True)
        if is_quiet and not (is_current or is_partner):
            ink += self.get_component_rich_style("columns--quiet", partial=True)
        pointer = mark = sign = " "
        if row.is_first:
            pointer = "▸" if is_current else "▹" if is_partner else " "
            mark = self.guide.sign(row.sentence)
            note = NOTE if row.sentence in attention.noted else " "
            sign = "*" if row.sentence in attention.evidence else note
        mark_style = self.get_component_rich_style("columns--mark", partial=True)
        return [
            Segment(BARS[side], self.rich_style + country),
            Segment(pointer, ground + country + Style(bold=True)),
            Segment(mark, ground + (country if mark in "<>" else mark_style)),
            Segment(f"{sign} ", ground + mark_style),
            *segments(self._content(side, virtual, row), ink, self._named),
            Segment(" " * max(0, width - GUTTER - row.content.cell_length), ground),
        ]

    def _content(self, side: Column, virtual: int, row: Line) -> Content:
        """Return what a row of a side says."""
        return row.content

    def _top(self, width: int) -> list[Segment]:
        base = self.get_component_rich_style("columns--top")
        if self.is_wide:
            left, right = self.widths
            shown = [fitted(self._heading(Column.LEFT), left), plain(" " * GAP)]
            shown.append(fitted(self._heading(Column.RIGHT), right))
        else:
            side = self.attention.side
            across = plain(f" tab → {self._name_of(side.other)} ")
            shown = [fitted(self._heading(side), width - across.cell_length), across]
        return segments(joined(shown), base, self._named)

    def _name_of(self, side: Column) -> str:
        return self.guide.names(self.words)[side is Column.RIGHT]

    def _heading(self, side: Column) -> Content:
        tag = plain(f"{BARS[side]} {self._name_of(side)}", side)
        article = self._article_in_view(side)
        return joined([tag, plain("   "), masthead(article, self.words)]) if article else tag

    def _article_in_view(self, side: Column) -> Article | None:
        """Return the article at the top of the view, unless its own masthead is to be seen there."""
        index = max(0, self.scroll_offset.y - self.pads[side])
        for row in self.columns[side].rows[index:]:
            if row.kind is LineKind.MASTHEAD:
                return None
            if row.sentence:
                return self.guide.articles[self.guide.sentences[row.sentence].article_id]
        return None

    @property
    def _named(self) -> Mapping[str, Style]:
        def component(name: str) -> Style:
            return self.get_component_rich_style(f"columns--{name}", partial=True)

        return {
            "bold": Style(bold=True),
            QUOTATION: component("quotation"),
            FIGURE: component("figure"),
            FOUND: component("found"),
            SELECTED: self.screen.get_component_rich_style("screen--selection"),
            Column.LEFT: component("left") + Style(bold=True),
            Column.RIGHT: component("right") + Style(bold=True),
        }
