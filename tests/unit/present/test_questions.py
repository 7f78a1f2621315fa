"""A question tells nothing of its answer; once it is answered it tells all."""

from __future__ import annotations

import pytest

from encuadre.model import Exercise, Language, Page
from encuadre.present import question_page, score_page
from encuadre.words import words_in
from unit.present.test_lesson import a_lesson

ASKED = [(learnt, one) for learnt in ("en", "es") for one in a_lesson(learnt).exercises.exercises]
IDS = [f"{learnt}-{one.id}" for learnt, one in ASKED]


def places(page: Page) -> set[str]:
    return {row.ref for first in page.rows for row in first.walk() if row.ref}


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(("learnt", "one"), ASKED, ids=IDS)
def test_where_the_answer_stands_is_told_only_afterwards(learnt: Language, one: Exercise, language: Language) -> None:
    comparison, words = a_lesson(learnt).comparison, words_in(language)
    before = question_page(one, comparison, words, picked=one.answer[:-1])
    after = question_page(one, comparison, words, picked=one.answer, is_answered=True)

    assert places(before) == set()
    assert places(after) == set(one.evidence)
    assert after.sections[-1].title == words.studying.right


@pytest.mark.parametrize(("learnt", "one"), ASKED, ids=IDS)
def test_a_wrong_answer_is_told_the_right_one(learnt: Language, one: Exercise) -> None:
    comparison, words = a_lesson(learnt).comparison, words_in("en")
    wrong = (*one.answer[1:], one.answer[0]) if len(one.answer) > 1 else ((one.answer[0] + 1) % len(one.choices),)
    judged = question_page(one, comparison, words, picked=wrong, is_answered=True).sections[-1]

    assert judged.title == words.studying.wrong
    assert judged.rows[0].label == words.exercises.answer


def test_the_score_names_what_was_missed_with_its_sentences() -> None:
    lesson = a_lesson("es")
    missed = lesson.exercises.exercises[:2]
    page = score_page(missed, 3, lesson.comparison, words_in("en"))

    assert page.rows[0].text == "3 of 5 right."
    assert places(page) == {id_ for one in missed for id_ in one.evidence}
