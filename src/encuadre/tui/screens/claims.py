"""The ledger of an event: what is said, by whom, first by whom, and in which words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual import on
from textual.widget import Widget

from encuadre.model import Page, Section
from encuadre.present.listings import Choice, listings
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.screens.ledger import LedgerScreen
from encuadre.tui.widgets.listings import Listings
from encuadre.words import Words


class ClaimsScreen(LedgerScreen):
    """Claims on the left, the words of every outlet on the right, in lists by how widely they are reported."""

    place = Place.CLAIMS
    BINDINGS = bindings_of(Place.CLAIMS)

    def __init__(self, words: Words, page: Page, row: str | None = None) -> None:
        """Show the claims of a page; list and cursor begin where `row` says, if given."""
        choice, _, begin = (row or "").partition(":")
        super().__init__(words, page, begin)
        self._listings = {listing.choice: listing for listing in listings(page, words)}
        self._choice = Choice(choice) if choice else Choice.EVERY

    def above(self) -> Iterator[Widget]:
        """Yield the row of lists."""
        yield Listings(tuple(self._listings.values()))

    @on(Listings.Chosen)
    def _list_chosen(self, message: Listings.Chosen) -> None:
        self.action_pick(message.choice)

    def action_pick(self, choice: str) -> None:
        """Show one list; the cursor stays on its claim where that is listed too."""
        self._choice = Choice(choice)
        self.refill()

    def action_other_list(self, step: int) -> None:
        """Show the next or previous list that holds any claim."""
        filled = [one for one, listing in self._listings.items() if listing.count or one is self._choice]
        self.action_pick(filled[(filled.index(self._choice) + step) % len(filled)])

    @property
    def cursor(self) -> str:
        """Return the list and the claim under the cursor."""
        return f"{self._choice}:{super().cursor}"

    def sections(self) -> Sequence[Section]:
        """Return the claims of the list in view."""
        return self._listings[self._choice].sections

    def fill(self, row: str) -> None:
        """Name the lists too."""
        self.query_one(Listings).choose(self._choice, width=self.app.size.width)
        super().fill(row)
