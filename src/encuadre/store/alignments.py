"""Alignments of article pairs, so that a new article re-aligns only its own pairs."""

from __future__ import annotations

import sqlite3

import msgspec

from encuadre.model import Alignment

_DECODER = msgspec.json.Decoder(Alignment)


class AlignmentTable:
    """Alignments by a key that names both articles and every version that shaped the result."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Use an open workspace connection."""
        self._connection = connection

    def get(self, key: str) -> Alignment | None:
        """Return the alignment kept under `key`."""
        row = self._connection.execute("SELECT json FROM alignment WHERE key = ?", (key,)).fetchone()
        return None if row is None else _DECODER.decode(row[0])

    def record(self, key: str, alignment: Alignment) -> None:
        """Keep `alignment` under `key`."""
        self._connection.execute(
            "INSERT OR REPLACE INTO alignment VALUES (?, ?)", (key, msgspec.json.encode(alignment))
        )
