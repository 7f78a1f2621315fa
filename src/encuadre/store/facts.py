"""Small things worth keeping: the verdicts of self-tests, and what the event list was made from."""

from __future__ import annotations

import sqlite3


class FactTable:
    """Text by key."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Use an open workspace connection."""
        self._connection = connection

    def get(self, key: str) -> str | None:
        """Return what is kept under `key`."""
        row = self._connection.execute("SELECT value FROM fact WHERE key = ?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def put(self, key: str, value: str) -> None:
        """Keep `value` under `key`."""
        self._connection.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (key, value))

    def forget(self, key: str) -> None:
        """Keep nothing under `key` any longer."""
        self._connection.execute("DELETE FROM fact WHERE key = ?", (key,))
