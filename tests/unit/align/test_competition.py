"""A pair counts by how far it stands above what its sentences are like on the whole."""

from __future__ import annotations

import numpy as np
import pytest

from encuadre.align.competition import margin


def test_a_sentence_like_everything_has_no_margin() -> None:
    flat = np.full((5, 6), 0.7, dtype=np.float32)

    assert margin(flat) == pytest.approx(np.zeros((5, 6)))
