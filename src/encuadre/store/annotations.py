"""What was read in each article, so that no text is parsed twice."""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace

import msgspec

from encuadre.model import Action, AnnotatedArticle, Word
from encuadre.store.batches import batches

_READING = msgspec.json.Decoder(AnnotatedArticle)
_WORDS = msgspec.json.Decoder(tuple[tuple[Word, ...], tuple[Action, ...]])
"""Kept apart: only framing needs them."""

_COMPRESSION = 1
"""zlib's fastest level: the reader of an event waits for the reverse of it."""


class AnnotationTable:
    """Annotations by article and annotator version."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Use an open workspace connection."""
        self._connection = connection

    def record(self, annotated: AnnotatedArticle, version: str) -> None:
        """Keep what the annotator of this `version` read."""
        reading = zlib.compress(msgspec.json.encode(replace(annotated, words=(), actions=())), _COMPRESSION)
        words = zlib.compress(msgspec.json.encode((annotated.words, annotated.actions)), _COMPRESSION)
        self._connection.execute(
            "INSERT OR REPLACE INTO annotation VALUES (?, ?, ?, ?)",
            (annotated.article.id, version, reading, words),
        )

    def forget(self, ids: Sequence[str]) -> None:
        """Drop what was read of `ids`, so that it is read anew."""
        for batch in batches(ids):
            marks = ",".join("?" * len(batch))
            self._connection.execute(f"DELETE FROM annotation WHERE article_id IN ({marks})", batch)

    def missing(self, ids: Sequence[str], version: str) -> tuple[str, ...]:
        """Return those of `ids` this version has not read yet, in the order given."""
        known = {
            row[0]
            for row in self._connection.execute("SELECT article_id FROM annotation WHERE version = ?", (version,))
        }
        return tuple(id_ for id_ in ids if id_ not in known)

    def digest(self, ids: Sequence[str], version: str) -> bytes:
        """Return a digest of what is kept of `ids`: another one as soon as anything of it is another."""
        digest = hashlib.blake2b(digest_size=16)
        for batch in batches(sorted(ids)):
            marks = ",".join("?" * len(batch))
            rows = self._connection.execute(
                f"SELECT article_id, reading, words FROM annotation WHERE version = ? AND article_id IN ({marks}) "
                "ORDER BY article_id",
                (version, *batch),
            )
            for row in rows:
                digest.update(msgspec.msgpack.encode(row))
        return digest.digest()

    def get(self, ids: Sequence[str], version: str, *, with_words: bool = False) -> Iterator[AnnotatedArticle]:
        """Yield the annotations of `ids` in no particular order; words and acts, which are large, only if asked.

        Args:
            ids: Article ids; those without an annotation are left out.
            version: The annotator's.
            with_words: Whether words and acts, which are large, are read too.
        """
        column = "words" if with_words else "NULL"
        for batch in batches(ids):
            marks = ",".join("?" * len(batch))
            rows = self._connection.execute(
                f"SELECT reading, {column} FROM annotation WHERE version = ? AND article_id IN ({marks})",
                (version, *batch),
            )
            for reading, words in rows:
                annotated = _READING.decode(zlib.decompress(reading))
                if words is not None:
                    own, actions = _WORDS.decode(zlib.decompress(words))
                    annotated = replace(annotated, words=own, actions=actions)
                yield annotated
