"""The row of facts: how much is shared, told by one side only, or in conflict. Each is a filter, by key or click."""

from __future__ import annotations

from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from encuadre.tui.guide import Fact, Guide
from encuadre.tui.text import joined, plain
from encuadre.words import Words

_SIGNS = {Fact.ALL: "", Fact.SHARED: "=", Fact.ONLY_LEFT: "<", Fact.ONLY_RIGHT: ">", Fact.CONFLICTS: "≠"}


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
        """Count what `guide` holds."""
        super().__init__()
        self._guide = guide
        self._words = words

    def compose(self) -> ComposeResult:
        """Make one label for each fact."""
        for key, fact in enumerate(_SIGNS):
            yield FactLabel(fact, self._label(key, fact))

    def choose(self, fact: Fact) -> None:
        """Show which fact is brought out."""
        for label in self.query(FactLabel):
            label.set_class(label.fact is fact, "-chosen")

    def _label(self, key: int, fact: Fact) -> Content:
        guide, words = self._guide, self._words
        count = len(guide.stops[fact])
        is_one = count == 1
        names = {
            Fact.ALL: words.comparison.all,
            Fact.SHARED: words.comparison.shared_one if is_one else words.comparison.shared,
            Fact.ONLY_LEFT: words.comparison.only.format(side=guide.comparison.left.side),
            Fact.ONLY_RIGHT: words.comparison.only.format(side=guide.comparison.right.side),
            Fact.CONFLICTS: words.comparison.conflict if is_one else words.comparison.conflicts,
        }
        if fact is Fact.ALL:
            return joined([plain(f"{key} ", "$quiet"), plain(names[fact])])
        return joined([plain(f"{key} ", "$quiet"), plain(f"{_SIGNS[fact]} {count} {names[fact]}")])
