"""What all screens share: the words of the interface, and key bindings that speak them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import ClassVar, Generic, TypeVar

from textual import events, on
from textual.actions import SkipAction
from textual.binding import ActiveBinding
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Input, TextArea

from encuadre.model import Evidence
from encuadre.tui.commands import TABBED, Place, commands_of
from encuadre.tui.widgets.key_line import KeyLine
from encuadre.words import Words

Result = TypeVar("Result")

ROOMY = 60
"""Cells from which on a footer has room for the ways out at its end; below, it begins with them."""

_LAST = ("screen.back", "confirm.no", "app.help", "app.palette", "app.quit")
"""Where a footer ends, whatever screen it is of: a reader finds the way out in one place."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a reader wants to see the evidence of."""

    label: str
    evidence: tuple[Evidence, ...]
    row: str
    """Where the cursor was, to come back to."""


@dataclass
class CopyWanted(Message):
    """A reader copies what is selected."""

    text: str


class SpeakingScreen(Screen[Result], Generic[Result]):
    """A screen whose footer is in the language of the interface."""

    place: ClassVar[Place]
    """Whose commands this screen understands."""

    takes_decision: ClassVar[bool] = False
    """Whether a key on this screen decides something, so that it must have been seen before."""

    def __init__(self, words: Words) -> None:
        """Speak `words`."""
        super().__init__()
        self.words = words
        self._painted_at: float | None = None

    def on_screen_resume(self) -> None:
        """Remember when this screen was first painted."""
        self.call_after_refresh(self._note_painted)

    @on(events.Resize)
    def _order_keys(self) -> None:
        """Order the keys for the room there is."""
        self.refresh_bindings()

    def _note_painted(self) -> None:
        self._painted_at = self._painted_at or Message().time  # by the clock of keys

    @property
    def idle(self) -> Collection[str]:
        """Return the ids of commands that have nothing to do now: no footer offers them, and their keys say why."""
        return ()

    def action_copy_text(self) -> None:
        """Copy what is selected; where nothing is, the key means what it means elsewhere."""
        text = self.get_selected_text()
        if not text:
            raise SkipAction
        self.post_message(CopyWanted(text))

    def is_unseen_by(self, event: events.InputEvent) -> bool:
        """Say whether a key or click was made before this screen, which takes a decision, could be seen."""
        return self.takes_decision and (self._painted_at is None or event.time < self._painted_at)

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        """Return the bindings Textual found, named in the language of the interface, in the table's order."""
        own = [one.id for one in commands_of(self.place) if one.id not in _LAST]
        ranks = {
            id_: rank for rank, id_ in enumerate((*_LAST, *own) if self.app.size.width < ROOMY else (*own, *_LAST))
        }
        found = sorted(super().active_bindings.items(), key=lambda item: ranks.get(item[1].binding.id or "", -1))
        spoken = {key: self._spoken(active) for key, active in found}
        return _while_typing(spoken) if isinstance(self.focused, Input | TextArea) else spoken

    def _spoken(self, active: ActiveBinding) -> ActiveBinding:
        label = self.words.commands.get(active.binding.id or "")
        if label is None:
            return active
        is_wanted = active.binding.show or (active.binding.id == "app.palette" and self.place in TABBED)
        is_shown = is_wanted and active.binding.id not in self.idle
        binding = replace(active.binding, description=label.name, show=is_shown)
        return active._replace(binding=binding, tooltip=label.help)

    def footer(self) -> KeyLine:
        """Return the row of keys."""
        return KeyLine()


def _while_typing(bindings: dict[str, ActiveBinding]) -> dict[str, ActiveBinding]:
    """Return the keys that work where a line is edited: no letter does, so help and quit show the keys that do."""
    left = {key: active for key, active in bindings.items() if key not in _TYPED and len(key) > 1}
    for key, shown_as in _ALWAYS.items():
        if key in left:
            left[key] = left[key]._replace(binding=replace(left[key].binding, show=True, key_display=shown_as))
    return left


_TYPED = ("slash", "asterisk", "plus", "question_mark", "space", "home", "end", "left", "right")
"""Keys with names that a line takes for itself."""

_ALWAYS = {"ctrl+q": "^q", "f1": "f1"}
"""Keys that a line leaves alone, and how they are written."""
