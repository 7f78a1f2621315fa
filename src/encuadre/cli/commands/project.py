"""`encuadre project`: events with all that went into them in one file, saved, opened elsewhere, run again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from encuadre.cli.completion import complete_event
from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.options import Context, shared_options
from encuadre.cli.talk import Talk, printable, say
from encuadre.cli.workspaces import IN_MEMORY

if TYPE_CHECKING:
    from encuadre.model import Checked, Opened
    from encuadre.words import Words

SUFFIX = ".sqlite"
"""Of the workspace that is made beside a project file."""

_FEW = 5
"""Deviations of one kind that are printed; `--json` has all."""


@click.group("project")
def command() -> None:
    """Save, open and check projects."""


@command.command("save")
@click.argument("events", nargs=-1, required=True, shell_complete=complete_event)
@click.option("-o", "--output", "path", type=click.Path(dir_okay=False, path_type=Path), required=True)
@click.option("--notes", "with_notes", is_flag=True)
@shared_options
def save(context: Context, events: tuple[str, ...], path: Path, with_notes: bool) -> int:
    """Write EVENTS with all that went into them to a file."""
    from encuadre.export import to_bundle, to_json, wire
    from encuadre.model import Bundle
    from encuadre.pipeline import save_project
    from encuadre.version import __version__

    words = context.words
    with context.open_workspace() as workspace, Talk(words, quiet=context.quiet) as talk:
        for step in save_project(workspace, events, tools=context.tools(workspace), with_notes=with_notes):
            if isinstance(step, Bundle):
                bundle = step
            else:
                talk.hear(step)
    _write_tried(path, to_bundle(bundle, __version__))
    if context.as_json:
        click.echo(to_json(wire.SavedProject.saved(bundle, str(path))), nl=False)
    elif not context.quiet:
        said = words.projects
        what = words.count(said.events, len(bundle.events)), words.count(words.terms.articles, len(bundle.articles))
        say(said.saved.format(path=path, events=what[0], articles=what[1]))
        for event in bundle.events:
            if event.id not in {result.event for result in bundle.results}:
                say(said.uncompared.format(event=event.id))
    return int(ExitCode.FINE)


@command.command("open")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--into", "is_into", is_flag=True)
@click.option("--anew", "is_anew", is_flag=True)
@shared_options
def open_(context: Context, file: Path, is_into: bool, is_anew: bool) -> int:
    """Put the project of FILE into a new workspace, or with `--into` into the one there is."""
    from encuadre.export import to_json, wire
    from encuadre.ingest import read_bundle
    from encuadre.pipeline import open_project
    from encuadre.pipeline.project import results_of

    bundle = read_bundle(file)
    results = results_of(bundle, anew=is_anew)  # refuses what does not fit before any file is made
    if not is_into:
        context = context.at(str(_made(context.workspace_path or file.with_suffix(SUFFIX), context.words)))
    with context.open_workspace(create=True) as workspace:
        opened = open_project(workspace, bundle, tools=context.tools(workspace), results=results)
    place = context.settings.workspace
    if context.as_json:
        click.echo(to_json(wire.OpenedProject.of(opened)), nl=False)
    elif not context.quiet:
        for line in _opened_lines(opened, place, context.words):
            say(line)
    return int(ExitCode.FINE)


@command.command("check")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@shared_options
def check(context: Context, file: Path) -> int:
    """Run the project of FILE again here, and list what comes out otherwise."""
    from encuadre.export import to_json, wire
    from encuadre.ingest import read_bundle
    from encuadre.model import Checked
    from encuadre.pipeline import check_project
    from encuadre.store import Workspace

    bundle = read_bundle(file)
    with Workspace(IN_MEMORY) as workspace, Talk(context.words, quiet=context.quiet) as talk:
        for step in check_project(workspace, bundle, tools=context.tools(workspace)):
            if isinstance(step, Checked):
                checked = step
            else:
                talk.hear(step)
    if context.as_json:
        click.echo(to_json(wire.CheckedProject.of(checked)), nl=False)
    else:
        for line in _checked_lines(checked, context.words):
            click.echo(printable(line))
    return int(ExitCode.NOTHING_FOUND if checked.deviations else ExitCode.FINE)


def _write_tried(path: Path, data: bytes) -> None:
    """Write a project that opens: whoever gets it tomorrow could not mend it.

    Raises:
        EncuadreError: it does not, or cannot be written.
    """
    from encuadre.errors import InputError, because
    from encuadre.ingest import read_bundle
    from encuadre.pipeline.project import results_of

    trial = path.with_name(f".{path.name}.part")
    try:
        trial.write_bytes(data)
        results_of(read_bundle(trial))
        trial.replace(path)
    except OSError as error:
        raise InputError(because(error), path=path) from error
    finally:
        trial.unlink(missing_ok=True)


def _made(path: Path, words: Words) -> Path:
    """Make an empty file, which no workspace is overwritten by.

    Raises:
        StoreError: there is a file already, or none can be made.
    """
    from encuadre.errors import StoreError, because

    try:
        with path.open("xb"):
            return path
    except FileExistsError:
        said = words.projects
        raise StoreError(said.is_there.format(path=path), hint=said.is_there_hint.format(path=path)) from None
    except OSError as error:
        said = words.projects
        raise StoreError(said.cannot_be_made.format(path=path, why=because(error)), hint=said.elsewhere) from error


def _opened_lines(opened: Opened, place: Path, words: Words) -> Iterator[str]:
    said = words.projects
    yield said.opened.format(
        path=place,
        events=words.count(said.events, len(opened.events)),
        added=words.count(words.terms.articles, len(opened.added)),
        known=words.number(len(opened.known)),
    )
    for event in opened.otherwise:
        yield said.otherwise.format(event=event)
    if opened.decisions:
        yield words.count(said.decisions, opened.decisions)
    if opened.events:
        yield words.talk.next_step.format(hint=said.compare.format(path=place, event=opened.events[0]))


def _checked_lines(checked: Checked, words: Words) -> Iterator[str]:
    said = words.projects
    for name, (was, now) in checked.versions.items():
        yield said.version.format(name=name, saved=was or said.none, here=now or said.none)
    counts = Counter(one.kind for one in checked.deviations)
    for kind, name in said.kinds.items():
        yield f"{name}: {words.count(said.deviations, counts[kind]) if counts[kind] else said.same}"
        for one in [one for one in checked.deviations if one.kind is kind][:_FEW]:
            yield f"  {one.event} {one.what}: {one.saved or said.none} → {one.here or said.none}"
        if counts[kind] > _FEW:
            yield f"  {said.more.format(count=words.number(counts[kind] - _FEW))}"
