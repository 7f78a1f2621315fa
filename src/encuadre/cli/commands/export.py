"""`encuadre export`: an event as a document that leaves the machine."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from encuadre.cli.completion import complete_event
from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.options import Context, model_option, shared_options
from encuadre.cli.showing import STDOUT
from encuadre.cli.talk import Talk, say
from encuadre.export.pens import OURS
from encuadre.model import QUOTE_LIMIT

if TYPE_CHECKING:
    from encuadre.model import Event, Page
    from encuadre.store import Workspace
    from encuadre.words import Words


class Format(click.Choice[str]):
    """The formats of this package, and those that other packages bring: these are looked for only when asked."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return a format that somebody writes."""
        from encuadre.export.pens import formats

        return value if value in formats() else super().convert(value, param, ctx)


@click.command("export")
@click.argument("event", shell_complete=complete_event)
@click.option("-f", "--format", "named_format", type=Format(OURS))
@click.option("-o", "--output", type=click.Path(dir_okay=False, allow_dash=True, path_type=Path), default=STDOUT)
@click.option("--memo", "is_memo", is_flag=True)
@click.option("--quote-limit", type=click.IntRange(0), default=QUOTE_LIMIT, show_default=True)
@click.option("--notes", "has_notes", is_flag=True)
@click.option("--force", is_flag=True)
@click.option("--by", type=click.Choice(["country", "language", "outlet"]))
@model_option
@shared_options
def command(
    context: Context,
    event: str,
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
    from encuadre.cli.commands.compare import steps
    from encuadre.cli.documents import format_of, hand_over
    from encuadre.export.pens import pen_for
    from encuadre.model import Comparison, Extent, OneSide
    from encuadre.pipeline import Grouping, find_event, frame_models, making_of, notes_of, versions_of_articles
    from encuadre.present import document_of

    format = named_format or ("json" if context.as_json else format_of(output))
    pen = pen_for(format)
    if output == STDOUT and not pen.is_text:
        raise click.UsageError(context.words.documents.into_a_file.format(format=format))
    with context.open_workspace() as workspace, Talk(context.words, quiet=context.quiet) as talk:
        found, tools = find_event(workspace, event), context.tools(workspace)
        asked = frame_models(models, tools) if models else None
        for step in steps(workspace, found, tools, Grouping(by) if by else None, asked, is_whole=True):
            if isinstance(step, OneSide):  # never: an event with one side is asked for as a comparison
                continue
            if not isinstance(step, Comparison):
                talk.hear(step)
                continue
            document = document_of(
                step,
                context.words,
                making_of(workspace, step, tools=tools, models=asked),
                extent=Extent.MEMO if is_memo else Extent.WHOLE,
                versions=versions_of_articles(workspace, step.event.articles),
                why=_why(workspace, step.event, context.words),
                quote_limit=quote_limit,
                notes=notes_of(workspace, step) if has_notes else (),
            )
            hand_over(pen.write(document), output, force=force)
            if output != STDOUT and not context.quiet:
                say(context.words.documents.written.format(path=output))
    return int(ExitCode.FINE)


def _why(workspace: Workspace, event: Event, words: Words) -> Page:
    """Return why the articles of an event stand together."""
    from encuadre.pipeline import threshold
    from encuadre.present import why_page

    articles = {article.id: article for article in workspace.articles.get(event.articles)}
    events = {one.id: one for one in workspace.events.all()}
    return why_page(event, articles, words, events=events, line=threshold(workspace))
