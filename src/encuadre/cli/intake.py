"""What `add`, `fetch` and `watch` share: articles come in, and what came of it is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import click

from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.options import Context
from encuadre.cli.taken_in import TakenIn
from encuadre.cli.talk import Talk, say

if TYPE_CHECKING:
    from encuadre.model import Progress
    from encuadre.pipeline import Tools
    from encuadre.store import Workspace

Steps = Callable[["Workspace", "Tools"], "Iterator[Progress]"]
"""Takes articles into a workspace."""


def take_in(context: Context, steps: Steps) -> int:
    """Run steps over the workspace, tell what came in and what did not, and return the exit code.

    Raises:
        ModelMissingError: articles wait for a model; told after what was done.
    """
    from encuadre.errors import ModelMissingError
    from encuadre.export import to_json, wire

    taken_in = TakenIn()
    lacking: ModelMissingError | None = None
    with context.open_workspace(create=True) as workspace, Talk(context.words, quiet=context.quiet) as talk:
        try:
            for progress in talk.listen(steps(workspace, context.tools(workspace))):
                taken_in.hear(progress)
        except ModelMissingError as error:
            lacking = error
        total, events = workspace.articles.count(), len(workspace.events.all())
    if context.as_json:
        shape = wire.Added(
            added=tuple(taken_in.added),
            known=tuple(taken_in.known),
            country_set=taken_in.given.article_ids if taken_in.given else (),
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
