"""`encuadre demo`: the main job on a folder of articles, in a workspace of its own."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.options import Context, shared_options
from encuadre.cli.talk import Talk, say


@click.command(
    "demo",
    epilog="""\b
Example:
  encuadre --workspace demo.sqlite demo corpora/sample""",
)
@click.argument("folder", type=click.Path(exists=True, path_type=Path))
@shared_options
def command(context: Context, folder: Path) -> int:
    """Add FOLDER and open the screen.

    Without a terminal on stdout it prints the events and the first comparison instead.
    """
    from encuadre.cli.commands import compare, events
    from encuadre.cli.open import open_screen
    from encuadre.pipeline import add

    with context.open_workspace() as workspace, Talk(quiet=context.quiet, language=context.language) as talk:
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
        say("with a terminal on stdout this opens the screen instead")
    return int(ExitCode.FINE)
