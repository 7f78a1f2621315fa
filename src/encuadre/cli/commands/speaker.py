"""`encuadre speaker`: who said what a sentence quotes."""

from __future__ import annotations

import click

from encuadre.cli.options import Context, shared_options


@click.command("speaker")
@click.argument("sentence")
@click.argument("name", nargs=-1)
@shared_options
def command(context: Context, sentence: str, name: tuple[str, ...]) -> int:
    """Say who said what SENTENCE quotes."""
    from encuadre.cli.correcting import run_correction
    from encuadre.pipeline import name_speaker

    said = " ".join(name)
    return run_correction(
        context, lambda workspace, tools: iter((name_speaker(workspace, sentence, said, tools=tools),))
    )
