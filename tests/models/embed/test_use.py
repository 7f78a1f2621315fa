"""The real encoder: one space for both languages."""

from __future__ import annotations

import numpy as np
import pytest

from encuadre.embed import Encoder, load_encoder

pytestmark = pytest.mark.models

ENGLISH = ["Mexico sent troops to the border.", "The cattle trade was stopped.", "The river treaty is old."]
SPANISH = ["México envió tropas a la frontera.", "Se detuvo el comercio de ganado.", "El tratado del río es viejo."]


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return load_encoder()


def test_each_sentence_is_nearest_to_its_translation(encoder: Encoder) -> None:
    similarity = encoder.encode(ENGLISH) @ encoder.encode(SPANISH).T

    assert similarity.argmax(axis=1).tolist() == [0, 1, 2]
    assert similarity.argmax(axis=0).tolist() == [0, 1, 2]


def test_rows_have_length_one(encoder: Encoder) -> None:
    vectors = encoder.encode([*ENGLISH, ""])

    assert vectors.shape == (4, encoder.dimension)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx([1, 1, 1, 0], abs=1e-5)


def test_many_texts_get_the_vectors_they_get_alone(encoder: Encoder) -> None:
    texts = [f"{sentence} {number}" for number in range(150) for sentence in SPANISH]

    together = encoder.encode(texts)

    for row in (0, 149, 300, 449):
        assert together[row] == pytest.approx(encoder.encode([texts[row]])[0], abs=1e-5)


def test_one_endless_text_is_read_in_bounded_memory(encoder: Encoder) -> None:
    assert np.isfinite(encoder.encode(["sin punto " * 200_000])).all()
