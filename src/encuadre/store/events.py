"""The events of the workspace, and the numbers of the last list shown."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

import msgspec

from encuadre.model import Event

_PART = 64 * 2**20
"""Bytes of the index kept in one row: far below what SQLite takes, and few rows even for 100,000 articles."""

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

    def listed(self) -> tuple[str, ...]:
        """Return the ids of the last list in its order; nothing if none was shown yet."""
        rows = self._connection.execute("SELECT event_id FROM listing ORDER BY number")
        return tuple(str(row[0]) for row in rows)

    def keep_index(self, made_by: str, index: bytes) -> None:
        """Keep what clustering knows, under the name of all versions that shaped it.

        A cache and nothing more: its table is made when first needed, and no upgrade has to carry it over.
        """
        self._connection.execute("CREATE TABLE IF NOT EXISTS event_index (part INTEGER PRIMARY KEY, made_by, data)")
        self._connection.execute("DELETE FROM event_index")
        self._connection.executemany(
            "INSERT INTO event_index VALUES (?, ?, ?)",
            [(part, made_by, index[start : start + _PART]) for part, start in enumerate(range(0, len(index), _PART))],
        )

    def index(self, made_by: str) -> bytes | None:
        """Return what was kept under `made_by`; `None` if nothing was."""
        named = self._connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'event_index'").fetchone()
        if named is None:
            return None
        rows = self._connection.execute("SELECT data FROM event_index WHERE made_by = ? ORDER BY part", (made_by,))
        return b"".join(row[0] for row in rows) or None
