"""Keys of one's own: what the settings say, held against the table of commands."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from encuadre.errors import ConfigError, Message
from encuadre.tui.commands import COMMANDS, Command, Place
from encuadre.words import Words


def checked_keys(keys: Mapping[str, str], path: Path, words: Words) -> Mapping[str, str]:
    """Return the keys of commands as Textual takes them.

    Args:
        keys: By command, as a settings file has them.
        path: The file.
        words: Of the interface.

    Raises:
        ConfigError: a command is unknown, or a key would do two things in one place.
    """
    said, known = words.settings, sorted({command.id for command in COMMANDS})
    for id_ in keys:
        if id_ not in known:
            nearest = difflib.get_close_matches(id_, known, n=1)
            hint = said.nearest_command.format(nearest=nearest[0]) if nearest else ", ".join(known)
            raise ConfigError(Message(said.no_command.format(path=path, command=id_)), hint=Message(hint))
    for place in Place:
        taken: defaultdict[str, set[str]] = defaultdict(set)
        for command in remapped(keys):
            if command.place in (place, Place.EVERYWHERE):
                for key in command.keys.split(","):
                    taken[key].add(command.id)
        for key, ids in taken.items():
            if len(ids) > 1 and ids & keys.keys():
                mine, other = sorted(ids, key=lambda id_: id_ not in keys)[:2]
                clash = said.key_taken.format(path=path, key=key, command=mine, other=other)
                raise ConfigError(Message(clash), hint=Message(said.free_key.format(other=other)))
    return keys


def remapped(keys: Mapping[str, str]) -> list[Command]:
    """Return the table of commands with other keys for some."""
    return [
        replace(command, keys=_spaceless(keys[command.id]), shown_as="") if command.id in keys else command
        for command in COMMANDS
    ]


def _spaceless(keys: str) -> str:
    return ",".join(key.strip() for key in keys.split(","))
