"""`encuadre notes`: what readers wrote about sentences, with these."""

from __future__ import annotations

import click

from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.options import Context, shared_options
from encuadre.cli.talk import say


@click.command("notes")
@click.option("--tag", default="")
@click.option("--markdown", "as_markdown", is_flag=True)
@shared_options
def command(context: Context, tag: str, as_markdown: bool) -> int:
    """Print all notes with their sentences."""
    from encuadre.cli.plain import page_lines
    from encuadre.export import to_json, wire
    from encuadre.pipeline import notes
    from encuadre.present import notes_markdown, notes_page

    with context.open_workspace() as workspace:
        found = notes(workspace, tag)
    if context.as_json:
        click.echo(to_json(wire.Notes(notes=tuple(map(wire.Note.of, found)))), nl=False)
    elif found and as_markdown:
        click.echo("\n".join(notes_markdown(found, context.words)))
    elif found:
        context.show(page_lines(notes_page(found, context.words)))
    if not found and not context.quiet:
        say(context.words.notes.none_found)
    return int(ExitCode.FINE if found else ExitCode.NOTHING_FOUND)
