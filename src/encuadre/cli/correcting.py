"""What the commands that correct events share: run, show what changed, say what was decided."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import click

from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.lists import DECIDED
from encuadre.cli.talk import Talk, printable, say
from encuadre.model import Corrected, Learned, Progress
from encuadre.present.decisions import decision_line
from encuadre.present.naming import headline

if TYPE_CHECKING:
    from encuadre.cli.options import Context
    from encuadre.pipeline import Tools
    from encuadre.store import Workspace

Correct = Callable[["Workspace", "Tools"], Iterator[Progress | Corrected]]


def run_correction(context: Context, correct: Correct) -> int:
    """Run a correction and print the events that have changed."""
    with (
        context.open_workspace() as workspace,
        Talk(context.words, quiet=context.quiet) as talk,
    ):
        for step in correct(workspace, context.tools(workspace)):
            if isinstance(step, Corrected):
                _show(step, workspace, context)
            else:
                talk.hear(step)
    return int(ExitCode.FINE)


def _show(corrected: Corrected, workspace: Workspace, context: Context) -> None:
    from encuadre.export import to_json, wire

    ids = [id_ for event in corrected.formed for id_ in event.articles]
    articles = {article.id: article for article in workspace.articles.get(ids)}
    if context.as_json:
        shape = wire.Corrected(
            decision=wire.Decision.of(corrected.decision),
            undone=corrected.is_undone,
            formed=tuple(wire.Event.among(event, articles) for event in corrected.formed),
            dissolved=corrected.dissolved,
        )
        click.echo(to_json(shape), nl=False)
        return
    words = context.words
    if not context.quiet:
        done = decision_line(corrected.decision, words)
        say(words.corrections.undone.format(done=done) if corrected.is_undone else done)
    for event in corrected.formed:
        click.echo(printable(f"{event.id}  {headline(event.title, context.words)}"))
        for article in (articles[id_] for id_ in event.articles):
            mark = DECIDED if article.id in event.decided else " "
            click.echo(printable(f"  {mark} {article.id}  {words.country(article.country)}  {article.title}"))
    moves_articles = not (corrected.decision.stated or corrected.decision.sentences)
    if not corrected.formed and not context.quiet and moves_articles:
        say(words.corrections.unchanged)


def list_decisions(context: Context) -> int:
    """Print every decision that is kept, the oldest first."""
    from encuadre.export import to_json, wire

    with context.open_workspace() as workspace:
        decisions = workspace.decisions.all()
    if context.as_json:
        kept = tuple(wire.Decision.of(decision) for decision in decisions)
        click.echo(to_json(wire.Decisions(decisions=kept)), nl=False)
    else:
        for decision in decisions:
            line = decision_line(decision, context.words)
            click.echo(printable(f"{decision.id:>3}  {decision.when:%Y-%m-%d %H:%M}  {line}"))
    if not decisions and not context.quiet:
        say(context.words.corrections.no_decision)
    return int(ExitCode.FINE if decisions else ExitCode.NOTHING_FOUND)


def learn_from_decisions(context: Context, *, reset: bool) -> int:
    """Adjust the threshold of events to the decisions, or forget what was learnt; print before and after."""
    from encuadre.export import to_json, wire
    from encuadre.pipeline import forget_learned, learn

    words = context.words
    with (
        context.open_workspace() as workspace,
        Talk(context.words, quiet=context.quiet) as talk,
    ):
        for step in (forget_learned if reset else learn)(workspace, tools=context.tools(workspace)):
            if not isinstance(step, Learned):
                talk.hear(step)
                continue
            if context.as_json:
                click.echo(to_json(wire.Learned(threshold=wire.Threshold.of(step))), nl=False)
                continue
            click.echo(words.corrections.threshold.format(before=step.before, after=step.after))
            if not reset:
                click.echo(words.corrections.learnt.format(**{name: getattr(step, name) for name in Learned.__slots__}))
    return int(ExitCode.FINE)
