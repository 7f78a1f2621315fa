"""What all screens share: the words of the interface, and key bindings that speak them."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar, Generic, TypeVar

from textual.binding import ActiveBinding
from textual.screen import Screen
from textual.widgets import Footer

from encuadre.tui.commands import COMMANDS, Place
from encuadre.words import Words

Result = TypeVar("Result")

_RANK = {command.id: rank for rank, command in enumerate(COMMANDS)}


class SpeakingScreen(Screen[Result], Generic[Result]):
    """A screen whose footer is in the language of the interface."""

    place: ClassVar[Place]
    """Whose commands this screen understands."""

    def __init__(self, words: Words) -> None:
        """Speak `words`."""
        super().__init__()
        self.words = words

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        """Return the bindings Textual found, named in the language of the interface, in the table's order."""
        found = sorted(super().active_bindings.items(), key=lambda item: _RANK.get(item[1].binding.id or "", -1))
        return {key: self._spoken(active) for key, active in found}

    def _spoken(self, active: ActiveBinding) -> ActiveBinding:
        label = self.words.commands.get(active.binding.id or "")
        if label is None:
            return active
        return active._replace(binding=replace(active.binding, description=label.name), tooltip=label.help)

    def footer(self) -> Footer:
        """Return the row of keys; the palette has its key but no place in it."""
        return Footer(show_command_palette=False, compact=True)
