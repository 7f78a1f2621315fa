"""Batches are as large as an engine does within a bound of processor time, and no larger."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.translate.pace import (
    AHEAD_CHARACTERS,
    FEWEST_CHARACTERS,
    FIRST_CHARACTERS,
    MOST_CHARACTERS,
    SECONDS,
    WITH_REST,
    Pace,
    Stopwatch,
)


def settled(starting: float, each: float) -> tuple[int, float]:
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
        assert end == start + 1 or sum(map(len, texts[start:end])) <= FIRST_CHARACTERS * WITH_REST
        start = end

    assert start == len(texts)


@given(st.lists(st.integers(1, 300).map("a".__mul__), min_size=1, max_size=50))
def test_what_is_left_for_the_last_batch_is_worth_a_start(texts: list[str]) -> None:
    end = Pace().take(texts, 0)

    assert end == len(texts) or sum(map(len, texts)) > FIRST_CHARACTERS * WITH_REST


def test_an_engine_that_is_dear_to_start_is_given_as_much_as_may_be_lost() -> None:
    assert settled(starting=0.7, each=3.3e-4)[0] == MOST_CHARACTERS


def test_an_engine_that_is_dear_to_use_is_answered_for_within_the_bound() -> None:
    size, seconds = settled(starting=0.2, each=2e-3)

    assert FEWEST_CHARACTERS < size < MOST_CHARACTERS
    assert seconds <= SECONDS


def test_a_very_slow_engine_is_given_few_sentences() -> None:
    assert settled(starting=0, each=0.1)[0] == FEWEST_CHARACTERS


def test_a_lone_sentence_teaches_nothing() -> None:
    pace, texts = Pace(), ["a" * 50] * 2_000
    pace.learn(FIRST_CHARACTERS, 1.0)
    before = pace.take(texts, 0)

    pace.learn(50, 1.0)

    assert pace.take(texts, 0) == before


@given(st.lists(st.tuples(st.integers(FIRST_CHARACTERS, 100_000), st.floats(0, 1_000)), min_size=1, max_size=20))
def test_whatever_it_cost_batches_stay_within_bounds(seen: list[tuple[int, float]]) -> None:
    pace = Pace()
    for characters, seconds in seen:
        pace.learn(characters, seconds)

        assert FEWEST_CHARACTERS <= pace._characters <= MOST_CHARACTERS


@pytest.mark.parametrize(("used", "seconds"), [(2.0, 2.0), (0.1, 10.0)])
def test_work_is_measured_as_processor_time_unless_others_do_it(
    monkeypatch: pytest.MonkeyPatch, used: float, seconds: float
) -> None:
    clocks = iter([(1.0, 100.0), (1.0 + used, 110.0)])
    monkeypatch.setattr("encuadre.translate.pace._clocks", lambda: next(clocks))

    assert Stopwatch().seconds() == pytest.approx(seconds)


def test_a_stopwatch_sees_the_work_of_this_process() -> None:
    watch, began = Stopwatch(), time.process_time()
    while time.process_time() < began + 0.1:
        pass

    assert watch.seconds() > 0.05


@given(st.lists(st.integers(1, 30_000).map("a".__mul__), min_size=1, max_size=12), st.integers(0, 11))
def test_what_is_asked_ahead_is_one_text_or_within_its_bound(texts: list[str], start: int) -> None:
    end = Pace.take_ahead(texts, start)

    assert min(start + 1, len(texts)) <= end or start >= len(texts)
    assert end <= start + 1 or sum(map(len, texts[start:end])) <= AHEAD_CHARACTERS
