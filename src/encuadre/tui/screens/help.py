"""The help: keys from the command table, what the marks mean, and what all this does not show."""

from __future__ import annotations

from textual.content import Content

from encuadre.tui.commands import Command, Place, commands_of, keys_shown
from encuadre.tui.screens.dialog import DialogScreen
from encuadre.tui.text import fitted, joined, lines, plain
from encuadre.tui.words import Words

KEY_WIDTH = 14
"""Cells for the widest key names of the table."""


class HelpScreen(DialogScreen):
    """What can be done where the reader came from."""

    def __init__(self, words: Words, place: Place) -> None:
        """Explain the commands of `place` and those understood everywhere."""
        super().__init__(words, words.help, help_text(words, place))


def help_text(words: Words, place: Place) -> Content:
    """Return the whole help for one screen."""
    shown = [plain(words.help_keys, "bold")]
    shown += [_command_line(command, words) for command in commands_of(place)]
    shown += [plain(""), plain(words.everywhere, "bold")]
    shown += [_command_line(command, words) for command in commands_of(Place.EVERYWHERE)]
    shown += [plain(""), plain(words.help_marks, "bold")]
    shown += [_entry(sign, meaning) for sign, meaning in words.marks]
    shown += [plain(""), plain(words.help_limits, "bold")]
    for limit in words.limits:
        shown += [plain(limit), plain("")]
    return lines(shown)


def _command_line(command: Command, words: Words) -> Content:
    return _entry(keys_shown(command), words.commands[command.id].help)


def _entry(sign: str, meaning: str) -> Content:
    return joined([plain("  "), fitted(plain(sign, "bold"), KEY_WIDTH), plain(meaning)])
