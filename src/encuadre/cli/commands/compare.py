"""`encuadre compare`: the two sides of one event."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from encuadre.cli.completion import complete_event
from encuadre.cli.options import Context, csv_option, model_option, shared_options
from encuadre.cli.showing import STDOUT, write_table
from encuadre.cli.talk import Talk

if TYPE_CHECKING:
    from encuadre.frame import FrameModel
    from encuadre.model import Comparison, Event, Grouping, OneSide, Page, Progress
    from encuadre.pipeline import Tools
    from encuadre.store import Workspace
    from encuadre.words import Words


@click.command("compare")
@click.argument("event", shell_complete=complete_event)
@click.option("--story", "is_story", is_flag=True)
@click.option("--filter", "line", default="")
@click.option("--by", type=click.Choice(["country", "language", "outlet"]))
@model_option
@click.option("--claims", "wants_claims", is_flag=True)
@click.option("--reading", "wants_reading", is_flag=True)
@click.option("--numbers", "wants_numbers", is_flag=True)
@click.option("--voices", "wants_voices", is_flag=True)
@click.option("--timeline", "wants_timeline", is_flag=True)
@csv_option
@shared_options
def command(
    context: Context,
    event: str,
    is_story: bool,
    line: str,
    by: str | None,
    models: tuple[str, ...],
    wants_claims: bool,
    wants_reading: bool,
    wants_numbers: bool,
    wants_voices: bool,
    wants_timeline: bool,
    csv_path: Path | None,
) -> int:
    """Compare the two sides of EVENT, or of a story."""
    if csv_path and not wants_claims:
        raise click.UsageError(context.words.talk.csv_goes_with_claims)
    from encuadre.cli.plain import page_lines
    from encuadre.export import to_json, wire
    from encuadre.export.ledger import CLAIM_COLUMNS, claim_rows
    from encuadre.model import Comparison, OneSide
    from encuadre.pipeline import Grouping, find_told, frame_models, versions_of_articles
    from encuadre.present import (
        claims_page,
        comparison_page,
        numbers_page,
        one_side_page,
        reading_page,
        timeline_page,
        voices_page,
    )

    def show(comparison: Comparison) -> None:
        if csv_path:
            write_table(csv_path, CLAIM_COLUMNS, claim_rows(comparison))
        if context.as_json:
            click.echo(to_json(wire.Comparison.of(comparison)), nl=False)
        elif csv_path != STDOUT:
            context.show(page_lines(page(comparison, context.words)))

    def timeline(comparison: Comparison, words: Words) -> Page:
        return timeline_page(comparison, words, versions_of_articles(workspace, comparison.event.articles))

    pages: tuple[tuple[bool, Callable[[Comparison, Words], Page]], ...] = (
        (wants_claims, claims_page),
        (wants_reading, reading_page),
        (wants_numbers, numbers_page),
        (wants_voices, voices_page),
        (wants_timeline, timeline),
    )
    page = next((one for is_wanted, one in pages if is_wanted), comparison_page)
    is_whole = context.as_json or page is not comparison_page
    with context.open_workspace() as workspace, Talk(context.words, quiet=context.quiet) as talk:
        told = find_told(workspace, event, is_story=is_story or bool(line))
        found = _chosen(workspace, told, line, context.words)
        tools = context.tools(workspace)
        asked = frame_models(models, tools) if models else None
        for step in steps(workspace, found, tools, Grouping(by) if by else None, asked, is_whole=is_whole):
            if isinstance(step, Comparison):
                show(step)
            elif isinstance(step, OneSide):
                context.show(page_lines(one_side_page(step, context.words)))
            else:
                talk.hear(step)
    return 0


def _chosen(workspace: Workspace, story: Event, line: str, words: Words) -> Event:
    """Return the events of a story that a filter asks for, told as one.

    Args:
        workspace: Where their articles are.
        story: The story; an event without any is chosen from as well.
        line: The filter, as on the screen; empty: it asks for all.
        words: The interface's words.

    Raises:
        NotFoundError: it asks for none of them.
    """
    from encuadre.pipeline import chosen_of
    from encuadre.present.events import listed
    from encuadre.present.filtering import read_filter

    if not line:
        return story
    articles = {article.id: article for article in workspace.articles.get(story.articles)}
    kept = {item.event.id for item in read_filter(line, words).kept(listed(story.events or (story,), articles))}
    return chosen_of(story, kept)


def steps(
    workspace: Workspace,
    event: Event,
    tools: Tools,
    by: Grouping | None,
    models: Sequence[FrameModel] | None,
    *,
    is_whole: bool,
) -> Iterator[Progress | Comparison | OneSide]:
    """Compare an event; make it ready to be read where there is nothing to compare.

    Args:
        workspace: Where it is.
        event: The event.
        tools: The models.
        by: What makes a side.
        models: The frame models that are asked.
        is_whole: Whether an event with one side is wanted in the shape of a comparison, not article by article.
    """
    from encuadre.errors import OneSideError
    from encuadre.pipeline import compare_event, compare_one_side, read_event

    try:
        yield from compare_event(workspace, event, tools=tools, by=by, models=models)
    except OneSideError:
        read = compare_one_side if is_whole else read_event
        yield from read(workspace, event, tools=tools, models=models)
