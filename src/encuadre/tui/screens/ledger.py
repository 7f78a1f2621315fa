"""A list, and beside it all that the row under the cursor holds: numbers, voices, timeline, and the claims."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Container, VerticalScroll
from textual.widget import Widget
from textual.widgets import OptionList, Static

from encuadre.model import Page, Row, Section
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.correcting import CorrectionWanted, Wish
from encuadre.tui.rows import opened
from encuadre.tui.screens.base import Chosen
from encuadre.tui.screens.tabbed import AnsweringScreen, text_of
from encuadre.tui.tabs import Tab
from encuadre.tui.text import plain
from encuadre.tui.widgets.columns import WIDE
from encuadre.tui.widgets.row_list import RowList, move_cursor
from encuadre.words import Words

LINES = {True: 1, False: 2}
"""Lines of a row in the list, where the screen is narrow and where it is not: the panel has every word."""


EVIDENCE = ("claims.evidence", "ledger.evidence", "study.evidence")
"""The commands that go to the sentences of a row."""


class RowPanel(VerticalScroll, can_focus=False):
    """What the row under the cursor holds."""


class LedgerScreen(AnsweringScreen):
    """The list on the left, the panel on the right; below each other where the screen is narrow."""

    place = Place.LEDGER
    BINDINGS = bindings_of(Place.LEDGER)
    AUTO_FOCUS = "RowList"
    at_rest = "RowList"

    def __init__(self, words: Words, page: Page, row: str | None = None) -> None:
        """Show a page, which is told by its id; the cursor begins at `row` if given."""
        super().__init__(words)
        self.page = page
        self.tab = Tab(page.id)
        self._begin = row or ""

    def compose(self) -> ComposeResult:
        """Lay out headline, tabs, list, panel and keys."""
        yield from self.heading(self.page.subject)
        yield from self.above()
        with Container(id="ledger"):
            yield RowList(self.page, self.words)
            with RowPanel():
                yield Static(id="wordings")
        yield from self.footing()

    def above(self) -> Iterator[Widget]:
        """Yield what stands between the tabs and the list."""
        yield from ()

    def on_mount(self) -> None:
        """Put the cursor where it was, or on the first row."""
        self.fill(self._begin)

    def on_resize(self, event: events.Resize) -> None:
        """Draw everything again for the new width."""
        self.call_after_refresh(self.refill)

    @on(OptionList.OptionHighlighted)
    def _highlighted(self) -> None:
        self._open_row()

    @on(OptionList.OptionSelected)
    def _selected(self) -> None:
        self.action_evidence()

    def action_cursor(self, to: str) -> None:
        """Move the cursor of the list."""
        move_cursor(self.list, to)

    def action_read(self, direction: int) -> None:
        """Scroll the panel."""
        self.query_one(RowPanel).scroll_relative(y=direction * 3, animate=False)

    def action_evidence(self) -> None:
        """Go to the sentences of the row under the cursor."""
        row = self.list.row
        if row is None or not row.evidence:
            self.notify(self.words.comparison.no_evidence, markup=False)
        else:
            self.dismiss(Chosen(plain(row.called).plain, row.evidence, self.cursor))

    def action_undo(self) -> None:
        """Take the last decision back."""
        self.post_message(CorrectionWanted(Wish(None)))

    @property
    def standing_on(self) -> Row | None:
        """Return the row under the cursor."""
        return self.list.row

    @property
    def cursor(self) -> str:
        """Return the id of the row under the cursor."""
        return self.list.row.id if self.list.row else ""

    @property
    def idle(self) -> Collection[str]:
        """Return what needs a row that leads somewhere, where there is none."""
        return () if any(row and row.evidence for row in self.list.rows) else EVIDENCE

    @property
    def searched(self) -> Sequence[str]:
        """Return all that each row says, also in the panel."""
        return [text_of(row) for row in self.list.rows]

    @property
    def found_at(self) -> int:
        """Return the place of the cursor."""
        return -1 if self.list.highlighted is None else self.list.highlighted

    def go_to_found(self, place: int) -> None:
        """Put the cursor on a row."""
        self.list.highlighted = place

    @property
    def list(self) -> RowList:
        """Return the list."""
        return self.query_one(RowList)

    @property
    def is_narrow(self) -> bool:
        """Say whether list and panel stand below each other."""
        return self.app.size.width < WIDE

    def sections(self) -> Sequence[Section]:
        """Return what is listed."""
        return self.page.sections

    def refill(self) -> None:
        """List what is to be listed, the cursor on the row it was on."""
        self.fill(self.list.row.id if self.list.row else "")

    def fill(self, row: str) -> None:
        """List what is to be listed, the cursor on `row` if it is there."""
        self.list.show(self.sections(), row, height=LINES[self.is_narrow])
        self._open_row()
        self.refresh_bindings()

    def _open_row(self) -> None:
        row, panel, wordings = self.list.row, self.query_one(RowPanel), self.query_one("#wordings", Static)
        if row is None:
            wordings.update(plain(""))
        else:
            width = max(24, panel.scrollable_content_region.width)
            wordings.update(opened(row, self.page, width, self.words.language))
        panel.scroll_home(animate=False)
