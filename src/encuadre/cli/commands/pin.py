"""`encuadre pin`: an event is right as it stands."""

from __future__ import annotations

import click

from encuadre.cli.options import Context, shared_options


@click.command(
    "pin",
    epilog="""\b
Examples:
  encuadre pin 3                       the third event of the last list

What you decide is kept, outlives new articles, and is never overruled; `encuadre undo` takes it back.""",
)
@click.argument("event")
@shared_options
def command(context: Context, event: str) -> int:
    """Keep EVENT as it is.

    Its articles stay together and the others you have now stay out; articles added later may join.
    """
    from encuadre.cli.correcting import run_correction
    from encuadre.pipeline import pin

    return run_correction(context, lambda workspace, tools: pin(workspace, event, tools=tools))
