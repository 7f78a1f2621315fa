"""`encuadre merge`: two events are one."""

from __future__ import annotations

import click

from encuadre.cli.completion import complete_event
from encuadre.cli.options import Context, shared_options


@click.command("merge")
@click.argument("events", nargs=-1, required=True, shell_complete=complete_event)
@shared_options
def command(context: Context, events: tuple[str, ...]) -> int:
    """Make one event of two or more EVENTs."""
    from encuadre.cli.correcting import run_correction
    from encuadre.pipeline import merge

    return run_correction(context, lambda workspace, tools: merge(workspace, events, tools=tools))
