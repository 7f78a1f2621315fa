"""The row of facts: how much is shared, told by one side only, or in conflict. Each is a filter, by key or click."""

from __future__ import annotations

from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.events import Resize
from textual.message import Message
from textual.widgets import Static

from encuadre.present.facts import facts
from encuadre.tui.guide import Fact, Guide
from encuadre.tui.text import joined, plain
from encuadre.tui.widgets.columns import WIDE
from encuadre.words import Words

SHORTENED = ((Fact.PERHAPS,), (Fact.CONFLICTS,), (Fact.ONLY_LEFT, Fact.ONLY_RIGHT), (Fact.SHARED,))
"""Whose words go where a line has no room for all, the least important first: their signs and numbers stay."""

LEFT_OUT = (Fact.ALL, Fact.PERHAPS)
"""What goes as a whole where even these have no room; the keys work all the same."""

KEYS = "0=<>%!"
"""Of the facts, in their order (`commands.py`): each is brought out by its sign, where a keyboard has it."""


class FactLabel(Static):
    """One fact with its key, sign and number."""

    ALLOW_SELECT = False

    def __init__(self, fact: Fact, told: Content, short: Content) -> None:
        """Stand for `fact`.

        Args:
            fact: What is brought out.
            told: Its key, and how much of it there is.
            short: The same where there is little room.
        """
        super().__init__(told, id=f"fact-{fact.replace('_', '-')}")
        self.fact = fact
        self._told, self._short = told, short
        self._is_short = False

    def say(self, *, is_short: bool) -> None:
        """Say it in words, or in sign and number alone."""
        self._is_short = is_short
        self.update(self._content())

    @property
    def cells(self) -> int:
        """Return how wide what is said is, without the room around it."""
        return self._content().cell_length

    def _content(self) -> Content:
        return self._short if self._is_short else self._told

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
        self._told = {Fact.ALL: (words.comparison.all, words.comparison.all)}
        for row in facts(guide.comparison, words):
            self._told[Fact(row.id)] = (f"{row.sign} {row.text}", f"{row.sign} {row.called}")

    def compose(self) -> ComposeResult:
        """Make one label for each fact."""
        for key, (fact, (told, short)) in zip(KEYS, self._told.items(), strict=True):
            yield FactLabel(fact, _keyed(key, told), _keyed(key, short))

    def on_resize(self, event: Resize) -> None:
        """Fit the labels to the new width: whole words, as many as there is room for."""
        width, around = event.size.width, 2 if event.size.width >= WIDE else 1
        labels = {label.fact: label for label in self.query(FactLabel)}
        for label in labels.values():
            label.say(is_short=False)
            label.display = True

        def is_too_wide() -> bool:
            return sum(label.cells + around for label in labels.values() if label.display) > width

        for shortened in SHORTENED:
            if is_too_wide():
                for fact in shortened:
                    labels[fact].say(is_short=True)
        for fact in LEFT_OUT:
            labels[fact].display = not is_too_wide()

    def choose(self, fact: Fact) -> None:
        """Show which fact is brought out."""
        for label in self.query(FactLabel):
            label.set_class(label.fact is fact, "-chosen")


def _keyed(key: str, told: str) -> Content:
    return plain(told) if told.startswith(key) else joined([plain(f"{key} ", "$quiet"), plain(told)])
