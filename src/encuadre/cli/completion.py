"""What a shell offers where an EVENT is typed: the numbers of the last list with their headlines, and ids."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem

from encuadre.cli.options import Context, words_of
from encuadre.errors import EncuadreError

MOST_OFFERED = 100
"""A shell asks before it shows more, or shows a screen that nobody reads."""


def complete_event(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Return the events whose number or id begins with what was typed; nothing where there is no workspace.

    Args:
        context: Of the command as far as it is typed.
        parameter: The argument.
        incomplete: What was typed of it.
    """
    from encuadre.present.naming import headline

    typed = (context.find_object(Context) or Context()).at(_named_workspace(context))
    try:
        with typed.open_workspace() as workspace:
            events = {event.id: event for event in workspace.events.all()}
            ids = workspace.events.listed() or tuple(events)
    except EncuadreError:
        return []
    by_id = bool(incomplete) and not incomplete.isdecimal()
    offered = [
        CompletionItem(id_ if by_id else str(number), help=headline(events[id_].title, words_of(context)))
        for number, id_ in enumerate(ids, start=1)
        if id_ in events and (id_ if by_id else str(number)).startswith(incomplete)
    ]
    return offered[:MOST_OFFERED]


def _named_workspace(context: click.Context | None) -> str | None:
    """Return the nearest `--workspace`: callbacks do not run while a line is still typed."""
    while context is not None:
        if named := context.params.get("workspace_path"):
            return str(named)
        context = context.parent
    return None
