"""`encuadre compare`: the two sides of one event."""

from __future__ import annotations

import click

from encuadre.cli.options import Context, model_option, shared_options
from encuadre.cli.talk import Talk


@click.command(
    "compare",
    epilog="""\b
Examples:
  encuadre compare 1                the first event of the last list
  encuadre compare 3f2a             by a unique beginning of its id
  encuadre compare 1 --by outlet    two outlets instead of two countries
  encuadre compare 1 --claims       the ledger: every claim, who reports it, who was first
  encuadre compare 1 --reading      one page of plain sentences, each with its evidence
  encuadre compare 1 --model border frames by that model alone
  encuadre compare 1 --json""",
)
@click.argument("event")
@click.option("--by", type=click.Choice(["country", "language", "outlet"]), default="country", show_default=True)
@model_option
@click.option(
    "--claims", "wants_claims", is_flag=True, help="Print the claims instead: who reports what, and who was first."
)
@click.option(
    "--reading", "wants_reading", is_flag=True, help="Print one page instead: how the sides differ, with evidence."
)
@shared_options
def command(
    context: Context, event: str, by: str, models: tuple[str, ...], wants_claims: bool, wants_reading: bool
) -> int:
    """Compare the two sides of EVENT.

    Prints what both report, where their figures disagree, what only one side reports, and how each frames it.
    """
    from encuadre.cli.claims import claims_lines
    from encuadre.cli.comparison import comparison_lines
    from encuadre.cli.reading import reading_lines
    from encuadre.export import to_json, wire
    from encuadre.model import Comparison
    from encuadre.pipeline import Grouping, compare_event, find_event, frame_models

    with context.open_workspace() as workspace, Talk(quiet=context.quiet, language=context.language) as talk:
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
