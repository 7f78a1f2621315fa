"""`encuadre versions`: what an article said before it was changed."""

from __future__ import annotations

import click

from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.options import Context, shared_options
from encuadre.cli.talk import say


@click.command("versions")
@click.argument("article")
@shared_options
def command(context: Context, article: str) -> int:
    """List the versions of ARTICLE with what was changed."""
    from encuadre.cli.plain import page_lines
    from encuadre.cli.showing import coloured_edits
    from encuadre.export import to_json, wire
    from encuadre.pipeline import versions_of
    from encuadre.present import versions_page

    with context.open_workspace() as workspace:
        found = versions_of(workspace, article)
    if context.as_json:
        click.echo(to_json(wire.Versions(versions=tuple(map(wire.Version.of, found)))), nl=False)
    elif len(found) > 1:
        context.show(page_lines(versions_page(found, context.words)), paint=coloured_edits)
    if len(found) == 1 and not context.quiet:
        say(context.words.versions.only_one.format(article=found[0].article.id))
    return int(ExitCode.FINE if len(found) > 1 else ExitCode.NOTHING_FOUND)
