"""`encuadre demo`: the main job on a folder of articles, in a workspace of its own."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.options import Context, shared_options
from encuadre.cli.talk import Talk, say


@click.command("demo")
@click.argument("folder", type=click.Path(exists=True, path_type=Path))
@shared_options
def command(context: Context, folder: Path) -> int:
    """Add FOLDER and open the screen."""
    from encuadre.cli.commands import compare, events
    from encuadre.cli.open import open_screen
    from encuadre.pipeline import add

    with context.open_workspace(create=True) as workspace, Talk(context.words, quiet=context.quiet) as talk:
        for progress in add(workspace, [folder], tools=context.tools(workspace)):
            talk.hear(progress)
    if sys.stdout.isatty():
        open_screen(context)
        return int(ExitCode.FINE)
    here = click.get_current_context()
    here.invoke(events.command)
    click.echo()
    here.invoke(compare.command, event="1")
    if not context.quiet:
        say(context.words.talk.opens_screen)
    return int(ExitCode.FINE)
