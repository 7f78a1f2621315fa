"""SM-2 out of the answers that were given."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from encuadre.model import Answer
from encuadre.study.repetition import LEAST_EASE, due, repetitions

START = datetime(2025, 2, 1, 9, tzinfo=UTC)
marks = st.lists(st.booleans(), min_size=1, max_size=30)


def answered(*right: bool, item: str = "es:puente:NOUN") -> list[Answer]:
    return [Answer(item, START + timedelta(days=day), is_right) for day, is_right in enumerate(right)]


def test_right_answers_are_asked_again_after_one_day_six_days_and_then_two_and_a_half_times_as_long() -> None:
    days = [repetitions(answered(*[True] * count))[0].days for count in range(1, 6)]

    assert days == [1, 6, 15, 38, 95]


@given(marks)
def test_a_wrong_answer_is_asked_again_the_next_day_and_counts_from_there(before: list[bool]) -> None:
    [wrong] = repetitions(answered(*before, False))
    [right] = repetitions(answered(*before, False, True))

    assert (wrong.days, wrong.streak) == (1, 0)
    assert (right.days, right.streak) == (1, 1)


@given(marks)
def test_the_ease_never_falls_below_the_least(given_: list[bool]) -> None:
    [one] = repetitions(answered(*given_))

    assert one.ease >= LEAST_EASE


@given(marks, st.randoms(use_true_random=False))
def test_the_order_in_which_answers_are_kept_does_not_matter(given_: list[bool], chance: object) -> None:
    answers = answered(*given_)
    mixed = sorted(answers, key=lambda one: hash((one.at, id(chance))))

    assert repetitions(mixed) == repetitions(answers)


@given(marks, marks)
def test_one_item_does_not_touch_another(first: list[bool], second: list[bool]) -> None:
    one, other = answered(*first, item="a"), answered(*second, item="b")

    assert {*repetitions([*one, *other])} == {*repetitions(one), *repetitions(other)}


@given(marks, st.integers(0, 400))
def test_what_is_due_is_due_by_now_and_nothing_else_is(given_: list[bool], day: int) -> None:
    now = START + timedelta(days=day)
    answers = [*answered(*given_, item="a"), *answered(True, item="b")]

    assert {one.item for one in due(answers, now)} == {one.item for one in repetitions(answers) if one.due <= now}
