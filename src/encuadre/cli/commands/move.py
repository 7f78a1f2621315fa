"""`encuadre move`: an article belongs to another event."""

from __future__ import annotations

import click

from encuadre.cli.completion import complete_event
from encuadre.cli.options import Context, shared_options


@click.command("move")
@click.argument("article")
@click.argument("event", shell_complete=complete_event)
@shared_options
def command(context: Context, article: str, event: str) -> int:
    """Put ARTICLE into EVENT."""
    from encuadre.cli.correcting import run_correction
    from encuadre.pipeline import move

    return run_correction(context, lambda workspace, tools: move(workspace, article, event, tools=tools))
