"""Screens that are one list of rows, each leading to its evidence."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from textual import events, on
from textual.app import ComposeResult
from textual.widgets import OptionList

from encuadre.model import Page, Row
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.screens.base import Chosen
from encuadre.tui.screens.tabbed import AnsweringScreen, text_of
from encuadre.tui.tabs import Tab
from encuadre.tui.text import plain
from encuadre.tui.widgets.row_list import RowList, move_cursor
from encuadre.words import Words


class RowsScreen(AnsweringScreen):
    """One list to read down in full width, since half a screen would break sentences into ribbons."""

    AUTO_FOCUS = "RowList"
    at_rest = "RowList"

    def __init__(self, words: Words, page: Page, row: str | None = None) -> None:
        """Show a page; the cursor begins at `row` if given."""
        super().__init__(words)
        self._page = page
        self._begin = row or ""

    def compose(self) -> ComposeResult:
        """Lay out title, tabs, rows and keys."""
        yield from self.heading(self._page.title)
        yield RowList(self._page, self.words)
        yield from self.footing()

    def on_mount(self) -> None:
        """Put the cursor where it was, or on the first row."""
        self._list.show(self._page.sections, self._begin)

    def on_resize(self, event: events.Resize) -> None:
        """Wrap the rows again for the new width."""
        self.call_after_refresh(self._redraw)

    @on(OptionList.OptionSelected)
    def _selected(self) -> None:
        self.action_evidence()

    def action_cursor(self, to: str) -> None:
        """Move the cursor."""
        move_cursor(self._list, to)

    def action_evidence(self) -> None:
        """Go to the sentences of the row under the cursor."""
        row = self._list.row
        if row and row.evidence:
            self.dismiss(Chosen(plain(row.called).plain, row.evidence, row.id))
        else:
            self.notify(self.words.comparison.no_evidence, markup=False)

    @property
    def standing_on(self) -> Row | None:
        """Return the row under the cursor."""
        return self._list.row

    @property
    def cursor(self) -> str:
        """Return the id of the row under the cursor."""
        return self._list.row.id if self._list.row else ""

    @property
    def idle(self) -> Collection[str]:
        """Return what needs a row that leads somewhere, where there is none."""
        return () if any(row.evidence for row in self._page.rows) else (f"{self.tab}.evidence",)

    @property
    def searched(self) -> Sequence[str]:
        """Return all that each row says."""
        return [text_of(row) for row in self._list.rows]

    @property
    def found_at(self) -> int:
        """Return the place of the cursor."""
        return -1 if self._list.highlighted is None else self._list.highlighted

    def go_to_found(self, place: int) -> None:
        """Put the cursor on a row."""
        self._list.highlighted = place

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
    tab = Tab.BORDER


class ReadingScreen(RowsScreen):
    """How the two sides differ, in ten to fifteen plain sentences."""

    place = Place.READING
    BINDINGS = bindings_of(Place.READING)
    tab = Tab.READING
