"""A line to write a note in, below the sentence it is about."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input, Static

from encuadre.model import Quoted
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.masthead import masthead
from encuadre.tui.screens.base import SpeakingScreen
from encuadre.tui.screens.choice import Filter
from encuadre.tui.text import plain
from encuadre.words import Words


class NoteScreen(SpeakingScreen[str]):
    """Gives what was written, empty where the note is to go, or nothing where all stays as it is."""

    place = Place.NOTE
    BINDINGS = bindings_of(Place.NOTE)
    AUTO_FOCUS = "#note"

    def __init__(self, words: Words, quoted: Quoted, text: str) -> None:
        """Begin with `text`, the note there is."""
        super().__init__(words)
        self._quoted = quoted
        self._begin = text

    def compose(self) -> ComposeResult:
        """Lay out the sentence, and the line."""
        yield Static(plain(self.words.notes.writing, "bold"), id="title")
        with Vertical(id="facts"):
            yield Static(masthead(self._quoted.article, self.words), id="masthead")
            yield Static(plain(self._quoted.text), id="quoted")
            yield Filter(self._begin, placeholder=self.words.notes.hint, id="note", compact=True)
        yield self.footer()

    def begin(self) -> None:
        """Take what is typed from now on."""
        self.set_focus(self.query_one("#note", Input))

    def action_keep(self) -> None:
        """Give what was written."""
        self.dismiss(self.query_one("#note", Input).value.strip())

    def action_back(self) -> None:
        """Leave everything as it is."""
        self.dismiss(None)
