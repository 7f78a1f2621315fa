"""The row of facts: how much is shared, told by one side only, or in conflict. Each is a filter, by key or click."""

from __future__ import annotations

from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from encuadre.present.comparison import facts
from encuadre.tui.guide import Fact, Guide
from encuadre.tui.text import joined, plain
from encuadre.words import Words

KEYS = "0=<>!"
"""Of the facts, in their order (`commands.py`): each is brought out by its sign, where a keyboard has it."""


class FactLabel(Static):
    """One fact with its key, sign and number."""

    ALLOW_SELECT = False

    def __init__(self, fact: Fact, content: Content) -> None:
        """Show `content` and stand for `fact`."""
        super().__init__(content, id=f"fact-{fact.replace('_', '-')}")
        self.fact = fact

    def on_click(self) -> None:
        """Ask to bring the fact out."""
        self.post_message(Facts.Chosen(self.fact))


class Facts(Horizontal):
    """All facts of one comparison in one line."""

    @dataclass
    class Chosen(Message):
        """A reader wants to see one kind of fact."""

        fact: Fact

    def __init__(self, guide: Guide, words: Words) -> None:
        """Tell what `guide` holds."""
        super().__init__()
        self._told = {Fact.ALL: plain(words.comparison.all)}
        for row in facts(guide.comparison, words):
            self._told[Fact(row.id)] = plain(f"{row.sign} {row.text}")

    def compose(self) -> ComposeResult:
        """Make one label for each fact."""
        for key, (fact, told) in zip(KEYS, self._told.items(), strict=True):
            yield FactLabel(fact, _keyed(key, told))

    def choose(self, fact: Fact) -> None:
        """Show which fact is brought out."""
        for label in self.query(FactLabel):
            label.set_class(label.fact is fact, "-chosen")


def _keyed(key: str, told: Content) -> Content:
    return told if told.plain.startswith(key) else joined([plain(f"{key} ", "$quiet"), told])
