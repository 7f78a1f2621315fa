"""A page to read, scroll and close: why the articles of an event are together."""

from __future__ import annotations

from encuadre.model import Page
from encuadre.tui.screens.dialog import DialogScreen
from encuadre.tui.widgets.entries import Entries
from encuadre.tui.widgets.page_text import PageText
from encuadre.words import Words


class WhyScreen(DialogScreen[None]):
    """The grounds on which one event is one."""

    def __init__(self, words: Words, page: Page) -> None:
        """Show the page."""
        super().__init__(words, page.title, ())
        self._page = page

    def text(self) -> Entries:
        """Return the rows."""
        return PageText(self._page, self.words.language)
