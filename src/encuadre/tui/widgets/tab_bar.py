"""The row of tabs: what can be asked of an event, each with its key; the one in view is marked."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Static

from encuadre.tui.tabs import Tab
from encuadre.tui.text import joined, plain
from encuadre.words import Words

ROOMY = 118
"""Cells from which on the tabs have their whole names."""


class TabLabel(Static):
    """One tab with its key and name."""

    ALLOW_SELECT = False

    def __init__(self, tab: Tab) -> None:
        """Stand for `tab`; what it says depends on the room there is."""
        super().__init__(id=f"tab-{tab}")
        self.tab = tab

    def on_click(self) -> None:
        """Ask for the tab."""
        self.post_message(TabBar.Chosen(self.tab))


class TabBar(Horizontal):
    """All numbered tabs in one line."""

    @dataclass
    class Chosen(Message):
        """A reader wants to see a tab."""

        tab: Tab

    def __init__(self, words: Words, current: Tab) -> None:
        """Mark `current`."""
        super().__init__()
        self._words = words
        self._current = current

    def compose(self) -> ComposeResult:
        """Make one label for each tab."""
        yield from (TabLabel(Tab(id_)) for id_ in self._words.tabs.names)

    def on_mount(self) -> None:
        """Name the tabs."""
        self._show_names()

    def on_resize(self, event: events.Resize) -> None:
        """Name them as the room there is allows."""
        self._show_names()

    def _show_names(self) -> None:
        names = self._words.tabs.names if self.app.size.width >= ROOMY else self._words.tabs.short
        for key, label in enumerate(self.query(TabLabel), start=1):
            is_current = label.tab is self._current
            label.set_class(is_current, "-chosen")
            label.update(joined([plain(f"{key} ", "$quiet"), plain(names[label.tab])]))
