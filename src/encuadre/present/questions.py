"""An exercise on the screen: the question first, and once it is answered whether that was right, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from encuadre.model import Comparison, Exercise, ExerciseKind, Page, Row, Section
from encuadre.present.index import Index, index_of
from encuadre.present.lesson import choice_name
from encuadre.present.sentences import original_row
from encuadre.words import Words


def question_page(
    exercise: Exercise, comparison: Comparison, words: Words, *, picked: Sequence[int] = (), is_answered: bool = False
) -> Page:
    """Return one question; whose sentences bear its answer out is told only once it is answered.

    Args:
        exercise: What is asked.
        comparison: Where its sentences stand.
        words: The interface's.
        picked: Places of the choices taken so far.
        is_answered: Whether nothing is left to be taken.
    """
    index, said = index_of(comparison), words.exercises
    rows = []
    if exercise.text:
        side = said.of_side.format(side=words.side(exercise.side)) if exercise.side else ""
        rows.append(Row("text", exercise.text, label=side, language=exercise.language))
    rows += [Row("hint", hint)] if (hint := hint_of(exercise, words)) else []
    if exercise.aid:
        rows.append(Row("aid", f"→ {exercise.aid}", detail=said.translated.format(engine=exercise.engine)))
    prompts = tuple(
        Row(f"prompt:{place}", prompt, label=f"{place} {_mark(picked, place - 1)}")
        for place, prompt in enumerate(exercise.prompts, 1)
    )
    choices = tuple(
        Row(
            f"choice:{place}",
            choice_name(exercise, place, words),
            label=f"{place + 1} {_taken(exercise, picked, place)}",
        )
        for place in range(len(exercise.choices))
    )
    asked = [Section("task", said.tasks[exercise.kind], (Row("how", said.hows[exercise.kind]),))]
    asked += [Section("question", "", tuple(rows))] if rows else []
    asked += [Section("prompts", words.studying.sought, prompts)] if prompts else []
    asked.append(Section("choices", words.studying.choices if prompts else "", choices))
    if is_answered:
        asked.append(_judged(exercise, picked, index, words))
    return Page("question", said.tasks[exercise.kind], tuple(asked), sides=index.names(words))


def score_page(missed: Sequence[Exercise], right: int, comparison: Comparison, words: Words) -> Page:
    """Return how many were right, and what was missed with its answer.

    Args:
        missed: Answered wrong.
        right: How many were not.
        comparison: Where their sentences stand.
        words: The interface's.
    """
    index, said = index_of(comparison), words.studying
    total = right + len(missed)
    rows = tuple(
        Row(
            f"missed:{one.id}",
            one.text or "; ".join(one.prompts or one.choices),
            label=words.exercises.tasks[one.kind],
            rows=(
                Row(f"missed:{one.id}:right", right_answer(one, words), label=words.exercises.answer),
                *_evidence(one, index, words),
            ),
        )
        for one in missed
    )
    sections = [Section("score", said.over, (Row("score", said.score.format(right=right, total=total)),))]
    sections += [Section("missed", said.missed, rows, count=len(rows))] if rows else []
    return Page("score", said.over, tuple(sections), sides=index.names(words))


def hint_of(exercise: Exercise, words: Words) -> str:
    """Return what is told of a gap: of a verb its lemma and form, else what part of speech it is."""
    if exercise.gap is None:
        return ""
    said = words.exercises
    if exercise.gap.form is None:
        return said.parts[exercise.gap.part]
    return said.hint.format(lemma=exercise.gap.lemma, form=said.forms[exercise.gap.form])


def right_answer(exercise: Exercise, words: Words) -> str:
    """Return the right answer by the numbers the screen gives: `2 firmó`, `1–3, 2–1`, `2, 1, 3`."""
    numbers = [place + 1 for place in exercise.answer]
    if exercise.kind is ExerciseKind.MATCHING:
        return ", ".join(f"{prompt}–{number}" for prompt, number in enumerate(numbers, 1))
    if exercise.kind is ExerciseKind.ORDERING:
        return ", ".join(map(str, numbers))
    return f"{numbers[0]} {choice_name(exercise, exercise.answer[0], words)}"


def _mark(picked: Sequence[int], place: int) -> str:
    """Return the number a prompt was given; a point at the one that is sought now."""
    if place < len(picked):
        return f"→ {picked[place] + 1}"
    return "→ ?" if place == len(picked) else ""


def _taken(exercise: Exercise, picked: Sequence[int], place: int) -> str:
    """Return in which place a choice was put, where an order is asked; else a sign that it was taken."""
    is_ordered = exercise.kind is ExerciseKind.ORDERING
    if place not in picked:
        return "    " if is_ordered else " "
    return f"({picked.index(place) + 1}.)" if is_ordered else "✓"


def _judged(exercise: Exercise, picked: Sequence[int], index: Index, words: Words) -> Section:
    """Return whether the answer is right, the right one, why, and the sentences that bear it out.

    Args:
        exercise: What was asked.
        picked: The answer.
        index: The comparison.
        words: The interface's.
    """
    said, is_right = words.exercises, tuple(picked) == exercise.answer
    because = [said.told.format(figure=exercise.correct)] if exercise.correct else []
    because += [said.clues.format(words=", ".join(exercise.clues))] if exercise.clues else []
    if exercise.kind is ExerciseKind.BLIND and exercise.engine:
        because.append(said.translated.format(engine=exercise.engine))
    rows = [] if is_right else [Row("right", right_answer(exercise, words), label=said.answer)]
    rows += [Row(f"because:{number}", text) for number, text in enumerate(because)]
    rows += _evidence(exercise, index, words)
    return Section("judged", words.studying.right if is_right else words.studying.wrong, tuple(rows))


def _evidence(exercise: Exercise, index: Index, words: Words) -> Iterator[Row]:
    return (original_row(index, words, id_, of=f"evidence:{exercise.id}") for id_ in exercise.evidence)
