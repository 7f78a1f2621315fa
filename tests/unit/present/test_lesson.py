"""A lesson on pages: the student's holds no answer, the key every one with its evidence."""

from __future__ import annotations

import pytest

from classroom import an_event
from encuadre.model import ExerciseKind, Language, Lesson, Level
from encuadre.present import answer_text, key_page, lesson_page
from encuadre.study import exercises, material_of, parallel_reading
from encuadre.words import words_in


def a_lesson(learnt: Language) -> Lesson:
    comparison, read = an_event()
    material = material_of(comparison, read)
    made = exercises(material, learnt=learnt, level=Level.C2, seed=1)
    reading = parallel_reading(material, learnt=learnt, level=Level.C2)
    return Lesson(comparison, learnt, Level.C2, 1, reading, made)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("learnt", ["en", "es"])
def test_every_question_has_one_answer_of_the_same_number(language: Language, learnt: Language) -> None:
    lesson, words = a_lesson(learnt), words_in(language)
    questions = [
        row
        for section in lesson_page(lesson, words).sections
        if section.id.startswith("exercises:")
        for row in section.rows[1:]
    ]
    [answers] = key_page(lesson, words).sections

    assert [row.label.split()[0] for row in questions] == [row.label for row in answers.rows]
    assert all(row.evidence and row.rows for row in answers.rows)


def test_a_translation_is_marked_wherever_it_stands() -> None:
    page = lesson_page(a_lesson("es"), words_in("en"))
    lesson = a_lesson("es")
    reading = next(section for section in page.sections if section.id == "reading")

    for pair, row in zip(lesson.reading, reading.rows, strict=True):
        assert ("machine translation" in row.asides[0].note) == bool(pair.engine)


def test_what_the_event_has_too_little_for_is_named() -> None:
    comparison, read = an_event()
    made = exercises(material_of(comparison, read), learnt="en", level=Level.C2, seed=1, kinds=[ExerciseKind.ORDERING])
    page = lesson_page(Lesson(comparison, "en", Level.C2, 1, (), made), words_in("en"))

    assert page.sections[-1].id == "abstained"
    assert [row.label for row in page.sections[-1].rows] == ["Put in order"]


def test_a_matching_is_answered_prompt_by_prompt() -> None:
    [matching] = [one for one in a_lesson("es").exercises.exercises if one.kind is ExerciseKind.MATCHING]
    answer = answer_text(matching, words_in("en"))

    assert [part.split()[0] for part in answer.split(", ")] == ["1", "2", "3"]
