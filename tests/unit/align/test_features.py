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


def test_in_a_text_of_one_sentence_no_sentence_is_early() -> None:
    features = pair_features([LEFT], [RIGHT], (NOTHING, NOTHING), (NOTHING, NOTHING))

    assert features.named["early"].tolist() == [[0]]


def test_of_long_texts_the_tops_are_early_and_the_rest_is_late() -> None:
    none = np.zeros((30, 8), dtype=np.float32)
    early = pair_features([LEFT] * 30, [RIGHT] * 30, (none, none), (none, none)).named["early"]

    assert early[0, 0] > 0.8
    assert early[0, 0] > early[0, 9] > early[9, 9] > early[29, 29]
    assert early.mean() == pytest.approx(0, abs=1e-5)


def test_without_doubt_both_languages_weigh_the_same() -> None:
    assert words(LEFT, RIGHT) == pytest.approx(0.5)


def test_a_doubtful_translation_weighs_less_than_the_other_directions_wording() -> None:
    assert words(LEFT, replace(RIGHT, trust=0.3)) == pytest.approx(1 / 1.3)


def test_two_doubtful_translations_weigh_the_same() -> None:
    assert words(replace(LEFT, trust=0.3), replace(RIGHT, trust=0.3)) == words(LEFT, RIGHT)
