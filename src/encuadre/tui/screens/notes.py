"""All notes, across events, each above its sentence."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.message import Message
from textual.widgets import Static

from encuadre.model import Noted, Quoted
from encuadre.present import note_id, notes_page
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.screens.rows import RowsScreen
from encuadre.tui.text import plain
from encuadre.tui.widgets.row_list import RowList
from encuadre.words import Words


class NotesScreen(RowsScreen):
    """The last note first; a note leads to its sentence, is changed, deleted and put back."""

    place = Place.NOTES
    BINDINGS = bindings_of(Place.NOTES)

    @dataclass
    class Removed(Message):
        """A reader deletes a note."""

        number: int

    @dataclass
    class Restored(Message):
        """A reader wants the note back that was deleted last."""

    def __init__(self, words: Words, notes: Sequence[Noted]) -> None:
        """Show `notes`, oldest first."""
        super().__init__(words, notes_page(notes, words))
        self._notes = {note_id(noted): noted for noted in notes}

    def compose(self) -> ComposeResult:
        """Lay out title, notes and keys: it is no tab of an event."""
        yield Static(plain(self._page.title, "bold"), id="title")
        yield RowList(self._page, self.words)
        yield self.footer()

    def action_back(self) -> None:
        """Go back to the list."""
        self.dismiss(None)

    @property
    def quotable(self) -> tuple[Quoted, ...]:
        """Return the sentences of all notes."""
        return tuple(noted.quoted for noted in self._notes.values())

    @property
    def idle(self) -> Collection[str]:
        """Return what needs a note, where there is none."""
        return () if self._notes else ("notes.evidence", "notes.remove", "note.write", "cite.copy")

    @property
    def noted(self) -> Noted | None:
        """Return the note under the cursor."""
        row = self.standing_on
        return self._notes.get(row.id) if row else None

    def show(self, notes: Sequence[Noted]) -> None:
        """Show other notes; the cursor stays where it was, or nearby."""
        self._notes = {note_id(noted): noted for noted in notes}
        self._page = notes_page(notes, self.words)
        self._redraw()
        self.refresh_bindings()

    def action_remove(self) -> None:
        """Delete the note under the cursor."""
        if noted := self.noted:
            self.post_message(self.Removed(noted.note.id))

    def action_restore(self) -> None:
        """Put the note back that was deleted last."""
        self.post_message(self.Restored())
