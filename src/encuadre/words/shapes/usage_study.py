"""Words of the help of the command for classes."""

from __future__ import annotations

from dataclasses import dataclass

from encuadre.words.shapes.usage import CommandHelp


@dataclass(frozen=True, slots=True)
class StudyUsage:
    """One field a command."""

    study: CommandHelp
