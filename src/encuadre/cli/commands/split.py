"""`encuadre split`: some articles of an event are another event."""

from __future__ import annotations

import click

from encuadre.cli.completion import complete_event
from encuadre.cli.options import Context, shared_options


@click.command("split")
@click.argument("event", shell_complete=complete_event)
@click.argument("articles", nargs=-1, required=True)
@shared_options
def command(context: Context, event: str, articles: tuple[str, ...]) -> int:
    """Take ARTICLEs out of EVENT."""
    from encuadre.cli.correcting import run_correction
    from encuadre.pipeline import split

    return run_correction(context, lambda workspace, tools: split(workspace, event, articles, tools=tools))
