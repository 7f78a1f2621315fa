"""The encoder of English wording: paraphrases are near, whatever else is asked with them."""

from __future__ import annotations

import numpy as np
import pytest

from encuadre.embed import MiniLmEncoder, load_paraphrase_encoder, minilm

pytestmark = pytest.mark.models

SAID = ["The governor resigned on Tuesday.", "Heavy rain closed the highway.", "Tomato prices rose by a fifth."]
SAID_AGAIN = [
    "On Tuesday the state's leader stepped down.",
    "The road was shut by a storm.",
    "Tomatoes cost 20 % more.",
]


@pytest.fixture(scope="module")
def encoder() -> MiniLmEncoder:
    found = load_paraphrase_encoder()
    assert found is not None, "`make setup` installs it"
    return found


def test_each_sentence_is_nearest_to_its_paraphrase(encoder: MiniLmEncoder) -> None:
    similarity = encoder.encode(SAID) @ encoder.encode(SAID_AGAIN).T

    assert similarity.argmax(axis=1).tolist() == [0, 1, 2]


def test_rows_have_length_one_and_texts_without_a_word_none(encoder: MiniLmEncoder) -> None:
    vectors = encoder.encode([*SAID, "", "— …"])

    assert np.linalg.norm(vectors, axis=1) == pytest.approx([1, 1, 1, 0, 0], abs=1e-5)


def test_a_text_gets_the_same_vector_in_any_company(encoder: MiniLmEncoder) -> None:
    company = [f"{text} {'And so on. ' * number}" for number in range(30) for text in SAID]

    alone, together = encoder.encode(SAID), encoder.encode([*company, *SAID])[-3:]

    assert (alone * together).sum(axis=1) == pytest.approx([1, 1, 1], abs=1e-6)


def test_a_text_of_any_length_is_read(encoder: MiniLmEncoder) -> None:
    assert np.linalg.norm(encoder.encode(["word " * 5_000])) == pytest.approx(1, abs=1e-5)


def test_without_its_package_there_is_no_encoder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(minilm, "find_spec", lambda name: None)

    assert load_paraphrase_encoder() is None
