"""`encuadre events`: the list of events, or why one of them is one."""

from __future__ import annotations

from pathlib import Path

import click

from encuadre.cli.completion import complete_event
from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.options import Context, csv_option, shared_options
from encuadre.cli.showing import STDOUT, write_table
from encuadre.cli.talk import say


@click.command("events")
@click.argument("event", required=False, shell_complete=complete_event)
@click.option("--both", is_flag=True)
@click.option("--filter", "line", default="")
@click.option("--learn", "is_learning", is_flag=True)
@click.option("--reset", is_flag=True)
@csv_option
@shared_options
def command(
    context: Context,
    event: str | None,
    both: bool,
    line: str,
    is_learning: bool,
    reset: bool,
    csv_path: Path | None,
) -> int:
    """List the events, with the numbers `compare` understands; or explain EVENT."""
    if reset and not is_learning:
        raise click.UsageError(context.words.talk.reset_goes_with_learn)
    if is_learning:
        from encuadre.cli.correcting import learn_from_decisions

        return learn_from_decisions(context, reset=reset)
    return _explain(context, event) if event else _list(context, both, line, csv_path)


def _explain(context: Context, name: str) -> int:
    from encuadre.cli.plain import page_lines
    from encuadre.export import to_json, wire
    from encuadre.pipeline import find_event, threshold
    from encuadre.present import why_page

    with context.open_workspace() as workspace:
        event = find_event(workspace, name)
        articles = {article.id: article for article in workspace.articles.get(event.articles)}
        events = {one.id: one for one in workspace.events.all()}
        line = threshold(workspace)
    if context.as_json:
        click.echo(to_json(wire.Events(events=(wire.Event.among(event, articles),))), nl=False)
    else:
        context.show(page_lines(why_page(event, articles, context.words, events=events, line=line)))
    return int(ExitCode.FINE)


def _list(context: Context, both: bool, line: str, csv_path: Path | None) -> int:
    from encuadre.cli.lists import event_lines
    from encuadre.cli.tables import EVENT_COLUMNS, event_rows
    from encuadre.export import to_json, wire
    from encuadre.present.events import Kept, listed
    from encuadre.present.filtering import read_filter

    wanted = read_filter(line, context.words)
    with context.open_workspace() as workspace:
        articles = workspace.articles.shown()
        kept = Kept(workspace.comparisons.conflicts(), workspace.flags.all())
        found = wanted.kept(listed(workspace.events.all(), articles, kept))
        items = [item for item in found if item.has_both_sides or not both]
        with workspace.transaction():
            workspace.events.number([item.event.id for item in items])
    if csv_path:
        write_table(csv_path, EVENT_COLUMNS, event_rows(items))
    if context.as_json:
        told = tuple(wire.Event.among(item.event, articles) for item in items)
        click.echo(to_json(wire.Events(events=told)), nl=False)
    elif csv_path != STDOUT:
        context.show(event_lines(items, context.words))
    if not items and not context.quiet:
        talk = context.words.talk
        if line:
            say(context.words.events.no_match.format(query=line))
        else:
            say(talk.no_event_of_both if articles else talk.no_events)
            say(talk.next_step.format(hint=talk.add_first))
    return int(ExitCode.FINE if items else ExitCode.NOTHING_FOUND)
