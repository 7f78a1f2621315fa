"""The half of the application that copies sentences, keeps notes on them, and remembers how it was left."""

from __future__ import annotations

import gc
from collections.abc import Coroutine, Mapping
from typing import Any

from textual import on
from textual.notifications import SeverityLevel

from encuadre.model import Evidence
from encuadre.present import note_id
from encuadre.tui.citing import Citations
from encuadre.tui.habits import Habits, Places
from encuadre.tui.noting import NoteBook, Notes
from encuadre.tui.screens.base import Chosen, CopyWanted
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.tui.screens.found import FoundScreen, Search
from encuadre.tui.screens.notes import NotesScreen
from encuadre.tui.screens.quoting import CiteWanted, QuotingScreen
from encuadre.tui.spoken import SpokenApp
from encuadre.tui.tabs import Turn


class QuotingApp(SpokenApp):
    """Hears what is wanted with the sentences a reader stands on, whatever screen they stand on it."""

    _search: Search | None = None

    def begin(self, notes: NoteBook | None, habits: Habits, places: Mapping[str, Evidence]) -> None:
        """Begin as the reader left it.

        Args:
            notes: Where notes are kept; `None`: none can be.
            habits: How they like the screen.
            places: Where they were in each event.
        """
        self._citations = Citations(self, self.words, habits.form)
        self._notes = Notes(self, self.words, notes, self._citations)
        self._wording = habits.wording
        self._places = Places(places)

    @property
    def habits(self) -> Habits:
        """Return how the reader likes the screen now."""
        return Habits(self.theme, self._citations.form, self._wording)

    @property
    def places(self) -> Mapping[str, Evidence]:
        """Return where the reader was in each event."""
        return self._places.all

    async def action_quit(self) -> None:
        """Leave the program, and with it the events that are open."""
        for screen in self.screen_stack:
            if isinstance(screen, ComparisonScreen):
                self._leave(screen)
        await super().action_quit()

    def _leave(self, screen: ComparisonScreen) -> None:
        gc.unfreeze()
        self._places.leave(screen.event.id, screen.standing_at)
        self._wording = screen.wording

    def on_mount(self) -> None:
        """Read the notes there are."""
        self._run(self._notes.read(), "notes")

    def go_to(self, event_id: str, place: Evidence) -> None:
        """Open a sentence in its event, or where that is no more in its article."""
        raise NotImplementedError

    @on(CiteWanted)
    def _cite_wanted(self, message: CiteWanted) -> None:
        self._run(self._citations.carry_out(message), "citation")

    @on(CopyWanted)
    def _copy_wanted(self, message: CopyWanted) -> None:
        self._run(self._citations.copy_selected(message.text), "citation")

    async def action_note(self) -> None:
        """Write a note on what the reader stands on."""
        if isinstance(self.screen, QuotingScreen):
            await self._notes.write(self.screen.standing_on, self._run)

    @on(NotesScreen.Removed)
    def _note_removed(self, message: NotesScreen.Removed) -> None:
        self._run(self._notes.remove(message.number), "notes")

    @on(NotesScreen.Restored)
    def _note_restored(self) -> None:
        self._run(self._notes.restore(), "notes")

    async def action_ask(self) -> None:
        """Search all articles; what is typed right after the key is the question."""
        if self._search is not None and not isinstance(self.screen, FoundScreen):
            screen = FoundScreen(self.words, self._search)
            await self.push_screen(screen)
            screen.begin()

    @on(FoundScreen.Opened)
    def _found_opened(self, message: FoundScreen.Opened) -> None:
        quoted = message.found.quoted
        self.go_to(message.found.event, Evidence(quoted.article.id, quoted.span))

    def action_notes(self) -> None:
        """Show all notes, and go to the sentence of the one that is chosen."""

        def go(chosen: Chosen | Turn | None) -> None:
            noted = next(
                (one for one in self._notes.all if isinstance(chosen, Chosen) and note_id(one) == chosen.row), None
            )
            if noted:
                self.go_to(noted.event, noted.note.place)

        self.push_screen(NotesScreen(self.words, self._notes.all), go)

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = False,
    ) -> None:
        """Say something in the one toast there is, for a second would stand on the text; what is said is never markup.

        Args:
            message: What is said.
            title: What it is about.
            severity: How it is coloured.
            timeout: Seconds it stays; `None`: as all do.
            markup: Not heeded: what is said may be a newsroom's.
        """
        self.clear_notifications()
        super().notify(message, title=title, severity=severity, timeout=timeout, markup=False)

    def _run(self, work: Coroutine[Any, Any, None], group: str) -> None:
        """Do in a worker what may wait for an answer, a thread or a tool of the system; one at a time of a kind."""
        self.run_worker(work, group=group, exclusive=True, exit_on_error=False)
