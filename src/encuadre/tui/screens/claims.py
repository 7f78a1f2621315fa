"""The ledger of an event: what is said, by whom, first by whom, and in which words."""

from __future__ import annotations

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Container, VerticalScroll
from textual.widgets import OptionList, Static

from encuadre.model import Page
from encuadre.present.claims import Choice, listings
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.rows import opened
from encuadre.tui.screens.base import Chosen, SpeakingScreen
from encuadre.tui.text import plain
from encuadre.tui.widgets.columns import WIDE
from encuadre.tui.widgets.listings import Listings
from encuadre.tui.widgets.row_list import RowList
from encuadre.words import Words

LINES = {True: 1, False: 2}
"""Lines of a claim in the list, where the screen is narrow and where it is not: the panel has every word."""


class ClaimPanel(VerticalScroll, can_focus=False):
    """The wordings of the claim under the cursor."""


class ClaimsScreen(SpeakingScreen[Chosen | None]):
    """Claims on the left, the words of every outlet on the right; below each other where the screen is narrow."""

    place = Place.CLAIMS
    BINDINGS = bindings_of(Place.CLAIMS)
    AUTO_FOCUS = "RowList"

    def __init__(self, words: Words, page: Page, row: str | None = None) -> None:
        """Show the claims of a page; list and cursor begin where `row` says, if given."""
        super().__init__(words)
        self._page = page
        self._listings = {listing.choice: listing for listing in listings(page, words)}
        choice, _, self._begin = (row or "").partition(":")
        self._choice = Choice(choice) if choice else Choice.EVERY

    def compose(self) -> ComposeResult:
        """Lay out title, lists, claims, wordings and keys."""
        yield Static(plain(self._page.title, "bold"), id="title")
        yield Listings(tuple(self._listings.values()))
        with Container(id="ledger"):
            yield RowList(self._page, self.words)
            with ClaimPanel():
                yield Static(id="wordings")
        yield self.footer()

    def on_mount(self) -> None:
        """Put the cursor where it was, or on the first claim."""
        self._fill(self._begin)

    def on_resize(self, event: events.Resize) -> None:
        """Draw everything again for the new width."""
        self.call_after_refresh(self._refill)

    @on(OptionList.OptionHighlighted)
    def _highlighted(self) -> None:
        self._show_wordings()

    @on(OptionList.OptionSelected)
    def _selected(self) -> None:
        self.action_evidence()

    @on(Listings.Chosen)
    def _list_chosen(self, message: Listings.Chosen) -> None:
        self.action_pick(message.choice)

    def action_pick(self, choice: str) -> None:
        """Show one list; the cursor stays on its claim where that is listed too."""
        self._choice = Choice(choice)
        self._refill()

    def action_other_list(self, step: int) -> None:
        """Show the next or previous list that holds any claim."""
        filled = [one for one, listing in self._listings.items() if listing.count or one is self._choice]
        self.action_pick(filled[(filled.index(self._choice) + step) % len(filled)])

    def action_cursor(self, to: str) -> None:
        """Move the cursor of the list."""
        getattr(self._list, f"action_{'cursor_' if to in ('up', 'down') else ''}{to}")()

    def action_read(self, direction: int) -> None:
        """Scroll the wordings."""
        self.query_one(ClaimPanel).scroll_relative(y=direction * 3, animate=False)

    def action_evidence(self) -> None:
        """Go to the sentences of the claim under the cursor."""
        row = self._list.row
        if row is None:
            self.notify(self.words.comparison.no_evidence, markup=False)
        else:
            self.dismiss(Chosen(plain(row.called).plain, row.evidence, f"{self._choice}:{row.id}"))

    def action_back(self) -> None:
        """Go back to the articles."""
        self.dismiss(None)

    @property
    def _list(self) -> RowList:
        return self.query_one(RowList)

    def _refill(self) -> None:
        row = self._list.row
        self._fill(row.id if row else "")

    def _fill(self, claim: str) -> None:
        is_narrow = self.app.size.width < WIDE
        self.query_one(Listings).choose(self._choice, is_narrow=is_narrow)
        self._list.show(self._listings[self._choice].sections, claim, height=LINES[is_narrow])
        self._show_wordings()

    def _show_wordings(self) -> None:
        row, panel, wordings = self._list.row, self.query_one(ClaimPanel), self.query_one("#wordings", Static)
        if row is None:
            wordings.update(plain(""))
        else:
            width = max(24, panel.scrollable_content_region.width)
            wordings.update(opened(row, self._page, width, self.words.language))
        panel.scroll_home(animate=False)
