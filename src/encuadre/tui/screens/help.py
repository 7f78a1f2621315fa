"""The help: keys from the command table, what the marks mean, and what all this does not show."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import ClassVar

from textual.binding import BindingType

from encuadre.tui.commands import Command, Place, bindings_of, keys_shown
from encuadre.tui.keymap import remapped
from encuadre.tui.screens.dialog import DialogScreen
from encuadre.tui.text import plain
from encuadre.tui.widgets.entries import Entry
from encuadre.words import Words


class HelpScreen(DialogScreen[bool]):
    """What can be done where the reader came from; gives `True` to whoever wants the tour."""

    place = Place.HELP
    BINDINGS: ClassVar[list[BindingType]] = bindings_of(Place.HELP)

    indent, margin = 2, 12

    def __init__(self, words: Words, place: Place, keys: Mapping[str, str], *, has_tour: bool = False) -> None:
        """Explain the commands of `place` and those understood everywhere.

        Args:
            words: The interface's.
            place: Where the reader is.
            keys: Those of commands that are other than by default.
            has_tour: Whether the tour can begin there.
        """
        super().__init__(words, words.help.title, help_entries(words, place, keys))
        self._is_toured = has_tour

    @property
    def idle(self) -> Collection[str]:
        """Return that there is no tour, where there is none."""
        return () if self._is_toured else ("tour.begin",)

    def action_tour(self) -> None:
        """Begin the tour where the reader came from."""
        if self._is_toured:
            self.dismiss(True)


def help_entries(words: Words, place: Place, keys: Mapping[str, str]) -> list[Entry]:
    """Return the whole help for one screen.

    Args:
        words: The interface's.
        place: Where the reader is.
        keys: Those of commands that are other than by default.
    """
    here, everywhere = ([one for one in remapped(keys) if one.place is of] for of in (place, Place.EVERYWHERE))
    shown = [_heading(words.help.keys_title), *_commands(here, words), _GAP]
    shown += [_heading(words.help.everywhere), *_commands(everywhere, words), _GAP]
    if place is Place.EVENTS:
        shown += [_heading(words.filters.title)]
        shown += [Entry(plain(kept), plain(typed, "bold")) for typed, kept in words.filters.explained]
        shown += [_GAP]
    shown += [_heading(words.help.marks_title)]
    shown += [Entry(plain(meaning), plain(sign, "bold")) for sign, meaning in words.help.marks]
    shown += [_GAP, _heading(words.help.limits_title)]
    for limit in words.help.limits:
        shown += [Entry(plain(limit)), _GAP]
    return shown


def _commands(commands: Iterable[Command], words: Words) -> list[Entry]:
    return [
        Entry(plain(words.commands[command.id].help), plain(keys_shown(command, words), "bold")) for command in commands
    ]


def _heading(title: str) -> Entry:
    return Entry(plain(title, "bold"))


_GAP = Entry(plain(" "))
