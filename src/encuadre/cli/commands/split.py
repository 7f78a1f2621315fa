"""`encuadre split`: some articles of an event are another event."""

from __future__ import annotations

import click

from encuadre.cli.options import Context, shared_options


@click.command(
    "split",
    epilog="""\b
Examples:
  encuadre split 3 5e6f                one article, by a unique beginning of its id
  encuadre split 3 5e6f 7a8b           two articles, which stay together
  encuadre compare 3 | head            shows the ids of its articles; `encuadre events --json` too

What you decide is kept, outlives new articles, and is never overruled; `encuadre undo` takes it back.""",
)
@click.argument("event")
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
@shared_options
def command(context: Context, event: str, articles: tuple[str, ...]) -> int:
    """Take ARTICLEs out of EVENT.

    They stay together, apart from the rest. Prints the events that have changed, with their articles.
    """
    from encuadre.cli.correcting import run_correction
    from encuadre.pipeline import split

    return run_correction(context, lambda workspace, tools: split(workspace, event, articles, tools=tools))
