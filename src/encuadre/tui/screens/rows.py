"""Screens that are one list of rows, each leading to its evidence."""

from __future__ import annotations

from textual import events, on
from textual.app import ComposeResult
from textual.widgets import OptionList, Static

from encuadre.model import Page
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.screens.base import Chosen, SpeakingScreen
from encuadre.tui.text import plain
from encuadre.tui.widgets.row_list import RowList
from encuadre.words import Words


class RowsScreen(SpeakingScreen[Chosen | None]):
    """One list to read down in full width, since half a screen would break sentences into ribbons."""

    AUTO_FOCUS = "RowList"

    def __init__(self, words: Words, page: Page, row: str | None = None) -> None:
        """Show a page; the cursor begins at `row` if given."""
        super().__init__(words)
        self._page = page
        self._begin = row or ""

    def compose(self) -> ComposeResult:
        """Lay out title, rows and keys."""
        yield Static(plain(self._page.title, "bold"), id="title")
        yield RowList(self._page, self.words)
        yield self.footer()

    def on_mount(self) -> None:
        """Put the cursor where it was, or on the first row."""
        self._list.show(self._page.sections, self._begin)

    def on_resize(self, event: events.Resize) -> None:
        """Wrap the rows again for the new width."""
        self.call_after_refresh(self._redraw)

    @on(OptionList.OptionSelected)
    def _selected(self) -> None:
        self.action_evidence()

    def action_move(self, step: int) -> None:
        """Go to the next or previous row."""
        if step > 0:
            self._list.action_cursor_down()
        else:
            self._list.action_cursor_up()

    def action_evidence(self) -> None:
        """Go to the sentences of the row under the cursor."""
        row = self._list.row
        if row and row.evidence:
            self.dismiss(Chosen(plain(row.called).plain, row.evidence, row.id))
        else:
            self.notify(self.words.comparison.no_evidence, markup=False)

    def action_back(self) -> None:
        """Go back to the articles."""
        self.dismiss(None)

    @property
    def _list(self) -> RowList:
        return self.query_one(RowList)

    def _redraw(self) -> None:
        row = self._list.row
        self._list.show(self._page.sections, row.id if row else self._begin)


class BorderScreen(RowsScreen):
    """What crosses the border: who is quoted on both sides, and what each side calls the same thing."""

    place = Place.BORDER
    BINDINGS = bindings_of(Place.BORDER)


class ReadingScreen(RowsScreen):
    """How the two sides differ, in ten to fifteen plain sentences."""

    place = Place.READING
    BINDINGS = bindings_of(Place.READING)
