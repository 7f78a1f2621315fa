"""The row of lists: how many claims every outlet, both sides, one side or one outlet reports; by key or click."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from encuadre.present.listings import Choice, Listing
from encuadre.tui.text import fits, joined, plain
from encuadre.tui.widgets.columns import WIDE

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

    def choose(self, choice: Choice, *, width: int) -> None:
        """Show which list is in view, in `width` cells: short names where long ones have no room, then no empty list.

        Args:
            choice: The list in view.
            width: Cells there are.
        """
        is_long = fits([_told(key, one, is_long=True) for key, one in zip(KEYS, self._listings, strict=True)], width)
        told = [_told(key, one, is_long=is_long) for key, one in zip(KEYS, self._listings, strict=True)]
        has_room = fits(told, width, around=2 if width >= WIDE else 1)
        for key, label in zip(KEYS, self.query(ListLabel), strict=True):
            listing = label.listing
            label.set_class(listing.choice is choice, "-chosen")
            label.display = has_room or listing.count > 0 or listing.choice is choice
            label.update(_told(key, listing, is_long=is_long))


def _told(key: str, listing: Listing, *, is_long: bool) -> Content:
    name = listing.name if is_long else listing.short
    return joined([plain(f"{key} ", "$quiet"), plain(f"{name} {listing.count}")])
