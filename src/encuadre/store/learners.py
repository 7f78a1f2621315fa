"""What is kept of learners: each one's words and answers apart from every other's."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime

import msgspec

from encuadre.model import Answer, Language, LearnerProfile, Level, LevelEstimate


class _Kept(msgspec.Struct, frozen=True):
    """What is kept of a learner beside words and answers."""

    learning: Language
    level: Level | None = None
    estimate: LevelEstimate | None = None


_DECODER = msgspec.json.Decoder(_Kept)


class LearnerTable:
    """Learners by name; every call is about one of them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Use an open workspace connection."""
        self._connection = connection

    def names(self) -> tuple[str, ...]:
        """Return who there is, by the alphabet."""
        return tuple(row[0] for row in self._connection.execute("SELECT name FROM learner ORDER BY name"))

    def get(self, name: str) -> LearnerProfile | None:
        """Return what is kept of one learner; `None` if nobody has the name."""
        row = self._connection.execute("SELECT json FROM learner WHERE name = ?", (name,)).fetchone()
        if row is None:
            return None
        kept = _DECODER.decode(row[0])
        known = self._connection.execute("SELECT item FROM learner_word WHERE learner = ?", (name,))
        answers = self._connection.execute(
            "SELECT item, at, is_right FROM learner_answer WHERE learner = ? ORDER BY id", (name,)
        )
        return LearnerProfile(
            name,
            kept.learning,
            kept.level,
            kept.estimate,
            frozenset(item for (item,) in known),
            tuple(Answer(item, datetime.fromisoformat(at), bool(is_right)) for item, at, is_right in answers),
        )

    def record(self, profile: LearnerProfile) -> None:
        """Keep what a learner learns and at which level; words and answers have their own calls, and stay."""
        kept = _Kept(profile.learning, profile.level, profile.estimate)
        self._connection.execute(
            "INSERT INTO learner VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json",
            (profile.name, msgspec.json.encode(kept)),
        )

    def know(self, name: str, items: Iterable[str]) -> None:
        """Note that a learner knows items of vocabulary."""
        rows = [(name, item) for item in items]
        self._connection.executemany("INSERT OR IGNORE INTO learner_word VALUES (?, ?)", rows)

    def unknow(self, name: str, items: Iterable[str]) -> None:
        """Take back that a learner knows them."""
        rows = [(name, item) for item in items]
        self._connection.executemany("DELETE FROM learner_word WHERE learner = ? AND item = ?", rows)

    def answered(self, name: str, answers: Iterable[Answer]) -> None:
        """Add answers to those of a learner."""
        rows = [(name, one.item, one.at.isoformat(), one.is_right) for one in answers]
        self._connection.executemany(
            "INSERT INTO learner_answer (learner, item, at, is_right) VALUES (?, ?, ?, ?)", rows
        )

    def forget(self, name: str) -> bool:
        """Remove all that is kept of a learner; tell whether there was anything."""
        cursor = self._connection.execute("DELETE FROM learner WHERE name = ?", (name,))
        for table in ("learner_word", "learner_answer"):
            self._connection.execute(f"DELETE FROM {table} WHERE learner = ?", (name,))
        return cursor.rowcount == 1
