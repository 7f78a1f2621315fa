"""`encuadre search`: a question in one language, sentences in both."""

from __future__ import annotations

import click

from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.options import Context, shared_options
from encuadre.cli.talk import say


@click.command("search")
@click.argument("query", nargs=-1, required=True)
@click.option("-n", "most", type=click.IntRange(1, 1000), default=10, show_default=True)
@shared_options
def command(context: Context, query: tuple[str, ...], most: int) -> int:
    """Find sentences in both languages."""
    from encuadre.export import to_json, wire
    from encuadre.pipeline import search
    from encuadre.present.naming import outlet_name

    with context.open_workspace() as workspace:
        hits = search(workspace, " ".join(query), tools=context.tools(workspace), most=most)
    if context.as_json:
        click.echo(to_json(wire.Hits(hits=tuple(wire.Hit.of(hit) for hit in hits))), nl=False)
    else:
        words = context.words
        for hit in hits:
            country = hit.article.country or "??"
            outlet = outlet_name(hit.article, words)
            click.echo(f"{hit.score:4.2f}  {country}  {outlet}  ({words.terms.event} {hit.event or '-'})")
            click.echo(f"      {hit.text}")
    if not hits and not context.quiet:
        say(context.words.talk.nothing_found)
    return int(ExitCode.FINE if hits else ExitCode.NOTHING_FOUND)
