"""`encuadre compare`: the two sides of one event."""

from __future__ import annotations

import click

from encuadre.cli.options import Context, model_option, shared_options
from encuadre.cli.talk import Talk


@click.command("compare")
@click.argument("event")
@click.option("--by", type=click.Choice(["country", "language", "outlet"]), default="country", show_default=True)
@model_option
@click.option("--claims", "wants_claims", is_flag=True)
@click.option("--reading", "wants_reading", is_flag=True)
@shared_options
def command(
    context: Context, event: str, by: str, models: tuple[str, ...], wants_claims: bool, wants_reading: bool
) -> int:
    """Compare the two sides of EVENT."""
    from encuadre.cli.claims import claims_lines
    from encuadre.cli.comparison import comparison_lines
    from encuadre.cli.reading import reading_lines
    from encuadre.export import to_json, wire
    from encuadre.model import Comparison
    from encuadre.pipeline import Grouping, compare_event, find_event, frame_models

    with context.open_workspace() as workspace, Talk(context.words, quiet=context.quiet) as talk:
        found = find_event(workspace, event)
        tools = context.tools(workspace)
        asked = frame_models(models, tools)
        for step in compare_event(workspace, found, tools=tools, by=Grouping(by), models=asked):
            if not isinstance(step, Comparison):
                talk.hear(step)
            elif context.as_json:
                click.echo(to_json(wire.Comparison.of(step)), nl=False)
            else:
                lines = claims_lines if wants_claims else reading_lines if wants_reading else comparison_lines
                for line in lines(step, context.language):
                    click.echo(line)
    return 0
