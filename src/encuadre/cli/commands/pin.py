"""`encuadre pin`: an event is right as it stands."""

from __future__ import annotations

import click

from encuadre.cli.completion import complete_event
from encuadre.cli.options import Context, shared_options


@click.command("pin")
@click.argument("event", shell_complete=complete_event)
@shared_options
def command(context: Context, event: str) -> int:
    """Keep EVENT as it is."""
    from encuadre.cli.correcting import run_correction
    from encuadre.pipeline import pin

    return run_correction(context, lambda workspace, tools: pin(workspace, event, tools=tools))
