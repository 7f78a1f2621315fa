from __future__ import annotations

import numpy as np
import pytest

from encuadre.align.overlap import overlap
from encuadre.align.wording import read_wording
from encuadre.model import Language

ENGINEERS = ("engineers closed the bridge", "prices of tomatoes differ in Laredo", "the of and")
LEFT = read_wording(ENGINEERS, "en")
RIGHT = read_wording(
    ("the bridge was closed by engineers on Friday, said the mayor, before the river rose again", "avocados"), "en"
)


def test_shared_rare_words_make_sentences_alike() -> None:
    cosine = overlap(LEFT, RIGHT).cosine

    assert cosine[0, 0] > 0.4
    assert cosine[1, 0] < 0.1
    assert cosine[0, 1] == 0


def test_a_sentence_equals_itself_in_every_way() -> None:
    sentences = read_wording(ENGINEERS[:2], "en")

    same = overlap(sentences, sentences)

    assert same.cosine.diagonal().tolist() == pytest.approx([1, 1], abs=1e-5)
    assert same.contained.diagonal().tolist() == pytest.approx([1, 1], abs=1e-5)


def test_what_is_told_inside_a_longer_sentence_is_contained_in_it() -> None:
    found = overlap(LEFT, RIGHT)

    assert found.contained[0, 0] > 0.9 > found.cosine[0, 0]


def test_common_words_alone_are_no_likeness() -> None:
    found = overlap(LEFT, RIGHT)

    assert found.cosine[2, 0] < 0.1 < found.cosine[0, 0]
    assert found.clause[2, 0] < 0.1 < found.clause[0, 0]


def test_wordings_without_words_share_nothing() -> None:
    empty = read_wording(("",), "en")
    found = overlap(empty, RIGHT)

    for name in ("cosine", "contained", "clause"):
        assert not np.any(getattr(found, name))


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "the jet crashed near Laredo", "the plane crashed near Laredo"),
        ("es", "el sismo en Oaxaca", "el terremoto en Oaxaca"),
    ],
)
def test_two_words_of_the_press_for_one_thing_are_one_word(language: Language, one: str, other: str) -> None:
    left, right = (read_wording((text,), language) for text in (one, other))

    assert overlap(left, right).cosine[0, 0] == pytest.approx(1, abs=1e-5)
