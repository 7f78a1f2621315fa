"""Words of the help of the commands that correct events."""

from __future__ import annotations

from dataclasses import dataclass

from encuadre.words.shapes.usage import CommandHelp


@dataclass(frozen=True, slots=True)
class CorrectionsUsage:
    """One field a command."""

    set: CommandHelp
    merge: CommandHelp
    split: CommandHelp
    move: CommandHelp
    pin: CommandHelp
    unlink: CommandHelp
    speaker: CommandHelp
    undo: CommandHelp
