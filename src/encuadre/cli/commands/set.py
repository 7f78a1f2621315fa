"""`encuadre set`: country, outlet, date or language of articles or of an outlet, corrected."""

from __future__ import annotations

import click

from encuadre.cli.options import Context, shared_options


@click.command("set")
@click.argument("said", nargs=-1, required=True)
@shared_options
def command(context: Context, said: tuple[str, ...]) -> int:
    """Correct what is known of OUTLETs and ARTICLEs."""
    from encuadre.cli.correcting import run_correction
    from encuadre.pipeline import set_facts

    fields = [one for one in said if "=" in one]
    names = [one for one in said if "=" not in one]
    return run_correction(context, lambda workspace, tools: set_facts(workspace, names, fields, tools=tools))
