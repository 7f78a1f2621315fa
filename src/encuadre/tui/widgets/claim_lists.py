"""The row of lists: how many claims every outlet, both sides, one side or one outlet reports; by key or click."""

from __future__ import annotations

from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from encuadre.model import Scope
from encuadre.tui.claim_rows import Ledger, claims_in, sides_of
from encuadre.tui.guide import Guide
from encuadre.tui.text import joined, plain
from encuadre.words import Words


class ListLabel(Static):
    """One list with its key, name and number."""

    ALLOW_SELECT = False

    def __init__(self, ledger: Ledger) -> None:
        """Stand for `ledger`; what it says depends on the room there is."""
        super().__init__(id=f"list-{ledger.name.lower()}")
        self.ledger = ledger

    def on_click(self) -> None:
        """Ask for the list."""
        self.post_message(ClaimLists.Chosen(self.ledger))


class ClaimLists(Horizontal):
    """All lists of one ledger in one line."""

    @dataclass
    class Chosen(Message):
        """A reader wants to see one list."""

        ledger: Ledger

    def __init__(self, guide: Guide, words: Words) -> None:
        """Count what `guide` holds."""
        super().__init__()
        self._sides = sides_of(guide)
        self._words = words
        self.counts = {ledger: len(claims_in(guide.comparison.claims, ledger)) for ledger in Ledger}

    def compose(self) -> ComposeResult:
        """Make one label for each list."""
        yield from (ListLabel(ledger) for ledger in Ledger)

    def choose(self, ledger: Ledger, *, is_narrow: bool) -> None:
        """Show which list is in view, with short names where there is little room."""
        for key, label in enumerate(self.query(ListLabel)):
            label.set_class(label.ledger is ledger, "-chosen")
            label.update(self._label(key, label.ledger, is_narrow=is_narrow))

    def _label(self, key: int, ledger: Ledger, *, is_narrow: bool) -> Content:
        words = self._words
        names = words.claims.scopes_short if is_narrow else words.claims.scopes
        if ledger is Ledger.EVERY:
            name = words.comparison.all
        elif ledger is Ledger.CONFLICTS:
            name = "≠" if is_narrow else f"≠ {words.comparison.conflicts}"
        else:
            name = names[Scope(ledger.value)].format(**self._sides)
        return joined([plain(f"{key} ", "$quiet"), plain(f"{name} {self.counts[ledger]}")])
