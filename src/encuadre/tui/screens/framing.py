"""How each side tells the event: frames, words, speakers and actors, row beside row, with evidence one key away."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from encuadre.model import SIDES, Column, Row
from encuadre.present import framing_page
from encuadre.present.naming import headline
from encuadre.tui.beside import beside
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.guide import Guide
from encuadre.tui.rows import BARS, HUES
from encuadre.tui.screens.base import Chosen
from encuadre.tui.screens.tabbed import AnsweringScreen, text_of
from encuadre.tui.tabs import Tab
from encuadre.tui.text import joined, plain
from encuadre.tui.widgets.row_list import move_cursor
from encuadre.words import Words


class FramingList(OptionList, inherit_bindings=False):
    """One side's rows; its keys are the screen's commands."""


class FramingScreen(AnsweringScreen):
    """Two lists with one cursor: both sides always show the same rows."""

    place = Place.FRAMING
    BINDINGS = bindings_of(Place.FRAMING)
    AUTO_FOCUS = None
    tab = Tab.FRAMING
    at_rest = "#left"

    def __init__(self, words: Words, guide: Guide, row: str | None = None) -> None:
        """Show the framing of both sides; the cursor begins at `row` if given."""
        super().__init__(words)
        self._guide = guide
        self._lines = beside(framing_page(guide.comparison, words))
        self._begin = row or None

    def compose(self) -> ComposeResult:
        """Lay out title, both lists and keys."""
        yield from self.heading(headline(self._guide.comparison.event.title, self.words))
        with Horizontal(id="sides"):
            for side in SIDES:
                with Vertical(classes="side"):
                    tag = f"{BARS[side]} {self._guide.names(self.words)[side is Column.RIGHT]}"
                    yield Static(plain(tag, f"{HUES[side]} bold"), classes="tag")
                    yield FramingList(id=side)
        yield from self.footing()

    def on_mount(self) -> None:
        """Put the cursor where it was, or on the first frame."""
        side, index = self._place(self._begin)
        self._fill()
        self.set_focus(self._list(side))
        self._highlight(index)

    def on_resize(self, event: events.Resize) -> None:
        """Draw the bars again for the new width."""
        self.call_after_refresh(self._fill)

    @on(OptionList.OptionHighlighted)
    def _highlighted(self, message: OptionList.OptionHighlighted) -> None:
        if message.option_list.has_focus:
            self._highlight(message.option_index)

    @on(OptionList.OptionSelected)
    def _selected(self, message: OptionList.OptionSelected) -> None:
        self._choose(Column(str(message.option_list.id)), message.option_index)

    def action_cursor(self, to: str) -> None:
        """Move the cursor of both lists."""
        move_cursor(self._list(self._side), to)

    def action_side(self) -> None:
        """Cross to the other side, in the same row."""
        self.set_focus(self._list(self._side.other))

    def action_evidence(self) -> None:
        """Go to the sentences that show the row under the cursor."""
        index = self._list(self._side).highlighted
        if index is not None:
            self._choose(self._side, index)

    @property
    def standing_on(self) -> Row | None:
        """Return the row under the cursor, on the side that has it."""
        index = self._list(self._side).highlighted
        return None if index is None else self._lines[index].rows[self._side]

    @property
    def cursor(self) -> str:
        """Return the id of the row under the cursor."""
        index = self._list(self._side).highlighted
        row = None if index is None else self._lines[index].rows[self._side]
        return row.id if row else ""

    @property
    def searched(self) -> Sequence[str]:
        """Return all that stands on each line, on either side."""
        return ["\n".join(text_of(line.rows[side]) for side in SIDES) for line in self._lines]

    @property
    def found_at(self) -> int:
        """Return the line of the cursor."""
        index = self._list(self._side).highlighted
        return -1 if index is None else index

    def go_to_found(self, place: int) -> None:
        """Put the cursor on a line."""
        self._highlight(place)

    @property
    def _side(self) -> Column:
        return Column.RIGHT if self._list(Column.RIGHT).has_focus else Column.LEFT

    def _list(self, side: Column) -> FramingList:
        return self.query_one(f"#{side}", FramingList)

    def _place(self, row: str | None) -> tuple[Column, int]:
        for index, line in enumerate(self._lines):
            for side in SIDES:
                one = line.rows[side]
                if row is not None and one is not None and one.id == row:
                    return side, index
        return Column.LEFT, next((index for index, line in enumerate(self._lines) if not line.is_title), 0)

    def _fill(self) -> None:
        # One width for both, because what stands beside each other is as high at one width only.
        width = max(24, min(self._list(side).scrollable_content_region.width for side in SIDES) - 2)
        drawn: list[dict[Column, Content]] = [line.drawn(width) for line in self._lines]
        for side in SIDES:
            rows = self._list(side)
            highlighted = rows.highlighted
            rows.set_options(
                Option(drawn[number][side], disabled=line.is_title) for number, line in enumerate(self._lines)
            )
            rows.highlighted = highlighted

    def _highlight(self, index: int) -> None:
        for side in SIDES:
            self._list(side).highlighted = index

    def _choose(self, side: Column, index: int) -> None:
        row = self._lines[index].rows[side]
        if row is not None and row.evidence:
            tag = self._guide.names(self.words)[side is Column.RIGHT]
            self.dismiss(Chosen(joined([plain(f"{tag} "), plain(row.called)]).plain, row.evidence, row.id))
        else:
            self.notify(self.words.comparison.no_evidence, markup=False)
