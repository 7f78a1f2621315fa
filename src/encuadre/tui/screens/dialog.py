"""A page to read, scroll and close."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.screens.base import SpeakingScreen
from encuadre.tui.text import plain
from encuadre.tui.words import Words


class DialogScreen(SpeakingScreen[None]):
    """Shows a title and a text above nothing else."""

    place = Place.DIALOG
    BINDINGS = bindings_of(Place.DIALOG)

    def __init__(self, words: Words, title: str, body: Content) -> None:
        """Show `body` below `title`."""
        super().__init__(words)
        self._title = title
        self._body = body

    def compose(self) -> ComposeResult:
        """Lay out title, text and keys."""
        yield Static(plain(self._title, "bold"), id="title")
        with VerticalScroll(id="page"):
            yield Static(self._body, id="body")
        yield self.footer()

    def action_scroll(self, direction: int) -> None:
        """Scroll the text."""
        self.query_one("#page").scroll_relative(y=direction * 3, animate=False)

    def action_back(self) -> None:
        """Close the page."""
        self.dismiss()
