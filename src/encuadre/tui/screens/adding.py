"""Articles are taken in from the screen: which, and how far that is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Input, Static

from encuadre.model import Progress
from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.screens.base import SpeakingScreen
from encuadre.tui.screens.choice import Filter
from encuadre.tui.screens.waiting import ShouldStop, TakenIn, WaitingScreen
from encuadre.tui.text import plain
from encuadre.tui.widgets.entries import Entries, Entry
from encuadre.words import Words

Add = Callable[[str, ShouldStop], Iterator[Progress | TakenIn]]
"""A path and `should_stop` in; progress out, and last what came in. It runs in a worker thread."""

TakeIn = Callable[[ShouldStop], Iterator[Progress | TakenIn]]
"""The same for one path."""


class PathScreen(SpeakingScreen[str | None]):
    """Gives the path a reader typed, or nothing; the other ways in are told with what to type in a shell."""

    place = Place.PATH
    BINDINGS = bindings_of(Place.PATH)
    AUTO_FOCUS = "#path"

    def compose(self) -> ComposeResult:
        """Lay out the question, the line and the other ways in."""
        say = self.words.adding
        yield Static(plain(say.which, "bold"), id="title")
        yield Filter(placeholder=say.path_hint, id="path", compact=True)
        yield Entries(ways_in(self.words), indent=2, margin=2)
        yield self.footer()

    def action_take(self) -> None:
        """Give the path."""
        if path := self.query_one("#path", Input).value.strip():
            self.dismiss(path)

    def action_back(self) -> None:
        """Add nothing."""
        self.dismiss(None)


class AddingScreen(WaitingScreen):
    """Takes articles in, in a thread; what came in before it is left is kept."""

    def __init__(
        self, words: Words, title: Content, work: Callable[[ShouldStop], Iterator[Progress | TakenIn]]
    ) -> None:
        """Begin to take in once mounted.

        Args:
            words: The interface's.
            title: What is taken in.
            work: Takes `should_stop`, yields progress, and last what came in.
        """
        super().__init__(words, title, work, is_read=False)
        self._doing, self._not_done = words.adding.working, words.adding.failed


def ways_in(words: Words) -> list[Entry]:
    """Return the ways in that begin in a shell, each with the command to type."""
    entries = []
    for said, command in words.adding.ways:
        entries += [Entry(plain(said)), Entry(plain(f"  {command}", "bold")), Entry(plain(" "))]
    return entries
