"""A line to write in, below the sentence it is about: a note, or what the sentence says in the other language."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.events import Key
from textual.widgets import Input, Static, TextArea

from encuadre.model import Quoted
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.masthead import masthead
from encuadre.tui.screens.base import SpeakingScreen
from encuadre.tui.screens.choice import Filter
from encuadre.tui.text import harmless, plain
from encuadre.words import Words


class Editor(TextArea):
    """A few lines for one sentence; enter stays the screen's command, so that the footer shows it."""

    def on_key(self, event: Key) -> None:
        """Leave enter to the screen."""
        if event.key == "enter":
            event.prevent_default()


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
        yield Static(plain(self.title_line, "bold"), id="title")
        with Vertical(id="facts"):
            yield Static(masthead(self._quoted.article, self.words), id="masthead")
            yield Static(plain(self._quoted.text), id="quoted")
            yield self.line(self._begin)
        yield self.footer()

    @property
    def title_line(self) -> str:
        """Return what is written."""
        return self.words.notes.writing

    def line(self, text: str) -> Filter | Editor:
        """Return what is written in, beginning with `text`."""
        return Filter(text, placeholder=self.words.notes.hint, id="note", compact=True)

    @property
    def written(self) -> str:
        """Return what was written."""
        return self.query_one("#note", Input).value.strip()

    def begin(self) -> None:
        """Take what is typed from now on."""
        self.set_focus(self.query_one("#note"))

    def action_keep(self) -> None:
        """Give what was written."""
        self.dismiss(self.written)

    def action_back(self) -> None:
        """Leave everything as it is."""
        self.dismiss(None)


class RenderingScreen(NoteScreen):
    """Gives what a sentence says in the other language, empty where the machine's translation is to hold again."""

    place = Place.RENDERING
    BINDINGS = bindings_of(Place.RENDERING)

    @property
    def title_line(self) -> str:
        """Return what is written."""
        return self.words.correcting.retranslating

    def line(self, text: str) -> Filter | Editor:
        """Return the few lines a sentence takes."""
        return Editor(harmless(text), placeholder=self.words.correcting.retranslate_hint, id="note", compact=True)

    @property
    def written(self) -> str:
        """Return what was written, in one line."""
        return " ".join(self.query_one("#note", Editor).text.split())

    def begin(self) -> None:
        """Write on at the end."""
        super().begin()
        editor = self.query_one("#note", Editor)
        editor.move_cursor(editor.document.end)
