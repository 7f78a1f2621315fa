"""`encuadre unlink`: two sentences do not say the same."""

from __future__ import annotations

import click

from encuadre.cli.options import Context, shared_options


@click.command("unlink")
@click.argument("sentence")
@click.argument("other")
@shared_options
def command(context: Context, sentence: str, other: str) -> int:
    """Say that two sentences are not the same."""
    from encuadre.cli.correcting import run_correction
    from encuadre.pipeline import unlink

    return run_correction(context, lambda workspace, tools: iter((unlink(workspace, sentence, other, tools=tools),)))
