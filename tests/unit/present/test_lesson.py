"""A lesson on pages: the student's holds no answer, the key every one with its evidence."""

from __future__ import annotations

import pytest

from classroom import an_event, the_texts, the_words
from encuadre.export import wire
from encuadre.export.pens import pen_for
from encuadre.model import Document, ExerciseKind, Language, Lesson, Level, Making
from encuadre.present.handout import handouts
from encuadre.present.lesson import lesson_page
from encuadre.present.lesson_key import answer_text, key_page
from encuadre.study import exercises, material_of, parallel_reading
from encuadre.words import words_in


def a_lesson(learnt: Language) -> Lesson:
    comparison, read = an_event()
    material = material_of(comparison, read)
    made = exercises(material, learnt=learnt, level=Level.C2, seed=1)
    reading = parallel_reading(material, learnt=learnt, level=Level.C2)
    return Lesson(comparison, learnt, Level.C2, 1, reading, made, the_words(), the_texts())


def the_handouts() -> tuple[Document, Document]:
    return handouts(a_lesson("es"), words_in("en"), Making("0.0.0", ()))


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


def rows_of(lesson: Lesson, section: str, language: Language) -> dict[str, str]:
    page = lesson_page(lesson, words_in(language))
    return {row.label: f"{row.text} ({row.detail})" for one in page.sections if one.id == section for row in one.rows}


def test_a_word_is_told_with_its_meaning_and_a_meaning_that_is_not_sure_is_not_told() -> None:
    told = rows_of(a_lesson("es"), "vocabulary", "en")

    assert told["la reunión"] == "false friend: means “meeting”; reunion means “reencuentro” (noun, A2)"
    assert told["la comida"] == "food; In Mexico: also the main meal, in the afternoon (noun, A1)"
    assert told["fuego"] == " (noun)"


@pytest.mark.parametrize(("language", "estimate"), [("en", "levels estimated"), ("es", "nivel estimado")])
def test_a_class_is_told_that_the_levels_of_words_are_estimates(language: Language, estimate: str) -> None:
    [words] = [one for one in lesson_page(a_lesson("es"), words_in(language)).sections if one.id == "vocabulary"]

    assert estimate in words.title


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_score_is_told_with_what_it_means_and_a_short_text_has_none(language: Language) -> None:
    spanish, english = rows_of(a_lesson("es"), "readability", language).values()

    assert all(name in spanish for name in ("Fernández Huerta", "INFLESZ", "Crawford"))
    assert english.startswith(words_in(language).learning.too_short.format(fewest=100))


def test_the_students_are_handed_words_and_questions_and_the_teacher_what_helps_to_choose() -> None:
    student, teacher = ({section.id for page in one.pages for section in page.sections} for one in the_handouts())

    assert {"reading", "vocabulary", "exercises:cloze"} <= student <= teacher
    assert {"readability", "answers"} <= teacher - student


def test_handouts_are_called_as_the_event_is() -> None:
    lesson = a_lesson("es")

    assert {one.title for one in the_handouts()} == {lesson.comparison.event.title["en"]}


def test_a_lesson_is_written_for_other_programs_with_words_and_texts() -> None:
    lesson = a_lesson("es")
    written = wire.Lesson.of(lesson)

    assert [one.lemma for one in written.vocabulary] == [one.lemma for one in lesson.vocabulary]
    assert [one.article_id for one in written.readability] == [one.article_id for one in lesson.readability]


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("learnt", ["en", "es"])
def test_both_sentences_of_a_pair_are_handed_out_whatever_the_teacher_reads(
    language: Language, learnt: Language
) -> None:
    lesson = a_lesson(learnt)
    student, _ = handouts(lesson, words_in(language), Making("0.0.0", ()))
    written = pen_for("md").write(student).decode().replace("\\", "")

    assert all(pair.learnt in written and pair.known in written for pair in lesson.reading)
