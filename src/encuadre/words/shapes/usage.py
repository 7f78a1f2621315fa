"""Words of the command line's help: the command itself, what its parts are called, what every command takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class CommandHelp:
    """What `--help` and the manual say of one command."""

    brief: str
    """One sentence; stands beside the command's name where commands are listed."""

    more: str = ""
    """What else there is to say, as one paragraph."""

    metavars: Mapping[str, str] = field(default_factory=dict)
    """How arguments and values are called, by parameter; only where the language has a name of its own."""

    options: Mapping[str, str] = field(default_factory=dict)
    """What each option of this command alone does, by parameter."""

    before: str = ""
    """Lines before the examples, printed as they stand."""

    examples: tuple[tuple[str, str], ...] = ()
    """Command lines, each with what it does (empty: it says so itself)."""

    after: str = ""
    """What stands below the examples, as one paragraph."""


@dataclass(frozen=True, slots=True)
class UsageWords:
    """The help of `encuadre` itself, and what the help of every command needs."""

    encuadre: CommandHelp
    shared: CommandHelp
    """The options every command takes."""

    example: str
    examples: str
    options_metavar: str
    command_metavar: str
    arguments_metavar: str
