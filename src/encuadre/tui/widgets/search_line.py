"""The line a text is searched with; it is there only while it is written in."""

from __future__ import annotations

from textual.widgets import Input

from encuadre.words import Words


class SearchLine(Input):
    """Opens below the text, and closes once it was sent or left."""

    def __init__(self, words: Words) -> None:
        """Wait to be opened."""
        super().__init__(placeholder=words.tabs.search, id="search", compact=True)
        self.display = False
        self.can_focus = False

    def open(self) -> None:
        """Take what is typed; what was searched last is there to be typed over."""
        self.display = self.can_focus = True
        self.screen.set_focus(self)
        self.select_all()

    def close(self) -> None:
        """Take nothing any more."""
        self.display = self.can_focus = False
