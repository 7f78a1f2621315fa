"""Exercises are answered one at a time: by keys, judged at once with their sentences, repeated when they are due."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from encuadre.model import Answer, Exercise, ExerciseKind, LearnerProfile, Level
from encuadre.tui.rounds import Round, asked_now
from encuadre.tui.screens.comparison import ComparisonScreen
from encuadre.tui.screens.exercise import ExerciseScreen
from encuadre.tui.screens.study import StudyScreen
from tui.builders import settled
from tui.schools import FakeSchool, a_classroom, a_lesson
from tui.test_study import toasts

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
EXERCISES = a_lesson().exercises.exercises
KINDS = sorted({one.kind for one in EXERCISES})


def of_kind(kind: ExerciseKind) -> Exercise:
    return next(one for one in EXERCISES if one.kind is kind)


def right_keys(one: Exercise) -> list[str]:
    places = one.answer[:-1] if one.kind is ExerciseKind.ORDERING else one.answer
    keys = [str(place + 1) for place in places]
    return [*keys, "enter"] if one.kind is ExerciseKind.CLOZE else keys


def wrong_keys(one: Exercise) -> list[str]:
    places = [*one.answer[1:], one.answer[0]] if len(one.answer) > 1 else [(one.answer[0] + 1) % len(one.choices)]
    places = places[:-1] if one.kind is ExerciseKind.ORDERING else places
    keys = [str(place + 1) for place in places]
    return [*keys, "enter"] if one.kind is ExerciseKind.CLOZE else keys


async def at(pilot: Pilot[None], kind: ExerciseKind) -> str:
    """Open the exercises, and go on to the first of a kind."""
    place = EXERCISES.index(of_kind(kind))
    await settled(pilot)
    await settled(pilot, "8", "x")
    screen = pilot.app.screen
    assert isinstance(screen, ExerciseScreen)
    for _ in range(place):
        screen.action_go_on()
    return await settled(pilot)


def a_pupil() -> FakeSchool:
    return FakeSchool({"Ana": LearnerProfile("Ana", "es", Level.C2)})


def test_there_is_an_exercise_of_every_kind_to_try() -> None:
    assert set(KINDS) == set(ExerciseKind)


def test_no_exercise_offers_more_choices_than_there_are_keys() -> None:
    assert max(len(one.choices) for one in EXERCISES) <= 6


@pytest.mark.parametrize("kind", KINDS)
async def test_a_right_answer_is_told_at_once_with_its_sentence_and_kept(kind: ExerciseKind) -> None:
    school = a_pupil()
    app = a_classroom(school, learner="Ana")
    async with app.run_test(size=(160, 60)) as pilot:
        assert "Right" not in await at(pilot, kind)
        shown = await settled(pilot, *right_keys(of_kind(kind)))
        assert "Right" in shown
        assert "1 right" in shown.splitlines()[0]
        assert "River Gazette" in shown or "El Heraldo del Río" in shown
    [answer] = school.kept["Ana"].answers
    assert answer.item == of_kind(kind).id
    assert answer.is_right


@pytest.mark.parametrize("kind", KINDS)
async def test_a_wrong_answer_gives_the_right_one(kind: ExerciseKind) -> None:
    school = a_pupil()
    app = a_classroom(school, learner="Ana")
    async with app.run_test(size=(160, 60)) as pilot:
        await at(pilot, kind)
        shown = await settled(pilot, *wrong_keys(of_kind(kind)))
        assert "Not so" in shown
        assert "answer" in shown
    assert [one.is_right for one in school.kept["Ana"].answers] == [False]


async def test_outlets_and_giveaway_words_are_told_only_after_the_answer() -> None:
    blind = of_kind(ExerciseKind.BLIND)
    app = a_classroom()
    async with app.run_test(size=(160, 60)) as pilot:
        shown = await at(pilot, ExerciseKind.BLIND)
        assert "River Gazette" not in shown
        assert "El Heraldo" not in shown
        assert "gave it away" not in shown
        shown = await settled(pilot, *right_keys(blind))
        assert f"words that gave it away: {', '.join(blind.clues)}" in shown


async def test_a_gap_is_filled_by_the_word_too_and_another_word_is_not_judged() -> None:
    cloze = of_kind(ExerciseKind.CLOZE)
    app = a_classroom()
    async with app.run_test(size=(160, 60), notifications=True) as pilot:
        await at(pilot, ExerciseKind.CLOZE)
        await settled(pilot, *"zzz", "enter")
        assert "none of the words offered" in toasts(app)
        app.screen.query_one("#typed", Input).value = cloze.right[0].upper()
        assert "Right" in await settled(pilot, "enter")


@pytest.mark.parametrize(("key", "choice"), [("t", "true"), ("v", "true"), ("f", "false")])
async def test_true_and_false_have_keys_of_their_own(key: str, choice: str) -> None:
    one = of_kind(ExerciseKind.TRUE_FALSE)
    app = a_classroom()
    async with app.run_test(size=(160, 60)) as pilot:
        await at(pilot, ExerciseKind.TRUE_FALSE)
        shown = await settled(pilot, key)
        assert ("Right" in shown) == (one.right[0] == choice)


async def test_the_last_choice_is_taken_back() -> None:
    app = a_classroom()
    async with app.run_test(size=(160, 60)) as pilot:
        assert "1 → ?" in await at(pilot, ExerciseKind.MATCHING)
        assert "1 → 2" in await settled(pilot, "2")
        assert "1 → ?" in await settled(pilot, "backspace")


async def test_enter_goes_to_the_sentence_and_eight_comes_back_to_the_exercise() -> None:
    one = EXERCISES[0]
    app = a_classroom()
    async with app.run_test(size=(160, 60)) as pilot:
        await at(pilot, one.kind)
        await settled(pilot, *right_keys(one), "enter")
        assert isinstance(app.screen, ComparisonScreen)
        shown = await settled(pilot, "8")
        assert isinstance(app.screen, ExerciseScreen)
        assert "Right" in shown
        await settled(pilot, "n", "escape")
        assert isinstance(app.screen, StudyScreen)
        await settled(pilot, "escape", "8")
        assert isinstance(app.screen, StudyScreen)


async def test_the_round_ends_with_the_score_and_what_was_missed_and_begins_again_with_that() -> None:
    app = a_classroom()
    async with app.run_test(size=(160, 60)) as pilot:
        await at(pilot, EXERCISES[0].kind)
        for number, one in enumerate(EXERCISES):
            await settled(pilot, *(right_keys(one) if number else wrong_keys(one)), "n")
        shown = await settled(pilot)
        assert f"{len(EXERCISES) - 1} of {len(EXERCISES)} right." in shown
        assert "What was missed · 1" in shown
        shown = await settled(pilot, "r")
        assert "Exercise 1 of 1 · 0 right" in shown


async def test_what_is_not_due_is_not_asked_unless_all_are_wanted() -> None:
    answers = tuple(Answer(one.id, datetime.now(UTC), is_right=True) for one in EXERCISES)
    school = FakeSchool({"Ana": LearnerProfile("Ana", "es", Level.C2, answers=answers)})
    app = a_classroom(school, learner="Ana")
    async with app.run_test(size=(160, 60), notifications=True) as pilot:
        await settled(pilot)
        await settled(pilot, "8", "x")
        assert isinstance(app.screen, StudyScreen)
        assert "Nothing is due: the first question comes again on" in toasts(app)
        await settled(pilot, "X")
        assert isinstance(app.screen, ExerciseScreen)


async def test_what_waited_since_another_run_is_asked_first() -> None:
    late = EXERCISES[-1]
    answers = (Answer(late.id, datetime.now(UTC) - timedelta(days=3), is_right=False),)
    school = FakeSchool({"Ana": LearnerProfile("Ana", "es", Level.C2, answers=answers)})
    app = a_classroom(school, learner="Ana")
    async with app.run_test(size=(160, 60)) as pilot:
        await settled(pilot)
        assert "1 question due" in await settled(pilot, "8")
        await settled(pilot, "x")
        assert isinstance(app.screen, ExerciseScreen)
        assert app.screen._round.current == late


async def test_nobodys_answers_are_not_kept_and_that_is_said() -> None:
    school = a_pupil()
    app = a_classroom(school)
    async with app.run_test(size=(160, 60)) as pilot:
        assert "not kept: nobody is chosen" in (await at(pilot, EXERCISES[0].kind)).splitlines()[0]
        await settled(pilot, *right_keys(EXERCISES[0]))
    assert school.kept["Ana"].answers == ()


@pytest.mark.parametrize("size", [(20, 6), (80, 24)])
@pytest.mark.parametrize("kind", KINDS)
async def test_every_kind_is_drawn_and_scrolled_in_a_small_window(size: tuple[int, int], kind: ExerciseKind) -> None:
    app = a_classroom(language="es")
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        await settled(pilot, "8", "x")
        assert (await settled(pilot, "pagedown", "up")).strip()
        assert app.is_running


def test_what_is_asked_now_is_due_first_then_new_and_never_later() -> None:
    first, second, third, *_ = EXERCISES
    due = {second.id: NOW - timedelta(days=2), first.id: NOW - timedelta(days=1), third.id: NOW + timedelta(days=1)}
    asked = asked_now(EXERCISES, due, NOW)

    assert asked[:2] == (second, first)
    assert third not in asked
    assert set(asked[2:]) == set(EXERCISES[3:])


def test_a_choice_that_is_taken_or_not_there_is_not_taken() -> None:
    turn = Round([of_kind(ExerciseKind.MATCHING)])
    turn.pick(0)
    turn.pick(0)
    turn.pick(99)

    assert turn.picked == (0,)


def test_an_answer_is_final() -> None:
    one = of_kind(ExerciseKind.TRUE_FALSE)
    turn = Round([one])
    turn.pick(one.answer[0])
    turn.unpick()
    turn.pick(1 - one.answer[0])

    assert turn.picked == one.answer
    assert turn.right == 1
