"""`encuadre merge`: two events are one."""

from __future__ import annotations

import click

from encuadre.cli.options import Context, shared_options


@click.command(
    "merge",
    epilog="""\b
Examples:
  encuadre merge 3 7                the third and the seventh event of the last list
  encuadre merge 3f2a 91c0 d4e5     three events, by unique beginnings of their ids

What you decide is kept, outlives new articles, and is never overruled; `encuadre undo` takes it back.""",
)
@click.argument("events", nargs=-1, required=True, metavar="EVENT EVENT...")
@shared_options
def command(context: Context, events: tuple[str, ...]) -> int:
    """Make one event of two or more EVENTs.

    Their articles stay together from now on. Prints the events that have changed, with their articles.
    """
    from encuadre.cli.correcting import run_correction
    from encuadre.pipeline import merge

    return run_correction(context, lambda workspace, tools: merge(workspace, events, tools=tools))
