"""What a person decided about events, in the order it was decided."""

from __future__ import annotations

import sqlite3

import msgspec

from encuadre.model import Decision

_DECODER = msgspec.json.Decoder(Decision)


class DecisionTable:
    """Decisions by number; only the last can be taken back, so that their numbers stay in order."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Use an open workspace connection."""
        self._connection = connection

    def all(self) -> tuple[Decision, ...]:
        """Return every decision, oldest first."""
        return tuple(
            _DECODER.decode(row[0]) for row in self._connection.execute("SELECT json FROM decision ORDER BY id")
        )

    def next_id(self) -> int:
        """Return the number of the decision that is made next."""
        return int(self._connection.execute("SELECT coalesce(max(id), 0) + 1 FROM decision").fetchone()[0])

    def record(self, decision: Decision) -> None:
        """Keep a decision."""
        self._connection.execute("INSERT INTO decision VALUES (?, ?)", (decision.id, msgspec.json.encode(decision)))

    def remove_last(self) -> None:
        """Take the last decision back."""
        self._connection.execute("DELETE FROM decision WHERE id = (SELECT max(id) FROM decision)")
