"""`encuadre study`: what a class takes away from an event."""

from __future__ import annotations

from pathlib import Path

import click

from encuadre.cli.completion import complete_event
from encuadre.cli.exit_codes import ExitCode
from encuadre.cli.options import Context, shared_options
from encuadre.cli.talk import Talk, say
from encuadre.model import ExerciseKind, Language, Level, PartOfSpeech, VerbForm, other_language

_PARTS = {part.name.lower(): part for part in PartOfSpeech}
_TENSES = tuple(dict.fromkeys(form.value.split()[0] for form in VerbForm))
"""What a gap may be: a part of speech, or a tense, which is one of verbs."""


@click.command("study")
@click.argument("event", shell_complete=complete_event)
@click.option("--learn", "named_learnt", type=click.Choice(["en", "es"]))
@click.option("--level", type=click.Choice([level.value for level in Level]), default=Level.B1.value, show_default=True)
@click.option("--seed", type=click.IntRange(min=0), default=1, show_default=True)
@click.option("--exercises", "kinds", type=click.Choice([kind.value for kind in ExerciseKind]), multiple=True)
@click.option("--gaps", type=click.Choice([*_PARTS, *_TENSES]), multiple=True)
@click.option("--answers", "has_answers", is_flag=True)
@click.option("--lesson", "folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("-f", "--format", "format", type=click.Choice(["md", "html", "docx"]), default="md", show_default=True)
@click.option("--force", is_flag=True)
@click.option("--speak", "spoken", type=click.Path(dir_okay=False, allow_dash=True, path_type=Path))
@click.option("--by", type=click.Choice(["country", "language", "outlet"]))
@shared_options
def command(
    context: Context,
    event: str,
    named_learnt: Language | None,
    level: str,
    seed: int,
    kinds: tuple[str, ...],
    gaps: tuple[str, ...],
    has_answers: bool,
    folder: Path | None,
    format: str,
    force: bool,
    spoken: Path | None,
    by: str | None,
) -> int:
    """Make a lesson of EVENT."""
    from encuadre.cli.lessons import hand_out, read_out
    from encuadre.cli.plain import page_lines
    from encuadre.export import to_json, wire
    from encuadre.model import Lesson
    from encuadre.pipeline import Grouping, Wishes, find_event, making_of, study_event
    from encuadre.present.lesson import lesson_page
    from encuadre.present.lesson_key import key_page

    wishes = Wishes(
        named_learnt or other_language(context.language),
        Level(level),
        seed,
        tuple(map(ExerciseKind, kinds)) or tuple(ExerciseKind),
        *_gaps(gaps),
    )
    with context.open_workspace() as workspace, Talk(context.words, quiet=context.quiet) as talk:
        found, tools = find_event(workspace, event), context.tools(workspace)
        for step in study_event(workspace, found, wishes, tools=tools, by=Grouping(by) if by else None):
            if not isinstance(step, Lesson):
                talk.hear(step)
                continue
            if folder:
                making = making_of(workspace, step.comparison, tools=tools)
                hand_out(step, making, folder, context.words, format=format, force=force)
                if not context.quiet:
                    say(context.words.exercises.written.format(path=folder))
            if spoken:
                read_out(step, spoken)
            if context.as_json:
                click.echo(to_json(wire.Lesson.of(step)), nl=False)
            elif not (folder or spoken):
                pages = [lesson_page(step, context.words)]
                pages += [key_page(step, context.words)] if has_answers else []
                context.show(line for page in pages for line in page_lines(page))
    return int(ExitCode.FINE)


def _gaps(named: tuple[str, ...]) -> tuple[frozenset[PartOfSpeech], frozenset[VerbForm]]:
    """Return the parts of speech and the forms of verbs that gaps are cut out of; a tense alone asks for verbs."""
    if not named:
        return frozenset(PartOfSpeech), frozenset(VerbForm)
    parts = {_PARTS[name] for name in named if name in _PARTS}
    forms = {form for form in VerbForm if form.value.split()[0] in named}
    return frozenset(parts | ({PartOfSpeech.VERB} if forms else set())), frozenset(forms or VerbForm)
