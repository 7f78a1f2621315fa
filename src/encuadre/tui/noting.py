"""Notes on sentences: written, changed, deleted and put back, and shown wherever their sentence is."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Protocol

from textual.app import App

from encuadre.errors import EncuadreError
from encuadre.model import Note, Noted, Quoted, Row
from encuadre.tui.citing import Citations
from encuadre.tui.screens.note import NoteScreen
from encuadre.tui.screens.notes import NotesScreen
from encuadre.tui.screens.quoting import QuotingScreen
from encuadre.words import Words


class NoteBook(Protocol):
    """Where notes are kept; every call runs in a thread."""

    def all(self) -> tuple[Noted, ...]:
        """Return every note, oldest first."""

    def record(self, note: Note) -> Note:
        """Keep a note, in place of the one of its number."""

    def remove(self, number: int) -> None:
        """Take a note away."""

    def restore(self) -> Note | None:
        """Put the note back that was taken away last."""


class Notes:
    """Writes notes for the screen, and shows them on it."""

    def __init__(self, app: App[None], words: Words, book: NoteBook | None, citations: Citations) -> None:
        """Keep notes in `book`.

        Args:
            app: The screen.
            words: The interface's.
            book: Where notes are kept; `None`: none can be.
            citations: Finds the sentences of a row.
        """
        self._app = app
        self.words = words
        self._book = book
        self._citations = citations
        self.all: tuple[Noted, ...] = ()

    async def read(self) -> None:
        """Read all notes again, and show them on every screen there is."""
        if self._book:
            self.all = await asyncio.to_thread(self._book.all)
            for screen in self._app.screen_stack:
                if isinstance(screen, NotesScreen):
                    screen.show(self.all)
                elif isinstance(screen, QuotingScreen):
                    screen.mark(noted_among(self.all, screen.quotable))

    async def write(self, row: Row | None, run: Callable[[Coroutine[Any, Any, None], str], None]) -> None:
        """Let the reader write about the first sentence of what they stand on, or change what they wrote.

        The line is there when this returns: what is typed right after the key must not run as commands.

        Args:
            row: What they stand on.
            run: Does in a worker what takes time.
        """
        found = self._citations.sentences(row)
        if not self._book:
            return
        if not found:
            self._app.notify(self.words.citing.nothing, markup=False)
            return
        quoted = found[0]
        before = next((one.note for one in self.all if quoted.overlaps(one.note.place)), None)

        def keep(text: str | None) -> None:
            if text is not None:
                run(self._keep(text, quoted, before), "notes")

        screen = NoteScreen(self.words, quoted, before.text if before else "")
        await self._app.push_screen(screen, keep)
        screen.begin()

    async def _keep(self, text: str, quoted: Quoted, before: Note | None) -> None:
        if text and (before is None or text != before.text):
            place = before or Note(0, "", quoted.article.id, quoted.sentence, quoted.span, quoted.text, _now())
            note = replace(place, text=text, written=_now())
            await self._change(lambda book: book.record(note), self.words.notes.kept.format(text=text))
        elif not text and before:
            await self.remove(before.id)

    async def remove(self, number: int) -> None:
        """Delete a note."""
        await self._change(lambda book: book.remove(number), self.words.notes.removed)

    async def restore(self) -> None:
        """Put the note back that was deleted last, or say that none was."""
        found: list[Note | None] = []
        await self._change(lambda book: found.append(book.restore()), "")
        if found:
            back, words = found[0], self.words.notes
            self._app.notify(words.restored.format(text=back.text) if back else words.nothing_to_undo, markup=False)

    async def _change(self, change: Callable[[NoteBook], object], told: str) -> None:
        if self._book is None:
            return
        try:
            await asyncio.to_thread(change, self._book)
        except EncuadreError as error:
            self._app.notify(self.words.say(error.message), severity="error", markup=False)
            return
        await self.read()
        if told:
            self._app.notify(told, markup=False)


def noted_among(notes: Sequence[Noted], known: Sequence[Quoted]) -> frozenset[str]:
    """Return the ids of the sentences that have a note."""
    by_article = defaultdict(list)
    for noted in notes:
        by_article[noted.note.article_id].append(noted.note.place)
    return frozenset(
        one.sentence for one in known if any(one.overlaps(place) for place in by_article.get(one.article.id, ()))
    )


def _now() -> datetime:
    return datetime.now(UTC)
