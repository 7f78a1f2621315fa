"""`encuadre add`: articles in, events up to date."""

from __future__ import annotations

from pathlib import Path

import click

from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.options import Context, shared_options
from encuadre.cli.taken_in import TakenIn
from encuadre.cli.talk import Talk, say


@click.command("add")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--country", type=click.Choice(["US", "MX"]))
@shared_options
def command(context: Context, paths: tuple[Path, ...], country: str | None) -> int:
    """Take in files and folders and find the events in them."""
    from encuadre.errors import ModelMissingError
    from encuadre.export import to_json, wire
    from encuadre.ingest import ReadOptions
    from encuadre.model import Country
    from encuadre.pipeline import add

    options = ReadOptions(country=Country(country) if country else None)
    taken_in = TakenIn()
    lacking: ModelMissingError | None = None
    with context.open_workspace(create=True) as workspace, Talk(context.words, quiet=context.quiet) as talk:
        try:
            for progress in talk.listen(add(workspace, paths, tools=context.tools(workspace), options=options)):
                taken_in.hear(progress)
        except ModelMissingError as error:  # told after what was done
            lacking = error
        total, events = workspace.articles.count(), len(workspace.events.all())
    if context.as_json:
        shape = wire.Added(
            added=tuple(taken_in.added),
            known=tuple(taken_in.known),
            skipped=tuple(wire.Skipped.of(skipped) for skipped in talk.skipped),
            changes=tuple(wire.Changed(kind=kind, count=count) for kind, count in taken_in.changes),
            articles=total,
            events=events,
        )
        click.echo(to_json(shape), nl=False)
    elif not context.quiet:
        words = context.words
        taken_in.tell(words, len(talk.skipped))
        articles = words.count(words.terms.articles, total)
        say(words.talk.holds.format(articles=articles, events=words.count(words.terms.events, events)))
    if lacking:
        raise lacking
    return int(ExitCode.UNREADABLE if talk.skipped else ExitCode.FINE)
