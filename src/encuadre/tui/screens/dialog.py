"""A page to read, scroll and close."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Generic

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.widgets import Static

from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.screens.base import Result, SpeakingScreen
from encuadre.tui.text import plain
from encuadre.tui.widgets.entries import Entries, Entry
from encuadre.words import Words


class DialogScreen(SpeakingScreen[Result], Generic[Result]):
    """Shows a title and entries above nothing else; closed without an answer it gives `None`."""

    place: ClassVar[Place] = Place.DIALOG
    BINDINGS: ClassVar[list[BindingType]] = bindings_of(Place.DIALOG)
    indent: ClassVar[int] = 0
    """Cells before the sign of an entry."""

    margin: ClassVar[int] = 4
    """Cells before the text of an entry that has a sign, if none is wider: no sign is broken or touches its text."""

    def __init__(self, words: Words, title: str, entries: Sequence[Entry]) -> None:
        """Show `entries` below `title`."""
        super().__init__(words)
        self._heading = title
        self._entries = entries

    def compose(self) -> ComposeResult:
        """Lay out title, entries and keys."""
        yield Static(plain(self._heading, "bold"), id="title")
        with VerticalScroll(id="page"):
            yield self.text()
        yield self.footer()

    def text(self) -> Entries:
        """Return what stands below the title."""
        widest = max((one.sign.cell_length for one in self._entries if one.sign), default=0)
        return Entries(self._entries, indent=self.indent, margin=max(self.margin, self.indent + widest + 2))

    def action_scroll(self, direction: int) -> None:
        """Scroll the text."""
        self.query_one("#page").scroll_relative(y=direction * 3, animate=False)

    def action_back(self) -> None:
        """Close the page."""
        self.dismiss()
