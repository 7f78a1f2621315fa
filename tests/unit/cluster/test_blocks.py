"""Work in blocks comes back whole and in order."""

from __future__ import annotations

import threading

import numpy as np

from encuadre.cluster.blocks import in_blocks
from encuadre.cluster.meaning import sentence_likeness
from encuadre.cluster.pairs import place_in_run
from encuadre.cluster.walking import walk_sentences


def test_blocks_come_back_in_order() -> None:
    assert in_blocks(7, 3, lambda some: list(range(7))[some]) == [[0, 1, 2], [3, 4, 5], [6]]


def test_nothing_makes_no_block() -> None:
    assert in_blocks(0, 3, lambda some: some) == []


def test_one_block_needs_no_thread() -> None:
    assert in_blocks(3, 3, lambda _: threading.current_thread()) == [threading.current_thread()]


def test_places_in_runs() -> None:
    assert place_in_run(np.array([2, 2, 2, 5, 7, 7])).tolist() == [0, 1, 2, 0, 0, 1]
    assert place_in_run(np.zeros(0, dtype=np.int64)).tolist() == []


def test_walking_compares_the_same_sentences() -> None:
    rng = np.random.default_rng(0)
    sentences = [rng.standard_normal((size, 8)).astype(np.float32) for size in (3, 1, 0, 4, 2, 5)]
    left, right = np.array([0, 0, 1, 2, 3]), np.array([5, 3, 4, 3, 5])
    found = walk_sentences(sentences, left, right)
    assert np.allclose(found, sentence_likeness(sentences, left, right), atol=1e-6)
