"""What an application of ours looks and sounds like on every screen: words, themes, names of keys, help and palette."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from textual.app import App, SystemCommand
from textual.binding import Binding
from textual.command import CommandPalette
from textual.dom import DOMNode
from textual.screen import Screen
from textual.theme import Theme
from textual.timer import Timer

from encuadre.tui.commands import Place, commands_of, key_named
from encuadre.tui.screens.base import SpeakingScreen
from encuadre.tui.screens.help import HelpScreen
from encuadre.tui.theme import VARIABLE_DEFAULTS
from encuadre.tui.touring import TOURED, Tour
from encuadre.words import Words


class SpokenApp(App[None]):
    """Speaks one of two languages, in colours and by keys that a reader may choose."""

    def __init__(self, words: Words, *, keys: Mapping[str, str], offered: Sequence[Theme], theme: str | None) -> None:
        """Begin in one language and one theme.

        Args:
            words: Of the interface.
            keys: The keys of commands that are other than by default.
            offered: The themes, in the order they are switched.
            theme: The name of the one to begin with; `None`: the first.
        """
        super().__init__()
        self.words, self.keys, self._offered = words, keys, tuple(offered)
        self.tour = Tour(self)
        self.set_keymap(dict(keys))
        for one in self._offered:
            self.register_theme(one)
        self.theme = theme or self._offered[0].name

    def every(self, seconds: float, call: Callable[[], None]) -> Timer:
        """Call something again and again as long as the app runs.

        While it ends its screens lose their widgets one by one and timers go on: one that looks for a widget then
        would end the app with an error.

        Args:
            seconds: Between two calls.
            call: What is called.
        """
        return self.set_interval(seconds, lambda: call() if self.is_running else None)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Return the colours that themes of others lack."""
        return VARIABLE_DEFAULTS

    def get_key_display(self, binding: Binding) -> str:
        """Return how a key is written in the language of the interface."""
        return key_named(super().get_key_display(binding), self.words)

    def action_help(self) -> None:
        """Explain the keys of the screen in view, or stop explaining."""
        if isinstance(self.screen, HelpScreen):
            self.screen.action_back()
            return
        place = self._place(self.screen)
        help_of = HelpScreen(self.words, place, self.keys, has_tour=place in TOURED and self.has_events)
        self.push_screen(help_of, lambda is_wanted: self.tour.begin() if is_wanted else None)

    @property
    def has_events(self) -> bool:
        """Whether there is anything to be led through."""
        return True

    def action_help_quit(self) -> None:
        """Say how to leave: Textual's name for Ctrl-C where nothing is selected."""
        self.notify(self.words.help.how_to_leave, markup=False)

    def action_next_theme(self) -> None:
        """Switch to the next of our themes."""
        names = [theme.name for theme in self._offered]
        at = names.index(self.theme) if self.theme in names else -1
        self.theme = names[(at + 1) % len(names)]

    def action_command_palette(self) -> None:
        """Search all commands by name, in the language of the interface."""
        if not any(isinstance(screen, CommandPalette) for screen in self.screen_stack):
            self.push_screen(CommandPalette(placeholder=self.words.help.palette, id="--command-palette"))

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """Offer the commands of the screen in view; no newsroom text ever stands among them."""
        places = [self._place(screen)] if isinstance(screen, SpeakingScreen) else []
        offered = {"app.palette"}
        for place in (*places, Place.EVERYWHERE):
            owner = self if place is Place.EVERYWHERE else screen
            for command in commands_of(place):
                if command.id not in offered:
                    offered.add(command.id)
                    label = self.words.commands[command.id]
                    yield SystemCommand(label.name, label.help, self._runner(command.action, owner))

    def _runner(self, action: str, namespace: DOMNode) -> Callable[[], Awaitable[bool]]:
        return partial(self.run_action, action, namespace)

    def _place(self, screen: Screen[Any]) -> Place:
        return screen.place if isinstance(screen, SpeakingScreen) else Place.EVERYWHERE
