"""No vector is computed twice, and a cached vector is the vector."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from encuadre.embed import CachedArticleEncoder, CachedEncoder, Encoder, MemoryVectorCache, VectorCache
from encuadre.embed import caching as caching_module


class CodeEncoder:
    """Encodes a text by its first two characters; counts what it computes."""

    name, version, dimension = "codes", "1", 2

    def __init__(self, fail_after: int | None = None) -> None:
        self.computed: list[str] = []
        self._fail_after = fail_after

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        if self._fail_after is not None and len(self.computed) >= self._fail_after:
            raise KeyboardInterrupt
        self.computed += texts
        codes = [[*map(ord, text[:2].ljust(2))] for text in texts]
        return np.array(codes, dtype=np.float32).reshape(len(texts), 2)


class ReadOnlyCache:
    """Answers with rows that cannot be written, as bytes read from a file are."""

    def __init__(self, known: Mapping[str, Sequence[float]]) -> None:
        self._known = known

    def lookup(self, texts: Sequence[str]) -> Mapping[str, NDArray[np.float32]]:
        raw = {text: np.array(self._known[text], dtype="<f4").tobytes() for text in texts if text in self._known}
        return {text: np.frombuffer(blob, dtype="<f4") for text, blob in raw.items()}

    def record(self, texts: Sequence[str], vectors: NDArray[np.float32]) -> None:
        raise AssertionError(f"nothing was missing, yet {list(texts)} came")


@given(st.lists(st.lists(st.text(max_size=4), max_size=8), max_size=4))
def test_a_cache_changes_no_vector_and_computes_each_once(runs: list[list[str]]) -> None:
    plain, behind, cache = CodeEncoder(), CodeEncoder(), MemoryVectorCache()
    encoder: Encoder = CachedEncoder(behind, cache)

    for texts in runs:
        assert (encoder.encode(texts) == plain.encode(texts)).all()

    assert sorted(behind.computed) == sorted({text for texts in runs for text in texts})
    assert len(cache) == len(behind.computed)


def test_what_a_file_returns_is_used_without_computing() -> None:
    behind = CodeEncoder()
    cache: VectorCache = ReadOnlyCache({"ab": [3, 4]})

    assert CachedEncoder(behind, cache).encode(["ab", "ab"]).tolist() == [[3, 4], [3, 4]]
    assert behind.computed == []


def test_a_stopped_run_keeps_the_batches_it_finished(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(caching_module, "RECORD_BATCH", 2)
    cache = MemoryVectorCache()

    with pytest.raises(KeyboardInterrupt):
        CachedEncoder(CodeEncoder(fail_after=2), cache).encode(["a", "b", "c"])

    assert sorted(cache.lookup(["a", "b", "c"])) == ["a", "b"]


def test_a_caller_may_reuse_the_array_it_recorded() -> None:
    cache, vectors = MemoryVectorCache(), np.ones((1, 2), dtype=np.float32)

    cache.record(["a"], vectors)
    vectors[:] = 0

    assert cache.lookup(["a"])["a"].tolist() == [1, 1]


def test_the_cache_speaks_for_the_encoder_behind_it() -> None:
    encoder = CachedEncoder(CodeEncoder(), MemoryVectorCache())

    assert (encoder.name, encoder.version, encoder.dimension) == ("codes", "1", 2)
    assert encoder.encode([]).shape == (0, 2)


def test_what_was_prepared_is_computed_once_and_is_the_same() -> None:
    behind, cache = CodeEncoder(), MemoryVectorCache()
    encoder = CachedEncoder(behind, cache)
    texts = [f"{number:03d}" for number in range(3 * caching_module.AHEAD_BATCH + 5)]

    for text in texts:
        encoder.prepare([text])
    vectors = encoder.encode(texts)

    assert (vectors == CodeEncoder().encode(texts)).all()
    assert sorted(behind.computed) == texts
    assert len(cache) == len(texts)


def test_what_is_known_is_not_prepared_again() -> None:
    behind = CodeEncoder()
    encoder = CachedEncoder(behind, MemoryVectorCache())
    texts = [f"{number:03d}" for number in range(caching_module.AHEAD_BATCH)]
    encoder.encode(texts)

    encoder.prepare(texts)
    encoder.encode(texts)

    assert sorted(behind.computed) == texts


class NeighbourEncoder(CodeEncoder):
    """Encodes a sentence by how many come with it."""

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return super().encode(texts) + len(texts)


def test_an_article_is_read_once_and_again_if_a_sentence_of_it_changes() -> None:
    encoder = NeighbourEncoder()
    cached = CachedArticleEncoder(encoder, MemoryVectorCache())

    first, again = cached.encode(["one", "two"]), cached.encode(["one", "two"])
    longer = cached.encode(["one", "two", "three"])

    assert encoder.computed == ["one", "two", "one", "two", "three"]
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first[0], longer[0])


def test_an_article_without_sentences_has_no_rows() -> None:
    assert CachedArticleEncoder(NeighbourEncoder(), MemoryVectorCache()).encode([]).shape == (0, 2)
