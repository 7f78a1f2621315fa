"""The key of a lesson: every answer, why it is right, and the sentences that bear it out."""

from __future__ import annotations

from string import ascii_lowercase

from encuadre.model import (
    Exercise,
    ExerciseKind,
    Lesson,
    Page,
    Row,
    Section,
)
from encuadre.present.index import Index, index_of
from encuadre.present.lesson import choice_name, sheet
from encuadre.present.sentences import original_row
from encuadre.words import Words


def key_page(lesson: Lesson, words: Words) -> Page:
    """Return every answer under the number of its question, with the sentences that bear it out."""
    index = index_of(lesson.comparison)
    rows = tuple(
        _answer(number, exercise, index, words) for number, exercise in enumerate(lesson.exercises.exercises, 1)
    )
    sections = [Section("answers", words.exercises.answers, rows, words.exercises.none)]
    return sheet("key", words.exercises.key, sections, lesson, words)


def _answer(number: int, exercise: Exercise, index: Index, words: Words) -> Row:
    """Return the right answer, why it is right, and the sentences that bear it out.

    Args:
        number: Of the question.
        exercise: The question.
        index: The comparison it was made of.
        words: The interface's words.
    """
    because = []
    if exercise.correct:
        because.append(words.exercises.told.format(figure=exercise.correct))
    if exercise.clues:
        because.append(words.exercises.clues.format(words=", ".join(exercise.clues)))
    if exercise.kind is ExerciseKind.BLIND and exercise.engine:
        because.append(words.exercises.translated.format(engine=exercise.engine))
    rows = tuple(original_row(index, words, id_, of=f"answer:{exercise.id}") for id_ in exercise.evidence)
    return Row(
        f"answer:{exercise.id}",
        answer_text(exercise, words),
        label=str(number),
        detail="; ".join(because),
        evidence=index.evidence(exercise.evidence),
        rows=rows,
    )


def answer_text(exercise: Exercise, words: Words) -> str:
    """Return the right answer as a key has it: `b) firmó`, `1 c, 2 a`, `b, a, c`."""
    letters = [ascii_lowercase[place] for place in exercise.answer]
    if exercise.kind is ExerciseKind.MATCHING:
        return ", ".join(f"{prompt} {letter}" for prompt, letter in enumerate(letters, 1))
    if exercise.kind is ExerciseKind.ORDERING:
        return ", ".join(letters)
    return f"{letters[0]}) {choice_name(exercise, exercise.answer[0], words)}"
