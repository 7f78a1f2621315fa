"""Words of the settings and of the file they are kept in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SettingsWords:
    """The settings. `{name}` is filled in where it is shown."""

    file: str
    """`{path}` of the settings file, in a comment of TOML."""

    no_file: str
    """The same where there is none yet."""

    origins: Mapping[str, str]
    """Where a value comes from, by the value of its `Origin`."""

    unset: str
    no_command: str
    """`{path}` names a `{command}` that the screen does not have; `nearest_command` may name the `{nearest}`."""

    nearest_command: str
    key_taken: str
    """In `{path}`: the `{key}` of a `{command}` is that of the `{other}` where both are understood."""

    free_key: str
    """What to do: give the `{other}` another, too."""

    no_such_colour: str
    """`{path}` colours `{name}`, which is nothing."""

    no_colour: str
    """`{path}` says of `{name}` that it is `{colour}`; `write_colour` says what to do."""

    write_colour: str
    no_such_theme: str
    """`{path}` asks for the theme `{name}`."""

    no_editor: str
    """`{editor}` could not be started; `name_editor` says what to do."""

    name_editor: str
    template: str
    """What a new settings file holds: every setting in a comment, with what it is."""
