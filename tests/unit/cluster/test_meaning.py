"""What articles mean, each measure against the plain definition of it."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from encuadre.cluster.candidates import all_pairs
from encuadre.cluster.meaning import (
    Sentences,
    Vectors,
    common_meaning,
    head_vector,
    in_blocks,
    sentence_likeness,
    telling,
)
from unit.cluster.reports import direction


def unit_rows(seed: int, count: int) -> Vectors:
    rows = np.random.default_rng(seed).normal(size=(count, 16)).astype(np.float32)
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), dtype=np.float32)


@given(st.lists(st.integers(0, 5), min_size=2, max_size=6))
def test_sentence_likeness_is_the_mean_of_best_partners_both_ways(sizes: list[int]) -> None:
    articles = [unit_rows(number, size) for number, size in enumerate(sizes)]
    left, right = all_pairs(np.arange(len(sizes)))

    found = sentence_likeness(articles, left, right)

    for value, one, other in zip(found, left, right, strict=True):
        if sizes[one] and sizes[other]:
            cosines = articles[one] @ articles[other].T
            assert value == pytest.approx((cosines.max(1).mean() + cosines.max(0).mean()) / 2, abs=1e-5)
        else:
            assert value == 0


def test_a_sentence_that_says_nothing_is_not_compared() -> None:
    rows = np.stack([direction(0), np.zeros(16, dtype=np.float32), direction(1)])

    assert Sentences(["a"], np.zeros(1, dtype=np.int64), {"a": rows})[0].tolist() == rows[[0, 2]].tolist()


@given(st.integers(0, 4), st.integers(0, 1))
def test_what_all_sentences_have_in_common_is_taken_off(seed: int, language: int) -> None:
    own = np.random.default_rng(seed).normal(size=(3, 512)).astype(np.float32)
    leaning = own + common_meaning(language, 512)

    rows = telling(np.vstack([leaning, np.zeros(512, dtype=np.float32)]), language)

    assert rows[:3] == pytest.approx(own / np.linalg.norm(own, axis=1, keepdims=True), abs=1e-5)
    assert not rows[3].any()


@settings(deadline=None, max_examples=10)  # the first example imports scipy
@given(st.integers(600, 700), st.integers(0, 9))
def test_pairs_in_any_order_are_compared_alike(count: int, seed: int) -> None:
    """As many as are walked through in an order of their own."""
    rng = np.random.default_rng(seed)
    articles = [unit_rows(number, number % 4) for number in range(40)]
    left, right = rng.integers(0, 20, count), rng.integers(20, 40, count)

    found = sentence_likeness(articles, left, right)

    again = [sentence_likeness(articles, left[[n]], right[[n]])[0] for n in range(0, count, 97)]
    assert found[::97] == pytest.approx(again, abs=1e-5)


def test_blocks_come_back_in_order() -> None:
    assert in_blocks(7, 3, lambda some: list(range(7))[some]) == [[0, 1, 2], [3, 4, 5], [6]]


def test_nothing_makes_no_block() -> None:
    assert in_blocks(0, 3, lambda some: some) == []


def test_one_block_needs_no_thread() -> None:
    assert in_blocks(3, 3, lambda _: threading.current_thread()) == [threading.current_thread()]


def test_the_headline_counts_twice() -> None:
    rows = np.stack([direction(0), direction(1)])

    titled, untitled = head_vector(rows, 0, has_title=True), head_vector(rows, 0, has_title=False)

    assert titled[0] == pytest.approx(2 * titled[1])
    assert untitled[0] == pytest.approx(untitled[1])
    assert not head_vector(rows[:0], 0, has_title=True).any()
