"""Finished comparisons, so that an event opened again is read instead of computed."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from encuadre.store.kept_comparison import KeptComparison
from encuadre.version import __version__

AUTHORED = "authored"
"""Stands in what was asked where the frames are our own."""

AS_OPENED = f" {AUTHORED}"
"""What the screen asks of an event: the sides that suit it, and our own frames."""

OPENED = "opened"
"""Stands before what was asked where a comparison came out of a project file instead of being made here."""

_COUNTED_BY = "conflicts:counted by"
"""The fact that keeps which program counted the conflicts of what is kept."""


class ComparisonTable:
    """Comparisons by event and by what was asked of it; the newest of each."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Use an open workspace connection."""
        self._connection = connection

    def get(self, event_id: str, asked: str, made_of: bytes) -> KeptComparison | None:
        """Return what was kept; `None` if there is nothing, or it was made of something else, or cannot be read.

        Args:
            event_id: `Event.id`.
            asked: What was compared, and by which frame models.
            made_of: A digest of all that shapes the comparison but translations.
        """
        row = self._connection.execute(
            "SELECT data FROM comparison WHERE event_id = ? AND asked = ? AND made_of = ?", (event_id, asked, made_of)
        ).fetchone()
        if row is None:
            return None
        from encuadre.store.comparison_bytes import decoded

        try:
            return decoded(row[0])
        except ValueError:
            return None

    def record(self, kept: KeptComparison, asked: str, made_of: bytes) -> None:
        """Keep a comparison in place of the one before, and none of events and stories that are no more.

        Args:
            kept: The comparison, with the texts and translations it hangs on.
            asked: How the sides and frames were asked for.
            made_of: Digest of all else that shapes it.
        """
        from encuadre.store.comparison_bytes import encoded

        self._connection.execute(
            "DELETE FROM comparison WHERE event_id NOT IN (SELECT id FROM event) AND NOT EXISTS "
            "(SELECT 1 FROM event WHERE instr(CAST(json AS TEXT), '\"story\":\"' || comparison.event_id || '\"'))"
        )
        if not self._is_counted_now():
            self._connection.execute("UPDATE comparison SET conflicts = NULL WHERE asked NOT LIKE ?", (f"{OPENED}%",))
            self._connection.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (_COUNTED_BY, __version__))
        self._connection.execute(
            "INSERT OR REPLACE INTO comparison VALUES (?, ?, ?, ?, ?)",
            (kept.comparison.event.id, asked, made_of, encoded(kept), kept.comparison.disputed),
        )

    def conflicts(self) -> Mapping[str, int]:
        """Return how many conflicts the last comparison of each event found, with the sides it opens with.

        What another version of the program counted is not known: this one compares anew, and may find other ones. What
        a project file brought is opened as it is, so its count holds.
        """
        rows = self._connection.execute(
            "SELECT event_id, conflicts FROM comparison WHERE asked IN (?, ?) AND conflicts IS NOT NULL "
            "ORDER BY asked != ?",
            (AS_OPENED if self._is_counted_now() else OPENED + AS_OPENED, *(2 * [OPENED + AS_OPENED])),
        )
        return dict(rows.fetchall())

    def _is_counted_now(self) -> bool:
        """Tell whether it was this version of the program that counted."""
        row = self._connection.execute("SELECT value FROM fact WHERE key = ?", (_COUNTED_BY,)).fetchone()
        return bool(row == (__version__,))
