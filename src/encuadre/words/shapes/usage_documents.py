"""Words of the help of the commands that write documents."""

from __future__ import annotations

from dataclasses import dataclass

from encuadre.words.shapes.usage import CommandHelp


@dataclass(frozen=True, slots=True)
class DocumentsUsage:
    """One field a command; a command of a group joins both names by `_`."""

    export: CommandHelp
