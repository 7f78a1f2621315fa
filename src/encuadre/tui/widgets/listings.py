"""The row of lists: how many claims every outlet, both sides, one side or one outlet reports; by key or click."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Static

from encuadre.present.claims import Choice, Listing
from encuadre.tui.text import joined, plain

KEYS = "0*=+%<>-!"
"""Of the lists, in their order (`commands.py`): the sign of what is listed, where a keyboard has it."""


class ListLabel(Static):
    """One list with its key, name and number."""

    ALLOW_SELECT = False

    def __init__(self, listing: Listing) -> None:
        """Stand for `listing`; what it says depends on the room there is."""
        super().__init__(id=f"list-{listing.choice}")
        self.listing = listing

    def on_click(self) -> None:
        """Ask for the list."""
        self.post_message(Listings.Chosen(self.listing.choice))


class Listings(Horizontal):
    """All lists of one ledger in one line."""

    @dataclass
    class Chosen(Message):
        """A reader wants to see one list."""

        choice: Choice

    def __init__(self, listings: Sequence[Listing]) -> None:
        """Offer `listings`, in the order of `KEYS`."""
        super().__init__()
        self._listings = listings

    def compose(self) -> ComposeResult:
        """Make one label for each list."""
        yield from map(ListLabel, self._listings)

    def choose(self, choice: Choice, *, is_narrow: bool) -> None:
        """Show which list is in view, with short names where there is little room."""
        for key, label in zip(KEYS, self.query(ListLabel), strict=True):
            listing = label.listing
            label.set_class(listing.choice is choice, "-chosen")
            name = listing.short if is_narrow else listing.name
            label.update(joined([plain(f"{key} ", "$quiet"), plain(f"{name} {listing.count}")]))
