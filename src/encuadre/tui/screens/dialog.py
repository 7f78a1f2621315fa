"""A page to read, scroll and close."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Generic

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import HorizontalGroup, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from encuadre.tui.commands import Place, bindings_of
from encuadre.tui.screens.base import Result, SpeakingScreen
from encuadre.tui.text import plain
from encuadre.words import Words


@dataclass(frozen=True, slots=True)
class Entry:
    """A paragraph, with a sign in the margin if it has one; long ones wrap beside their sign, not under it."""

    text: Content
    sign: Content | None = None


class DialogScreen(SpeakingScreen[Result], Generic[Result]):
    """Shows a title and entries above nothing else; closed without an answer it gives `None`."""

    place: ClassVar[Place] = Place.DIALOG
    BINDINGS: ClassVar[list[BindingType]] = bindings_of(Place.DIALOG)

    def __init__(self, words: Words, title: str, entries: Sequence[Entry]) -> None:
        """Show `entries` below `title`."""
        super().__init__(words)
        self._heading = title
        self._entries = entries

    def compose(self) -> ComposeResult:
        """Lay out title, entries and keys."""
        yield Static(plain(self._heading, "bold"), id="title")
        with VerticalScroll(id="page"):
            for entry in self._entries:
                if entry.sign is None:
                    yield Static(entry.text, classes="text")
                else:
                    with HorizontalGroup(classes="entry"):
                        yield Static(entry.sign, classes="sign")
                        yield Static(entry.text, classes="beside")
        yield self.footer()

    def action_scroll(self, direction: int) -> None:
        """Scroll the text."""
        self.query_one("#page").scroll_relative(y=direction * 3, animate=False)

    def action_back(self) -> None:
        """Close the page."""
        self.dismiss()
