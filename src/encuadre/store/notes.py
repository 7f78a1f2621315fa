"""What readers wrote about sentences; a note that was taken away can be put back."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import msgspec

from encuadre.model import Note

_DECODER = msgspec.json.Decoder(Note)


class NoteTable:
    """Notes by number; those taken away stay until they are put back."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Use an open workspace connection."""
        self._connection = connection

    def all(self) -> tuple[Note, ...]:
        """Return every note that stands, oldest first."""
        rows = self._connection.execute("SELECT json FROM note WHERE removed IS NULL ORDER BY id")
        return tuple(_DECODER.decode(row[0]) for row in rows)

    def record(self, note: Note) -> Note:
        """Keep a note, in place of the one of its number; return it with its number."""
        number = note.id or int(self._connection.execute("SELECT coalesce(max(id), 0) + 1 FROM note").fetchone()[0])
        kept = replace(note, id=number)
        self._connection.execute("INSERT OR REPLACE INTO note VALUES (?, ?, NULL)", (number, msgspec.json.encode(kept)))
        return kept

    def remove(self, number: int) -> bool:
        """Take a note away; tell whether it stood."""
        cursor = self._connection.execute(
            "UPDATE note SET removed = (SELECT coalesce(max(removed), 0) + 1 FROM note) "
            "WHERE id = ? AND removed IS NULL",
            (number,),
        )
        return cursor.rowcount == 1

    def restore(self) -> Note | None:
        """Put the note back that was taken away last; nothing where none was."""
        row = self._connection.execute(
            "SELECT id, json FROM note WHERE removed IS NOT NULL ORDER BY removed DESC LIMIT 1"
        ).fetchone()
        if row is None:
            return None
        self._connection.execute("UPDATE note SET removed = NULL WHERE id = ?", (row[0],))
        return _DECODER.decode(row[1])
