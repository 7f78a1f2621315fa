"""Words of the help of the commands that read single texts, and of the frame models."""

from __future__ import annotations

from dataclasses import dataclass

from encuadre.words.shapes.usage import CommandHelp


@dataclass(frozen=True, slots=True)
class TextsUsage:
    """One field a command; a command of a group joins both names by `_`."""

    read: CommandHelp
    versions: CommandHelp
    align: CommandHelp
    translate: CommandHelp
    correct: CommandHelp
    cite: CommandHelp
    notes: CommandHelp
    learners: CommandHelp
    frame: CommandHelp
    frames: CommandHelp
    frames_train: CommandHelp
    frames_list: CommandHelp
    frames_remove: CommandHelp
