"""`encuadre undo`: the last decision is taken back."""

from __future__ import annotations

import click

from encuadre.cli.options import Context, shared_options


@click.command("undo")
@click.option("--list", "is_list", is_flag=True)
@shared_options
def command(context: Context, is_list: bool) -> int:
    """Take the last decision about events back."""
    from encuadre.cli.correcting import list_decisions, run_correction
    from encuadre.pipeline import undo

    if is_list:
        return list_decisions(context)
    return run_correction(context, lambda workspace, tools: undo(workspace, tools=tools))
