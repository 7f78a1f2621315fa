"""The translation memory: what was translated once, by an engine or by a person."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Mapping, Sequence

import msgspec

from encuadre.model import HUMAN, Language, Translation
from encuadre.store.batches import batches
from encuadre.store.vectors import text_hash


class TranslationTable:
    """Translations by direction, text and engine; one a person made is preferred to any engine's."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Use an open workspace connection."""
        self._connection = connection

    def lookup(self, texts: Sequence[str], source: Language, target: Language) -> Mapping[str, tuple[Translation, ...]]:
        """Return what is known for `texts`, by text, human translations first, then by engine name.

        Args:
            texts: Original sentences.
            source: Their language.
            target: The language wanted.
        """
        found: dict[str, tuple[Translation, ...]] = {}
        for batch in batches(list(dict.fromkeys(texts))):
            marks = ",".join("?" * len(batch))
            rows = self._connection.execute(
                "SELECT original, text, engine, version, confidence FROM translation "
                f"WHERE source = ? AND target = ? AND text_hash IN ({marks}) ORDER BY engine != ?, engine",
                (source, target, *map(text_hash, batch), HUMAN),
            )
            for original, text, engine, version, confidence in rows:
                known = Translation(original, text, target, engine, version, from_memory=True, confidence=confidence)
                found[original] = (*found.get(original, ()), known)
        return found

    def of_hashes(self, text_hashes: Sequence[bytes], source: Language, target: Language) -> tuple[Translation, ...]:
        """Return all that is known for some texts, by text and engine.

        Args:
            text_hashes: Of the texts.
            source: Their language.
            target: The language wanted.
        """
        found = []
        for batch in batches(sorted(set(text_hashes))):
            marks = ",".join("?" * len(batch))
            rows = self._connection.execute(
                "SELECT original, text, engine, version, confidence FROM translation "
                f"WHERE source = ? AND target = ? AND text_hash IN ({marks})",
                (source, target, *batch),
            )
            found += [
                Translation(original, text, target, engine, version, confidence=confidence)
                for original, text, engine, version, confidence in rows
            ]
        return tuple(sorted(found, key=lambda one: (one.original, one.engine)))

    def by_person(self) -> tuple[Translation, ...]:
        """Return all that people translated, by language and in the order of the originals."""
        rows = self._connection.execute(
            "SELECT original, text, target, version, confidence FROM translation WHERE engine = ? "
            "ORDER BY source, original",
            (HUMAN,),
        )
        return tuple(
            Translation(original, text, target, HUMAN, version, from_memory=True, confidence=confidence)
            for original, text, target, version, confidence in rows
        )

    def forget_person(self, texts: Sequence[str], source: Language, target: Language) -> None:
        """Forget what people said of `texts`.

        Args:
            texts: Original sentences; those that nobody translated are passed over.
            source: Their language.
            target: The language they were translated into.
        """
        self._connection.executemany(
            "DELETE FROM translation WHERE source = ? AND target = ? AND text_hash = ? AND engine = ?",
            [(source, target, text_hash(text), HUMAN) for text in texts],
        )

    def digest(self, text_hashes: Sequence[bytes], source: Language, target: Language) -> bytes:
        """Return a digest of all that is known for some texts, given in one order always.

        Args:
            text_hashes: Of the texts, in one order always.
            source: Their language.
            target: The language wanted.
        """
        digest = hashlib.blake2b(digest_size=16)
        for batch in batches(text_hashes):
            marks = ",".join("?" * len(batch))
            rows = self._connection.execute(
                "SELECT text_hash, engine, version, text, confidence FROM translation "
                f"WHERE source = ? AND target = ? AND text_hash IN ({marks}) ORDER BY text_hash, engine",
                (source, target, *batch),
            )
            for row in rows:
                digest.update(msgspec.msgpack.encode(row))
        return digest.digest()

    def record(self, translations: Sequence[Translation], source: Language) -> None:
        """Keep `translations` out of `source`; a newer version of the same engine replaces the older."""
        self._connection.executemany(
            "INSERT OR REPLACE INTO translation VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    source,
                    translation.language,
                    text_hash(translation.original),
                    translation.engine,
                    translation.version,
                    translation.original,
                    translation.text,
                    translation.confidence,
                )
                for translation in translations
            ],
        )
