"""A tour of two minutes over what is open: a sentence a step, and the key it speaks of, which really acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.timer import Timer
from textual.widgets import Input, Static, TextArea

from encuadre.tui.commands import TABBED, Command, Place, keys_shown
from encuadre.tui.keymap import remapped
from encuadre.tui.screens.base import SpeakingScreen
from encuadre.tui.text import plain

if TYPE_CHECKING:
    from encuadre.tui.spoken import SpokenApp

STEPS = ("event.open", "stop.next", "claims.open", "numbers.open", "cite.copy", "why.open")
"""Commands in the order of a reporter's questions."""

_FIRST_IN = {Place.EVENTS: 0, Place.COMPARISON: 1} | dict.fromkeys(set(TABBED) - {Place.COMPARISON}, 2)
"""The first step that can be made on a screen; on any other the tour waits."""

TOURED = frozenset(_FIRST_IN)

LOOKED_EVERY = 0.1
"""Seconds between two looks at which screen is in view: after a comparison was waited for it is another."""


class TourLine(Static):
    """The sentence of a step, above the keys."""

    ALLOW_SELECT = False


class Tour:
    """Leads through the screens; off until it is begun."""

    def __init__(self, app: SpokenApp) -> None:
        """Lead through the screens of `app`."""
        self._app = app
        self._at = 0
        self._line: TourLine | None = None
        self._timer: Timer | None = None

    def begin(self) -> None:
        """Begin with what can be done on the screen in view."""
        self.end()
        self._at = 0
        self._timer = self._app.every(LOOKED_EVERY, self._tell)

    def end(self) -> None:
        """Lead no further."""
        if self._timer:
            self._timer.stop()
        self._timer = None
        self._take_away()

    def heard(self, key: str) -> str:
        """Return the key that is pressed for a reader: of a step its own; none where the tour ends.

        What is typed, a control key, and every key on a screen the tour does not speak of is theirs.
        """
        if self._timer is None or key.startswith("ctrl+") or (step := self._step) is None:
            return key
        if key == "escape" or self._at == len(STEPS):
            self.end()
            return ""
        self._at += 1
        keys = step.keys.split(",")
        return key if key in keys else keys[0]

    @property
    def _step(self) -> Command | None:
        """Return the command of the step that can be made now; past the last one the last."""
        screen = self._app.screen
        first = _FIRST_IN.get(screen.place) if isinstance(screen, SpeakingScreen) else None
        if first is None or isinstance(self._app.focused, Input | TextArea):
            return None
        self._at = 0 if first == 0 else max(first, self._at)
        id_ = STEPS[min(self._at, len(STEPS) - 1)]
        return next(one for one in remapped(self._app.keys) if one.id == id_ and one.place in TOURED)

    def _tell(self) -> None:
        """Say the step on the screen in view."""
        step, words = self._step, self._app.words
        if step is None:
            self._take_away()
            return
        said = words.help.tour_over if self._at == len(STEPS) else words.help.tour[step.id]
        told = said.format(key=keys_shown(step, words).split(" ")[0])
        number = f"{min(self._at + 1, len(STEPS))}/{len(STEPS)}"
        text = plain(f"{number}  {told} {words.help.tour_keys if self._at < len(STEPS) else ''}".rstrip())
        if self._line is None or self._line.parent is not self._app.screen:
            self._take_away()
            self._line = TourLine()
            self._app.screen.mount(self._line)
        self._line.update(text)

    def _take_away(self) -> None:
        if self._line and self._line.is_attached:
            self._line.remove()
        self._line = None
