"""What is known of a pair: the words of both languages, a doubtful translation's less than the others'."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from encuadre.align.features import pair_features
from encuadre.model import Passage

LEFT = Passage("The bridge closed on Friday.", "en", "El puente cerró el viernes.")
RIGHT = Passage("El puente cerró el viernes.", "es", "Lambs weigh heavily.")
"""The second translation misleads."""

NOTHING = np.zeros((1, 8), dtype=np.float32)


def words(left: Passage, right: Passage) -> float:
    features = pair_features([left], [right], (NOTHING, NOTHING), (NOTHING, NOTHING))
    return float(features.named["words"][0, 0])


def test_without_doubt_both_languages_weigh_the_same() -> None:
    assert words(LEFT, RIGHT) == pytest.approx(0.5)


def test_a_doubtful_translation_weighs_less_than_the_other_directions_wording() -> None:
    assert words(LEFT, replace(RIGHT, trust=0.3)) == pytest.approx(1 / 1.3)


def test_two_doubtful_translations_weigh_the_same() -> None:
    assert words(replace(LEFT, trust=0.3), replace(RIGHT, trust=0.3)) == words(LEFT, RIGHT)
