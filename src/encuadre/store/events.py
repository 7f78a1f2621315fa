"""The events of the workspace, and the numbers of the last list shown."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

import msgspec

from encuadre.model import Event

_DECODER = msgspec.json.Decoder(Event)


class EventTable:
    """Events in the order they are listed."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Use an open workspace connection."""
        self._connection = connection

    def replace(self, events: Sequence[Event]) -> None:
        """Make `events`, in this order, the events of the workspace."""
        self._connection.execute("DELETE FROM event")
        self._connection.executemany(
            "INSERT INTO event VALUES (?, ?, ?)",
            [(event.id, position, msgspec.json.encode(event)) for position, event in enumerate(events)],
        )

    def all(self) -> tuple[Event, ...]:
        """Return every event in list order."""
        rows = self._connection.execute("SELECT json FROM event ORDER BY position")
        return tuple(_DECODER.decode(row[0]) for row in rows)

    def starting_with(self, prefix: str) -> tuple[Event, ...]:
        """Return the events whose id begins with `prefix`."""
        rows = self._connection.execute(
            "SELECT json FROM event WHERE substr(id, 1, ?) = ? ORDER BY position", (len(prefix), prefix)
        )
        return tuple(_DECODER.decode(row[0]) for row in rows)

    def number(self, ids: Sequence[str]) -> None:
        """Remember a list as it was shown: its events are 1, 2, 3 … until the next list."""
        self._connection.execute("DELETE FROM listing")
        self._connection.executemany("INSERT INTO listing VALUES (?, ?)", list(enumerate(ids, start=1)))

    def numbered(self, number: int) -> str | None:
        """Return the id of the event with this number in the last list; `None` if it had none."""
        row = self._connection.execute("SELECT event_id FROM listing WHERE number = ?", (number,)).fetchone()
        return None if row is None else str(row[0])
