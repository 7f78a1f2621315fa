from __future__ import annotations

import numpy as np
import pytest

from encuadre.align.competition import kinship, leads, margin

SCORE = np.array([[0.9, 0.2, 0.1], [0.3, 0.4, 0.35]], dtype=np.float32)


def test_a_winner_leads_by_its_distance_to_the_next() -> None:
    least, most = leads(SCORE)

    assert least[0, 0] == pytest.approx(0.6)
    assert most[0, 0] == pytest.approx(0.7)
    assert least[1, 2] == pytest.approx(-0.05)


def test_a_pair_without_rivals_leads_by_its_score() -> None:
    least, most = leads(np.array([[0.5]], dtype=np.float32))

    assert (least[0, 0], most[0, 0]) == (0.5, 0.5)


def test_a_sentence_like_everything_has_no_margin() -> None:
    flat = np.full((5, 6), 0.7, dtype=np.float32)

    assert margin(flat) == pytest.approx(np.zeros((5, 6)))


def test_kinship_hardly_changes_when_sentences_without_a_counterpart_come() -> None:
    drawn = np.random.default_rng(5)
    score = drawn.uniform(0, 0.3, (20, 20))
    np.fill_diagonal(score, 0.8)
    more = np.vstack([score, drawn.uniform(0, 0.3, (30, 20))])

    assert kinship(more) == pytest.approx(kinship(score), abs=0.01)
