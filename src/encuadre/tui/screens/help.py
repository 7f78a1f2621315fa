"""The help: keys from the command table, what the marks mean, and what all this does not show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from encuadre.tui.commands import Command, Place, keys_shown
from encuadre.tui.keymap import remapped
from encuadre.tui.screens.dialog import DialogScreen
from encuadre.tui.text import plain
from encuadre.tui.widgets.entries import Entry
from encuadre.words import Words


class HelpScreen(DialogScreen[None]):
    """What can be done where the reader came from."""

    indent, margin = 2, 12

    def __init__(self, words: Words, place: Place, keys: Mapping[str, str]) -> None:
        """Explain the commands of `place` and those understood everywhere.

        Args:
            words: The interface's.
            place: Where the reader is.
            keys: Those of commands that are other than by default.
        """
        super().__init__(words, words.help.title, help_entries(words, place, keys))


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
