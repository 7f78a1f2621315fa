"""`encuadre move`: an article belongs to another event."""

from __future__ import annotations

import click

from encuadre.cli.options import Context, shared_options


@click.command(
    "move",
    epilog="""\b
Examples:
  encuadre move 5e6f 3                 the article whose id begins with 5e6f, to the third event

What you decide is kept, outlives new articles, and is never overruled; `encuadre undo` takes it back.""",
)
@click.argument("article")
@click.argument("event")
@shared_options
def command(context: Context, article: str, event: str) -> int:
    """Put ARTICLE into EVENT.

    It leaves the articles it was with. Prints the events that have changed, with their articles.
    """
    from encuadre.cli.correcting import run_correction
    from encuadre.pipeline import move

    return run_correction(context, lambda workspace, tools: move(workspace, article, event, tools=tools))
