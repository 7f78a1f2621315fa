"""Words of the help of the commands that lead from articles to events and their two sides."""

from __future__ import annotations

from dataclasses import dataclass

from encuadre.words.shapes.usage import CommandHelp


@dataclass(frozen=True, slots=True)
class EventsUsage:
    """One field a command."""

    add: CommandHelp
    events: CommandHelp
    compare: CommandHelp
    search: CommandHelp
    demo: CommandHelp
