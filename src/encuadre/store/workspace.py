"""The workspace file: opening it, and the transaction every write goes through."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

import msgspec

from encuadre.errors import Message, StoreError, because
from encuadre.store.alignments import AlignmentTable
from encuadre.store.annotations import AnnotationTable
from encuadre.store.articles import ArticleTable
from encuadre.store.comparisons import ComparisonTable
from encuadre.store.decisions import DecisionTable
from encuadre.store.events import EventTable
from encuadre.store.facts import FactTable
from encuadre.store.feeds import FeedTable, WebPageTable
from encuadre.store.flags import FlagTable
from encuadre.store.learners import LearnerTable
from encuadre.store.notes import NoteTable
from encuadre.store.schema import prepare
from encuadre.store.translations import TranslationTable
from encuadre.store.vectors import VectorTable

BUSY_SECONDS = 30.0
"""How long a write waits for another process: longer than any single transaction here (a batch of articles)."""


class Workspace:
    """One SQLite file that keeps everything computed, so that the second run is instant.

    WAL mode lets one process read while another writes. Every write is one transaction, so Ctrl-C or `kill -9` at any
    moment loses at most the batch in flight and never damages the file. A workspace belongs to the thread that opened
    it: a second thread opens its own.
    """

    def __init__(self, path: Path | str) -> None:
        """Open the file at `path`, making it and its folder if need be (`":memory:"` for one that vanishes).

        Raises:
            StoreError: the file is no workspace, is damaged, cannot be written, or is newer than this program.
        """
        self.path = path
        connection = None
        try:
            if str(path) != ":memory:":
                Path(path).parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            # A file may come from a stranger: nothing in its schema may call functions that reach beyond it.
            connection.execute("PRAGMA trusted_schema = OFF")
            prepare(connection, str(path))
        except (sqlite3.Error, OSError) as error:
            if connection is not None:
                connection.close()
            raise StoreError(
                "{path}: cannot be opened as a workspace ({why})",
                path=path,
                why=_why(error),
                hint="choose another file with --workspace, or move this one away",
            ) from error
        except StoreError:
            if connection is not None:
                connection.close()
            raise
        self._connection: sqlite3.Connection = connection
        self.articles = ArticleTable(connection)
        self.annotations = AnnotationTable(connection)
        self.vectors = VectorTable(connection)
        self.translations = TranslationTable(connection)
        self.decisions = DecisionTable(connection)
        self.events = EventTable(connection)
        self.alignments = AlignmentTable(connection)
        self.comparisons = ComparisonTable(connection)
        self.notes = NoteTable(connection)
        self.learners = LearnerTable(connection)
        self.facts = FactTable(connection)
        self.feeds = FeedTable(connection)
        self.pages = WebPageTable(connection)
        self.flags = FlagTable(connection)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep all writes of the block or none of them.

        Raises:
            StoreError: the disk is full, the file is damaged, or another process held it for `BUSY_SECONDS`.
        """
        try:
            self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            raise StoreError(
                "{path}: {why}", path=self.path, why=_why(error), hint="is another encuadre still writing? try again"
            ) from error
        try:
            yield
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            self._roll_back()
            raise StoreError(
                "{path}: {why}", path=self.path, why=_why(error), hint="nothing of this step was kept; try again"
            ) from error
        except BaseException:
            self._roll_back()
            raise

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    @property
    def version(self) -> int:
        """Return a number that changes whenever another connection has written (SQLite's `data_version`)."""
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def close(self) -> None:
        """Let go of the file; closing twice is harmless."""
        self._connection.close()

    def __enter__(self) -> Workspace:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
        if isinstance(error, sqlite3.Error):
            raise StoreError("{path}: {why}", path=self.path, why=_why(error)) from error
        if isinstance(error, msgspec.MsgspecError | zlib.error):
            raise StoreError("{path}: {why}", path=self.path, why=Message("the file is damaged")) from error


def _why(error: sqlite3.Error | OSError) -> Message:
    """Say what is wrong with the file in words a reader knows."""
    if isinstance(error, OSError):
        return because(error)
    name = getattr(error, "sqlite_errorname", "")
    known = next((said for begin, said in _REASONS.items() if name.startswith(begin)), None)
    return known or Message(str(error))


_REASONS = {
    "SQLITE_FULL": Message("the disk is full"),
    "SQLITE_READONLY": Message("the place is read-only"),
    "SQLITE_CANTOPEN": Message("no file can be opened or made there"),
    "SQLITE_BUSY": Message("another program is writing to it"),
    "SQLITE_LOCKED": Message("another program is writing to it"),
    "SQLITE_NOTADB": Message("it is no workspace"),
    "SQLITE_CORRUPT": Message("the file is damaged"),
    "SQLITE_IOERR": Message("the disk reports an error"),
}
"""By the beginning of SQLite's names for its result codes."""
