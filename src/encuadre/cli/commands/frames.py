"""`encuadre frames`: frames over a whole workspace, and frame models of a user's own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from encuadre.cli.options import Context, csv_option, model_option, shared_options
from encuadre.cli.showing import STDOUT, write_table
from encuadre.cli.talk import Talk, say
from encuadre.errors import EncuadreError

if TYPE_CHECKING:
    from encuadre.export import wire
    from encuadre.frame import Trained
    from encuadre.model import Shares
    from encuadre.words import Words


@click.group("frames", invoke_without_command=True)
@click.option("--by", type=click.Choice(["outlet", "country", "month"]))
@click.option("--query", default="")
@csv_option
@model_option
@shared_options
@click.pass_context
def command(
    click_context: click.Context,
    context: Context,
    by: str | None,
    query: str,
    csv_path: Path | None,
    models: tuple[str, ...],
) -> int:
    """Show how often frames are used over the workspace; train, list and remove frame models."""
    if click_context.invoked_subcommand is not None:
        return 0
    if by is None:
        raise click.UsageError(context.words.talk.count_by, click_context)
    from encuadre.cli.frame_shares import COLUMNS, share_lines, share_rows, shares_shape
    from encuadre.export import to_json
    from encuadre.model import Group, Shares
    from encuadre.pipeline import frame_models, frames_by
    from encuadre.present.shares import shares_page

    with context.open_workspace() as workspace, Talk(context.words, quiet=context.quiet) as talk:
        tools = context.tools(workspace)
        asked = frame_models(models, tools)
        found: Shares | None = None
        for step in frames_by(workspace, Group(by), tools=tools, models=asked, query=query):
            if isinstance(step, Shares):
                found = step
            else:
                talk.hear(step)
    assert found is not None
    if csv_path:
        write_table(csv_path, COLUMNS, share_rows(found))
    if context.as_json:
        click.echo(to_json(shares_shape(found)), nl=False)
        return 0
    if csv_path != STDOUT:
        context.show(share_lines(shares_page(found, context.words)))
    return 0


@command.command("train")
@click.argument("labelled", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--name", required=True)
@shared_options
def train(context: Context, labelled: Path, name: str) -> int:
    """Fit your own frames to the labels of LABELLED, measure them by cross-validation, and keep them under NAME."""
    from encuadre.export import to_json
    from encuadre.frame import Trained
    from encuadre.pipeline import train_frames

    with context.open_workspace() as workspace, Talk(context.words, quiet=context.quiet) as talk:
        trained: Trained | None = None
        for step in train_frames(labelled, name, tools=context.tools(workspace)):
            if isinstance(step, Trained):
                trained = step
            else:
                talk.hear(step)
    assert trained is not None
    if context.as_json:
        click.echo(to_json(trained_shape(trained)), nl=False)
        return 0
    for line in trained_lines(trained, context.words):
        click.echo(line)
    if not context.quiet:
        hint = context.words.talk.try_model.format(name=name)
        say(context.words.talk.next_step.format(hint=hint))
    return 0


@command.command("list")
@shared_options
def list_(context: Context) -> int:
    """Name every frame model with its frames; of a trained one, what cross-validation said."""
    from encuadre.export import to_json, wire
    from encuadre.frame import AUTHORED, saved_model, saved_names
    from encuadre.pipeline import models_folder

    models = [
        wire.FrameModel(name=model.name, origin="authored", frames=tuple(model.frames), evaluation=None)
        for model in AUTHORED.values()
    ]
    talk, training = context.words.talk, context.words.training
    for name in saved_names(models_folder()):
        try:
            model, evaluation = saved_model(name, models_folder())
        except EncuadreError as error:
            say(talk.error.format(message=context.words.say(error.message)))
            say(talk.next_step.format(hint=training.remove_it.format(name=name)))
            continue
        trained = wire.FrameModel(name=name, origin="trained", frames=tuple(model.frames), evaluation=dict(evaluation))
        models.append(trained)
    if context.as_json:
        click.echo(to_json(wire.FrameModels(models=tuple(models))), nl=False)
        return 0
    for shown in models:
        figures = shown.evaluation or {}
        measured = "".join(
            f", {figure} {figures[figure]:.2f}" for figure in ("micro F1", "macro F1") if figure in figures
        )
        origin = training.trained if shown.origin == "trained" else training.authored
        click.echo(f"{shown.name}  ({origin}{measured})")
        click.echo(f"    {', '.join(shown.frames)}")
    return 0


@command.command("remove")
@click.argument("name")
@shared_options
def remove(context: Context, name: str) -> int:
    """Delete the trained model NAME."""
    from encuadre.frame import remove_model
    from encuadre.pipeline import models_folder

    say(context.words.talk.removed.format(name=remove_model(name, models_folder())))
    return 0


def trained_shape(trained: Trained) -> wire.Trained:
    """Return what cross-validation said as JSON."""
    from encuadre.export import wire

    measured = trained.evaluation
    scores = [
        wire.Score(value=score.value, interval=(score.low, score.high)) for score in (measured.micro, measured.macro)
    ]
    return wire.Trained(
        name=trained.model.name,
        articles=measured.articles,
        folds=measured.folds,
        outlets_kept_apart=measured.outlets,
        micro_f1=scores[0],
        macro_f1=scores[1],
        labels=tuple(wire.LearntLabel(label=label, articles=count, f1=f1) for label, count, f1 in measured.by_label),
        not_learnt=tuple(wire.RareLabel(label=label, articles=count) for label, count in trained.dropped),
    )


def trained_lines(trained: Trained, words: Words) -> list[str]:
    """Return what cross-validation said, label by label, and which labels were too rare to learn."""
    measured, said = trained.evaluation, words.training
    apart = words.count(said.outlets_apart, measured.outlets) if measured.outlets else said.no_outlets
    articles = words.count(words.terms.articles, measured.articles)
    folds = words.count(said.folds, measured.folds)
    lines = [said.measured.format(model=trained.model.name, articles=articles, folds=folds, apart=apart)]
    for name, score in (("micro F1", measured.micro), ("macro F1", measured.macro)):
        lines.append(f"{name}  {score.value:.3f}  ({score.low:.3f}–{score.high:.3f})")
    width = max(len(label) for label, _, _ in measured.by_label)
    for label, count, f1 in measured.by_label:
        articles = words.count(words.terms.articles, count)
        lines.append(f"  {label:<{width}}  {f1:.3f}  {said.of_articles.format(articles=articles)}")
    for label, count in trained.dropped:
        articles = words.count(words.terms.articles, count)
        lines.append(f"  {said.not_learnt.format(label=label, articles=articles)}")
    return lines
