"""`encuadre compare`: the two sides of one event."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from encuadre.cli.completion import complete_event
from encuadre.cli.options import Context, csv_option, model_option, shared_options
from encuadre.cli.showing import STDOUT, write_table
from encuadre.cli.talk import Talk

if TYPE_CHECKING:
    from encuadre.model import OneSide, Progress


@click.command("compare")
@click.argument("event", shell_complete=complete_event)
@click.option("--by", type=click.Choice(["country", "language", "outlet"]))
@model_option
@click.option("--claims", "wants_claims", is_flag=True)
@click.option("--reading", "wants_reading", is_flag=True)
@csv_option
@shared_options
def command(
    context: Context,
    event: str,
    by: str | None,
    models: tuple[str, ...],
    wants_claims: bool,
    wants_reading: bool,
    csv_path: Path | None,
) -> int:
    """Compare the two sides of EVENT."""
    if csv_path and not wants_claims:
        raise click.UsageError(context.words.talk.csv_goes_with_claims)
    from encuadre.cli.plain import page_lines
    from encuadre.cli.tables import CLAIM_COLUMNS, claim_rows
    from encuadre.errors import OneSideError
    from encuadre.export import to_json, wire
    from encuadre.model import Comparison
    from encuadre.pipeline import Grouping, compare_event, find_event, frame_models, read_event
    from encuadre.present import claims_page, comparison_page, reading_page

    def show(comparison: Comparison) -> None:
        if csv_path:
            write_table(csv_path, CLAIM_COLUMNS, claim_rows(comparison))
        if context.as_json:
            click.echo(to_json(wire.Comparison.of(comparison)), nl=False)
        elif csv_path != STDOUT:
            page = claims_page if wants_claims else reading_page if wants_reading else comparison_page
            context.show(page_lines(page(comparison, context.words)))

    with context.open_workspace() as workspace, Talk(context.words, quiet=context.quiet) as talk:
        found = find_event(workspace, event)
        tools = context.tools(workspace)
        asked = frame_models(models, tools) if models else None
        grouping = Grouping(by) if by else None
        try:
            for step in compare_event(workspace, found, tools=tools, by=grouping, models=asked):
                if isinstance(step, Comparison):
                    show(step)
                else:
                    talk.hear(step)
        except OneSideError:
            if context.as_json or wants_claims or wants_reading:
                raise
            _show_one_side(context, talk, read_event(workspace, found, tools=tools, models=asked))
    return 0


def _show_one_side(context: Context, talk: Talk, steps: Iterator[Progress | OneSide]) -> None:
    """Print an event to be read, where there is nothing to compare."""
    from encuadre.cli.plain import page_lines
    from encuadre.model import OneSide
    from encuadre.present import one_side_page

    for step in steps:
        if isinstance(step, OneSide):
            context.show(page_lines(one_side_page(step, context.words)))
        else:
            talk.hear(step)
