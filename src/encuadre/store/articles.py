"""Articles as they came in, by identity."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

import msgspec

from encuadre.model import Article, Attribution, Decision
from encuadre.store.batches import batches
from encuadre.text.identity import address_key, wording_key

_DECODER = msgspec.json.Decoder(Article)
_DECISIONS = msgspec.json.Decoder(Decision)


def wording_of(article: Article) -> bytes:
    """Return what two articles share that differ in typography alone."""
    return wording_key(article.text, article.outlet.id if article.outlet else "")


def address_in(json: bytes) -> str:
    """Return the address of a kept article, for files that were written before it had a column."""
    return address_key(_DECODER.decode(json).url)


def wording_in(json: bytes) -> bytes:
    """Return the wording of a kept article, for files that were written before it had a column."""
    return wording_of(_DECODER.decode(json))


class ArticleTable:
    """The articles of a workspace; adding the same text twice changes nothing."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Use an open workspace connection."""
        self._connection = connection

    def add(self, article: Article) -> bool:
        """Keep `article`; tell whether it is new."""
        cursor = self._connection.execute(
            "INSERT OR IGNORE INTO article (id, position, json, address, wording) "
            "SELECT ?, coalesce(max(position), 0) + 1, ?, ?, ? FROM article",
            (article.id, msgspec.json.encode(article), address_key(article.url), wording_of(article)),
        )
        return cursor.rowcount == 1

    def ids(self) -> tuple[str, ...]:
        """Return the ids of all that are shown, in order of arrival: of an article, its newest version."""
        return self._ids("SELECT id FROM article WHERE superseded_by IS NULL ORDER BY position")

    def arrivals(self) -> tuple[str, ...]:
        """Return the ids of all that ever came in, older versions too, in order of arrival."""
        return self._ids("SELECT id FROM article ORDER BY position")

    def count(self) -> int:
        """Return how many are shown."""
        return int(self._connection.execute("SELECT count(*) FROM article WHERE superseded_by IS NULL").fetchone()[0])

    def same_words(self, article: Article) -> str | None:
        """Return the id of an article of the same outlet with the same words, if there is one."""
        found = self._ids("SELECT id FROM article WHERE wording = ? ORDER BY position LIMIT 1", wording_of(article))
        return found[0] if found else None

    def at_address(self, url: str) -> Article | None:
        """Return the article that is shown for an address, if one is."""
        key = address_key(url)
        query = "SELECT id FROM article WHERE address = ? AND superseded_by IS NULL ORDER BY position DESC LIMIT 1"
        found = self.get(self._ids(query, key)) if key else ()
        return found[0] if found else None

    def supersede(self, old: str, new: str) -> None:
        """Show `new` where `old`, or a version that `old` superseded, stood."""
        self._connection.execute(
            "UPDATE article SET superseded_by = ? WHERE id = ? OR superseded_by = ?", (new, old, old)
        )

    def superseded(self) -> Mapping[str, str]:
        """Return for each version that is no longer shown the one that is."""
        rows = self._connection.execute("SELECT id, superseded_by FROM article WHERE superseded_by IS NOT NULL")
        return dict(rows.fetchall())

    def versions(self, id_: str) -> tuple[Article, ...]:
        """Return the older versions of the article that is shown as `id_`, in order of arrival."""
        return self.get(self._ids("SELECT id FROM article WHERE superseded_by = ? ORDER BY position", id_))

    def _ids(self, query: str, *given: object) -> tuple[str, ...]:
        return tuple(row[0] for row in self._connection.execute(query, given))

    def shown(self) -> dict[str, Article]:
        """Return all that are shown, by id and in no order: half the time of `get` where every one is wanted."""
        said = self._attributions()
        rows = self._connection.execute("SELECT id, json FROM article WHERE superseded_by IS NULL")
        return {id_: _with(said, _DECODER.decode(json)) for id_, json in rows}

    def get(self, ids: Sequence[str]) -> tuple[Article, ...]:
        """Return the articles with these ids, in the order asked; unknown ids are left out.

        What a reader set stands beside what was read, so that taking it back leaves nothing behind.
        """
        found = {}
        said = self._attributions()
        for batch in batches(ids):
            marks = ",".join("?" * len(batch))
            for row in self._connection.execute(f"SELECT id, json FROM article WHERE id IN ({marks})", batch):
                found[row[0]] = _with(said, _DECODER.decode(row[1]))
        return tuple(found[id_] for id_ in ids if id_ in found)

    def as_read(self, ids: Sequence[str]) -> tuple[Article, ...]:
        """Return the articles with these ids as they came in, without what readers set; otherwise as of `get`."""
        found = {}
        for batch in batches(ids):
            marks = ",".join("?" * len(batch))
            for row in self._connection.execute(f"SELECT id, json FROM article WHERE id IN ({marks})", batch):
                found[row[0]] = _DECODER.decode(row[1])
        return tuple(found[id_] for id_ in ids if id_ in found)

    def _attributions(self) -> tuple[Attribution, ...]:
        """Return what readers set, oldest first: the later overrules."""
        rows = self._connection.execute("SELECT json FROM decision ORDER BY id")
        decisions = (_DECISIONS.decode(row[0]) for row in rows)
        return tuple(said for decision in decisions if (said := decision.attribution))


def _with(said: Sequence[Attribution], article: Article) -> Article:
    """Return an article with what readers set of it."""
    for attribution in said:
        article = attribution.applied_to(article)
    return article
