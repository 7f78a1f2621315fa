"""The notes of a workspace, for a screen whose calls run in threads of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from encuadre.model import Note, Noted
    from encuadre.store import Workspace


class WorkspaceNotes:
    """Notes through a connection for each call: a workspace belongs to the thread that opened it."""

    def __init__(self, open_workspace: Callable[[], Workspace]) -> None:
        """Keep notes in what `open_workspace` opens."""
        self._open = open_workspace

    def all(self) -> tuple[Noted, ...]:
        """Return every note, oldest first; without any nothing is loaded that finds their sentences."""
        with self._open() as workspace:
            if not workspace.notes.all():
                return ()
            from encuadre.pipeline import notes

            return notes(workspace)

    def record(self, note: Note) -> Note:
        """Keep a note, in place of the one of its number."""
        with self._open() as workspace, workspace.transaction():
            return workspace.notes.record(note)

    def remove(self, number: int) -> None:
        """Take a note away."""
        with self._open() as workspace, workspace.transaction():
            workspace.notes.remove(number)

    def restore(self) -> Note | None:
        """Put the note back that was taken away last."""
        with self._open() as workspace, workspace.transaction():
            return workspace.notes.restore()
