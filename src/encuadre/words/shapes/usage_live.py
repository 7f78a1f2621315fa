"""Words of the help of the commands that follow feeds."""

from __future__ import annotations

from dataclasses import dataclass

from encuadre.words.shapes.usage import CommandHelp


@dataclass(frozen=True, slots=True)
class LiveUsage:
    """One field a command; a command of a group joins both names by `_`."""

    feeds: CommandHelp
    feeds_list: CommandHelp
    feeds_add: CommandHelp
    feeds_import: CommandHelp
    feeds_remove: CommandHelp
    fetch: CommandHelp
    watch: CommandHelp
