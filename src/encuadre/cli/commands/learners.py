"""`encuadre learners`: who studies with this workspace, at which level."""

from __future__ import annotations

from collections.abc import Sequence

import click

from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.options import Context, shared_options
from encuadre.cli.talk import say
from encuadre.model import CheckWord, Language, LearnerProfile, Level
from encuadre.words import Words

_YES = frozenset({"y", "yes", "s", "si", "sí", "1"})
"""Answers that mean yes, in both languages: a learner answers in either."""


@click.command("learners")
@click.argument("name", required=False)
@click.option("--learn", "learning", type=click.Choice(["en", "es"]))
@click.option("--level", type=click.Choice([level.value for level in Level]))
@click.option("--check", "is_check", is_flag=True)
@click.option("--seed", type=click.IntRange(min=0), default=1, show_default=True)
@click.option("--forget", "is_forgotten", is_flag=True)
@shared_options
def command(
    context: Context,
    name: str | None,
    learning: Language | None,
    level: str | None,
    is_check: bool,
    seed: int,
    is_forgotten: bool,
) -> int:
    """List learners, or keep, check or forget the one called NAME."""
    from encuadre.cli.plain import page_lines
    from encuadre.export import to_json, wire
    from encuadre.pipeline import forget_learner, keep_check, keep_learner, learner, learners
    from encuadre.present import learners_page

    if name is None and (learning or level or is_check or is_forgotten):
        raise click.UsageError(context.words.learning.whose)
    found: Sequence[LearnerProfile]
    with context.open_workspace(create=bool(name) and not is_forgotten) as workspace:
        if name is None:
            found = learners(workspace)
        elif is_forgotten:
            forget_learner(workspace, name)
            if not context.quiet:
                say(context.words.learning.forgotten.format(name=name))
            return int(ExitCode.FINE)
        elif is_check or learning or level:
            kept = keep_learner(workspace, name, learning=learning, level=Level(level) if level else None)
            found = [keep_check(workspace, name, _asked(kept.learning, seed, context.words)) if is_check else kept]
        else:
            found = [learner(workspace, name)]
    if context.as_json:
        click.echo(to_json(wire.Learners(learners=tuple(map(wire.Learner.of, found)))), nl=False)
    elif found:
        context.show(page_lines(learners_page(found, context.words)))
    if not found and not context.quiet:
        say(context.words.learning.nobody)
    return int(ExitCode.FINE if found else ExitCode.NOTHING_FOUND)


def _asked(language: Language, seed: int, words: Words) -> list[tuple[CheckWord, bool]]:
    """Ask the questions of a level check, one line each; whoever breaks off is kept without an estimate."""
    from encuadre.study.check import draw

    questions = draw(language, seed)
    click.echo(words.learning.check_told.format(count=words.number(len(questions))), err=True)
    answers = []
    for number, question in enumerate(questions, 1):
        asked = f"{number}/{len(questions)} {words.learning.check_question.format(word=question.form)}"
        said = click.prompt(asked, prompt_suffix=" ", default="", show_default=False, err=True)
        answers.append((question, said.strip().lower() in _YES))
    return answers
