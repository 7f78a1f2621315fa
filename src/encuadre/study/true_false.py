"""Figures to be judged: as they are told, or one that nobody tells; a side's own, or the other side's in its mouth."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

from encuadre.model import (
    FALSE,
    TRUE,
    ComparedConflict,
    ConflictKind,
    Exercise,
    ExerciseKind,
    Language,
    Level,
    Verdict,
)
from encuadre.study.difficulty import LONGEST
from encuadre.study.figures import Figure, Told, figures_of, value_of, written_like
from encuadre.study.hiding import hide
from encuadre.study.identity import made
from encuadre.study.material import Material, Source, stands_alone


def true_falses(material: Material, chance: random.Random, *, learnt: Language, level: Level) -> Iterator[Exercise]:
    """Yield statements about one figure each, true or false by chance; those about a conflict come first.

    Args:
        material: What exercises are cut out of.
        chance: What is drawn from.
        learnt: The language of the sentences.
        level: Of the learner: bounds the length of sentences.
    """
    told = Told(material)
    used: set[str] = set()
    for source, conflict in _disputed(material, learnt, level):
        asked = (
            None if source.id in used else _about_conflict(material, source, conflict, is_true=chance.random() < 0.5)
        )
        if asked is not None:
            used.add(source.id)
            yield asked
    disputed = material.disputed
    sources = [one for one in material.written_in(learnt) if stands_alone(one, longest=LONGEST[level])]
    chance.shuffle(sources)
    for source in sources:
        figures = list(figures_of(source))
        if source.id in disputed or len(figures) != 1:
            continue
        asked = _about_figure(source, figures[0], told, is_true=chance.random() < 0.5)
        if asked is not None:
            yield asked


def _about_figure(source: Source, figure: Figure, told: Told, *, is_true: bool) -> Exercise | None:
    """Return a statement with the figure that is told, or with one that nobody tells.

    Args:
        source: The sentence.
        figure: Its one figure.
        told: All that is told.
        is_true: Which of both.
    """
    digits = figure.span.of(source.text)
    false = told.untold(figure, digits)
    # A true statement too is asked only where a false one could be: else whoever knows the rule knows the answer.
    if not false:
        return None
    return _asked(source, figure, TRUE if is_true else FALSE, digits if is_true else false)


def _disputed(material: Material, learnt: Language, level: Level) -> Iterator[tuple[Source, ComparedConflict]]:
    for conflict in material.comparison.conflicts:
        if conflict.kind is ConflictKind.QUANTITY and conflict.verdict is Verdict.CONTRADICT:
            for id_ in (conflict.left, conflict.right):
                source = material.sources[id_]
                if source.language == learnt and stands_alone(source, longest=LONGEST[level]):
                    yield source, conflict


def _about_conflict(
    material: Material, source: Source, conflict: ComparedConflict, *, is_true: bool
) -> Exercise | None:
    """Return what a side tells, with its own figure or with the other side's.

    Nothing is made where the two are not written alike, or where the side tells the other figure as well.

    Args:
        material: What exercises are cut out of.
        source: The sentence.
        conflict: What it is in.
        is_true: Whether its own figure is left.
    """
    is_left = source.id == conflict.left
    own, other = (conflict.left_quantity, conflict.right_quantity)[:: 1 if is_left else -1]
    if re.sub(r"\d[\d.,]*(?<![.,])", "#", own) != re.sub(r"\d[\d.,]*(?<![.,])", "#", other) or own.count("#"):
        return None
    figure = next((one for one in figures_of(source) if one.quantity.span.of(source.text) == own), None)
    digits = re.findall(r"\d[\d.,]*(?<![.,])", other)
    value = value_of(digits[0]) if len(digits) == 1 else None
    if figure is None or value is None:
        return None
    own_side = [one for one in material.sources.values() if one.side == source.side]
    if any(value_of(found) == value for one in own_side for found in re.findall(r"\d[\d.,]*(?<![.,])", one.text)):
        return None
    if any(one.low <= value <= one.high for it in own_side for one in it.quantities):
        return None
    written = figure.span.of(source.text)
    right, shown = (TRUE, written) if is_true else (FALSE, written_like(value, written))
    evidence = (source.id, conflict.right if is_left else conflict.left)
    return _asked(source, figure, right, shown, side=source.side, evidence=evidence)


def _asked(
    source: Source, figure: Figure, right: str, shown: str, *, side: str = "", evidence: tuple[str, ...] = ()
) -> Exercise:
    """Return the exercise about one figure.

    Args:
        source: The sentence.
        figure: What is asked about.
        right: The right answer.
        shown: The figure that stands in it.
        side: In whose mouth it is put.
        evidence: What bears the answer out; none for the sentence alone.
    """
    text, choices = source.text, (TRUE, FALSE)
    statement = f"{text[: figure.span.start]}{shown}{text[figure.span.end :]}"
    return made(
        ExerciseKind.TRUE_FALSE,
        source.language,
        text=hide(statement, (source.article,)),
        choices=choices,
        answer=(choices.index(right),),
        evidence=evidence or (source.id,),
        side=side,
        correct=figure.span.of(text) if right == FALSE else "",
    )
