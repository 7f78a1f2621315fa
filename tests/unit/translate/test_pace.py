"""Batches grow to what an engine does in half a second, and no further."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.translate.pace import FEWEST_CHARACTERS, FIRST_CHARACTERS, MOST_CHARACTERS, Pace


def settled(starting: float, each: float) -> tuple[float, float]:
    """Return characters and seconds of the twentieth batch of an engine with these costs."""
    pace, texts = Pace(), ["a" * 50] * 2_000
    size = 0
    for _ in range(20):
        size = pace.take(texts, 0) * 50
        pace.learn(size, starting + each * size)
    return size, starting + each * size


@given(st.lists(st.integers(1, 3000).map("a".__mul__), min_size=1, max_size=50))
def test_batches_cover_every_text_once(texts: list[str]) -> None:
    pace, start = Pace(), 0
    while start < len(texts):
        end = pace.take(texts, start)
        assert end > start
        assert end == start + 1 or sum(map(len, texts[start:end])) <= FIRST_CHARACTERS
        start = end

    assert start == len(texts)


def test_an_engine_that_only_works_is_given_a_second_of_work() -> None:
    assert settled(starting=0, each=1e-4)[1] == pytest.approx(1.0, rel=0.1)


def test_starting_takes_at_most_a_sixth_of_a_batch() -> None:
    _, seconds = settled(starting=1.0, each=1e-4)

    assert seconds >= 5.5


def test_a_quick_start_leaves_batches_short() -> None:
    assert settled(starting=0.1, each=1e-4)[1] == pytest.approx(1.0, rel=0.2)


def test_a_very_fast_engine_is_given_no_more_than_may_be_lost() -> None:
    assert settled(starting=0, each=1e-9)[0] == MOST_CHARACTERS


def test_a_very_slow_engine_is_given_a_sentence_or_two() -> None:
    assert settled(starting=0, each=0.1)[0] == FEWEST_CHARACTERS


@given(st.lists(st.tuples(st.integers(1, 100_000), st.floats(0, 1_000)), max_size=20))
def test_whatever_the_clock_says_batches_stay_within_bounds(seen: list[tuple[int, float]]) -> None:
    pace = Pace()
    for characters, seconds in seen:
        pace.learn(characters, seconds)

        assert FEWEST_CHARACTERS <= pace._characters <= MOST_CHARACTERS
