"""`encuadre add`: articles in, events up to date."""

from __future__ import annotations

from pathlib import Path

import click

from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.options import Context, shared_options
from encuadre.cli.talk import Talk, say


@click.command(
    "add",
    epilog="""\b
Examples:
  encuadre add articles/                     a folder, with all that is in it
  encuadre add export.jsonl page.html        JSON Lines, HTML, CSV, text
  encuadre add --country MX textos/          where nothing else says the country

Skipped articles are named with their reason; the rest is done (exit code 3).""",
)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--country", type=click.Choice(["US", "MX"]), help="Country of articles that do not say.")
@shared_options
def command(context: Context, paths: tuple[Path, ...], country: str | None) -> int:
    """Take in files and folders and find the events in them."""
    from encuadre.export import to_json, wire
    from encuadre.ingest import ReadOptions
    from encuadre.model import ArticleAdded, ArticleKnown, Country
    from encuadre.pipeline import add

    options = ReadOptions(country=Country(country) if country else None)
    added: list[str] = []
    known: list[str] = []
    with context.open_workspace() as workspace, Talk(quiet=context.quiet, language=context.language) as talk:
        for progress in talk.listen(add(workspace, paths, tools=context.tools(workspace), options=options)):
            if isinstance(progress, ArticleAdded):
                added.append(progress.article_id)
            elif isinstance(progress, ArticleKnown):
                known.append(progress.article_id)
        total, events = workspace.articles.count(), len(workspace.events.all())
    if context.as_json:
        shape = wire.Added(
            added=tuple(added),
            known=tuple(known),
            skipped=tuple(wire.Skipped.of(skipped) for skipped in talk.skipped),
            articles=total,
            events=events,
        )
        click.echo(to_json(shape), nl=False)
    elif not context.quiet:
        say(f"{len(added)} added, {len(known)} known already, {len(talk.skipped)} skipped")
        say(f"the workspace holds {total} articles in {events} events; `encuadre events` lists them")
    return int(ExitCode.UNREADABLE if talk.skipped else ExitCode.FINE)
