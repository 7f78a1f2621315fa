"""What a reader keeps of articles: read, starred, archived."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from encuadre.model import Flag, Flags


class FlagTable:
    """Articles by flag; one that is no more keeps its flags, and they harm nobody."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Use an open workspace connection."""
        self._connection = connection

    def all(self) -> Flags:
        """Return the articles that carry each flag."""
        found: dict[Flag, set[str]] = {flag: set() for flag in Flag}
        for flag, article in self._connection.execute("SELECT flag, article_id FROM flag"):
            found[Flag(flag)].add(article)
        return {flag: frozenset(ids) for flag, ids in found.items()}

    def put(self, flag: Flag, articles: Iterable[str]) -> None:
        """Give articles a flag."""
        rows = [(flag, article) for article in articles]
        self._connection.executemany("INSERT OR IGNORE INTO flag VALUES (?, ?)", rows)

    def take(self, flag: Flag, articles: Iterable[str]) -> None:
        """Take a flag from articles."""
        rows = [(flag, article) for article in articles]
        self._connection.executemany("DELETE FROM flag WHERE flag = ? AND article_id = ?", rows)
