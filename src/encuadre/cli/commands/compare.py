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
    from encuadre.cli.plain import page_lines
    from encuadre.export import to_json, wire
    from encuadre.model import Comparison
    from encuadre.pipeline import Grouping, compare_event, find_event, frame_models
    from encuadre.present import claims_page, comparison_page, reading_page

    with context.open_workspace() as workspace, Talk(context.words, quiet=context.quiet) as talk:
        found = find_event(workspace, event)
        tools = context.tools(workspace)
        asked = frame_models(models, tools) if models else None
        for step in compare_event(workspace, found, tools=tools, by=Grouping(by), models=asked):
            if not isinstance(step, Comparison):
                talk.hear(step)
            elif context.as_json:
                click.echo(to_json(wire.Comparison.of(step)), nl=False)
            else:
                page = claims_page if wants_claims else reading_page if wants_reading else comparison_page
                for line in page_lines(page(step, context.words)):
                    click.echo(line)
    return 0
