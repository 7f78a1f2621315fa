"""`encuadre export`: an event as a document that leaves the machine."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from encuadre.cli.completion import complete_event
from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.options import Context, model_option, shared_options
from encuadre.cli.showing import STDOUT
from encuadre.cli.talk import Talk, say
from encuadre.export.pens import OURS
from encuadre.model import QUOTE_LIMIT, Document, Extent, OneSide

if TYPE_CHECKING:
    from encuadre.model import Event, Page
    from encuadre.store import Workspace
    from encuadre.words import Words

DATA = "data"
"""The format of a folder of tables, which is no document: it may hold several events."""


class Format(click.Choice[str]):
    """The formats of this package, and those that other packages bring: these are looked for only when asked."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return a format that somebody writes."""
        from encuadre.export.pens import formats

        return value if value in (*formats(), DATA) else super().convert(value, param, ctx)


@click.command("export")
@click.argument("event", nargs=-1, required=True, shell_complete=complete_event)
@click.option("-f", "--format", "named_format", type=Format((*OURS, DATA)))
@click.option("-o", "--output", type=click.Path(allow_dash=True, path_type=Path), default=STDOUT)
@click.option("--memo", "is_memo", is_flag=True)
@click.option("--quote-limit", type=click.IntRange(0), default=QUOTE_LIMIT, show_default=True)
@click.option("--notes", "has_notes", is_flag=True)
@click.option("--force", is_flag=True)
@click.option("--by", type=click.Choice(["country", "language", "outlet"]))
@model_option
@shared_options
def command(
    context: Context,
    event: tuple[str, ...],
    named_format: str | None,
    output: Path,
    is_memo: bool,
    quote_limit: int,
    has_notes: bool,
    force: bool,
    by: str | None,
    models: tuple[str, ...],
) -> int:
    """Write EVENT as a document."""
    from encuadre.cli.documents import hand_over
    from encuadre.export.pens import format_of, pen_for

    words = context.words.documents
    extent = Extent.MEMO if is_memo else Extent.WHOLE
    asked = _Asked(extent, quote_limit, by, models, has_notes=has_notes)
    if named_format == DATA:
        from encuadre.export.data import data_files
        from encuadre.export.writing import write_folder

        if output == STDOUT:
            raise click.UsageError(words.into_a_folder.format(format=DATA))
        write_folder(output, data_files(tuple(_documents(context, event, asked))), force=force)
    else:
        format = named_format or ("json" if context.as_json else format_of(output))
        pen = pen_for(format)
        if len(event) > 1:
            raise click.UsageError(words.one_event.format(format=format))
        if output == STDOUT and not pen.is_text:
            raise click.UsageError(words.into_a_file.format(format=format))
        [document] = _documents(context, event, asked)
        hand_over(pen.write(document), output, force=force)
    if output != STDOUT and not context.quiet:
        say(words.written.format(path=output))
    return int(ExitCode.FINE)


@dataclass(frozen=True, slots=True)
class _Asked:
    """How documents were asked for."""

    extent: Extent
    quote_limit: int
    by: str | None
    models: tuple[str, ...]
    has_notes: bool


def _documents(context: Context, events: Sequence[str], asked: _Asked) -> Iterator[Document]:
    """Compare events and yield a document of each."""
    from encuadre.cli.commands.compare import steps
    from encuadre.model import Comparison
    from encuadre.pipeline import Grouping, find_event, frame_models, making_of, notes_of, versions_of_articles
    from encuadre.present.documents import document_of

    with context.open_workspace() as workspace, Talk(context.words, quiet=context.quiet) as talk:
        tools = context.tools(workspace)
        models = frame_models(asked.models, tools) if asked.models else None
        by = Grouping(asked.by) if asked.by else None
        found = {one.id: one for one in (find_event(workspace, event) for event in events)}
        for one in found.values():
            # An event with one side is asked for as a comparison.
            for step in steps(workspace, one, tools, by, models, is_whole=True):
                if isinstance(step, Comparison):
                    yield document_of(
                        step,
                        context.words,
                        making_of(workspace, step, tools=tools, models=models),
                        extent=asked.extent,
                        versions=versions_of_articles(workspace, step.event.articles),
                        why=why_together(workspace, step.event, context.words),
                        quote_limit=asked.quote_limit,
                        notes=notes_of(workspace, step) if asked.has_notes else (),
                    )
                elif not isinstance(step, OneSide):
                    talk.hear(step)


def why_together(workspace: Workspace, event: Event, words: Words) -> Page:
    """Return why the articles of an event stand together."""
    from encuadre.pipeline import threshold
    from encuadre.present import why_page

    articles = {article.id: article for article in workspace.articles.get(event.articles)}
    events = {one.id: one for one in workspace.events.all()}
    return why_page(event, articles, words, events=events, line=threshold(workspace))
