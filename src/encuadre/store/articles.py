"""Articles as they came in, by identity."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

import msgspec

from encuadre.model import Article
from encuadre.store.batches import batches

_DECODER = msgspec.json.Decoder(Article)


class ArticleTable:
    """The articles of a workspace; adding the same text twice changes nothing."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Use an open workspace connection."""
        self._connection = connection

    def add(self, article: Article) -> bool:
        """Keep `article`; tell whether it is new."""
        cursor = self._connection.execute(
            "INSERT OR IGNORE INTO article SELECT ?, coalesce(max(position), 0) + 1, ? FROM article",
            (article.id, msgspec.json.encode(article)),
        )
        return cursor.rowcount == 1

    def ids(self) -> tuple[str, ...]:
        """Return all ids in order of arrival."""
        return tuple(row[0] for row in self._connection.execute("SELECT id FROM article ORDER BY position"))

    def count(self) -> int:
        """Return how many there are."""
        return int(self._connection.execute("SELECT count(*) FROM article").fetchone()[0])

    def get(self, ids: Sequence[str]) -> tuple[Article, ...]:
        """Return the articles with these ids, in the order asked; unknown ids are left out."""
        found = {}
        for batch in batches(ids):
            marks = ",".join("?" * len(batch))
            for row in self._connection.execute(f"SELECT id, json FROM article WHERE id IN ({marks})", batch):
                found[row[0]] = _DECODER.decode(row[1])
        return tuple(found[id_] for id_ in ids if id_ in found)
