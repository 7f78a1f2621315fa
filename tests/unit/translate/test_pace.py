"""Batches grow to what an engine does in half a second, and no further."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from encuadre.translate.pace import FIRST_CHARACTERS, MOST_CHARACTERS, Pace


@given(st.lists(st.text("a", min_size=1, max_size=3000), min_size=1, max_size=50))
def test_batches_cover_every_text_once(texts: list[str]) -> None:
    pace, start = Pace(), 0
    while start < len(texts):
        end = pace.take(texts, start)
        assert end > start
        assert end == start + 1 or sum(map(len, texts[start:end])) <= FIRST_CHARACTERS
        start = end

    assert start == len(texts)


def test_a_fast_engine_gets_larger_batches_step_by_step() -> None:
    pace, texts = Pace(), ["a" * 100] * 10_000
    sizes = []
    for _ in range(12):
        sizes.append(pace.take(texts, 0))
        pace.learn(sizes[-1] * 100, 0.0001)

    assert sizes[0] * 100 == FIRST_CHARACTERS
    assert sizes[1] == 4 * sizes[0]
    assert sizes[-1] * 100 == MOST_CHARACTERS


def test_a_slow_engine_gets_half_a_second_of_work() -> None:
    pace, texts = Pace(), ["a" * 100] * 100
    pace.learn(1_000, 1.0)

    assert pace.take(texts, 0) == 5
