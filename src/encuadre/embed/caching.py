"""An encoder that asks the workspace first, so that no vector is computed twice, and can work ahead."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from encuadre.embed.ports import ArticleEncoder, Encoder, VectorCache

RECORD_BATCH = 512
"""Texts encoded between two recordings: an interrupted run loses about a second of work, and 1 MB of vectors waits."""


AHEAD_BATCH = 128
"""Texts that wait for each other before the background takes them: a third of a second of work, so that a stopped
program ends soon."""


class CachedEncoder:
    """The same vectors as `encoder`, each computed once for as long as `cache` lasts."""

    def __init__(self, encoder: Encoder, cache: VectorCache) -> None:
        """Look into `cache`, which must hold vectors of this encoder's name and version only."""
        self._encoder = encoder
        self._cache = cache
        self._waiting: dict[str, None] = {}
        self._ahead: list[tuple[list[str], Future[NDArray[np.float32]]]] = []

    @cached_property
    def _background(self) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(1, thread_name_prefix="encode-ahead")

    @property
    def name(self) -> str:
        """Return the name of the encoder behind the cache."""
        return self._encoder.name

    @property
    def version(self) -> str:
        """Return the version of the encoder behind the cache."""
        return self._encoder.version

    @property
    def dimension(self) -> int:
        """Return the length of a vector."""
        return self._encoder.dimension

    def prepare(self, texts: Sequence[str]) -> None:
        """Begin to encode `texts` in the background, for a caller who goes on reading; `encode` then finds them done.

        The encoder spends its time in matrix products, which leave the interpreter to others: beside spaCy on two
        cores it costs a third of what it costs afterwards.
        """
        self._waiting.update(dict.fromkeys(texts))
        if len(self._waiting) >= AHEAD_BATCH:
            self._begin_waiting()
            self._record_ahead(wait=False)

    def _begin_waiting(self) -> None:
        """Hand what waits and is not known to the background; the cache is asked here, in its own thread."""
        known = self._cache.lookup(list(self._waiting))
        begun = {text for batch, _ in self._ahead for text in batch}
        missing = [text for text in self._waiting if text not in known and text not in begun]
        self._waiting.clear()
        for start in range(0, len(missing), AHEAD_BATCH):
            batch = missing[start : start + AHEAD_BATCH]
            self._ahead.append((batch, self._background.submit(self._encoder.encode, batch)))

    def _record_ahead(self, *, wait: bool) -> None:
        """Record the batches the background has finished, or with `wait` all of them."""
        while self._ahead and (wait or self._ahead[0][1].done()):
            batch, vectors = self._ahead.pop(0)
            self._cache.record(batch, vectors.result())

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return one row per text; what is computed is recorded batch by batch, so that a stopped run can go on."""
        self._waiting.clear()
        self._record_ahead(wait=True)
        distinct = list(dict.fromkeys(texts))
        known = dict(self._cache.lookup(distinct))
        missing = [text for text in distinct if text not in known]
        for start in range(0, len(missing), RECORD_BATCH):
            batch = missing[start : start + RECORD_BATCH]
            vectors = self._encoder.encode(batch)
            self._cache.record(batch, vectors)
            known.update(zip(batch, vectors, strict=True))
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        return np.stack([known[text] for text in texts])


class CachedArticleEncoder:
    """The same vectors as `encoder`, each article read once for as long as `cache` lasts."""

    def __init__(self, encoder: ArticleEncoder, cache: VectorCache) -> None:
        """Look into `cache`, which must hold vectors of this encoder's name and version only."""
        self._encoder = encoder
        self._cache = cache

    @property
    def version(self) -> str:
        """Return the name and version of the encoder behind the cache."""
        return f"{self._encoder.name}-{self._encoder.version}"

    def encode(self, sentences: Sequence[str]) -> NDArray[np.float32]:
        """Return one row per sentence of an article."""
        article = hashlib.blake2b("\x1f".join(sentences).encode(), digest_size=16).hexdigest()
        keys = [f"{article}/{number}" for number in range(len(sentences))]
        known = self._cache.lookup(keys)
        if keys and len(known) == len(keys):
            return np.stack([known[key] for key in keys])
        vectors = self._encoder.encode(sentences)
        self._cache.record(keys, vectors)
        return vectors


class MemoryVectorCache:
    """Vectors kept for the life of the program: for texts that belong to no workspace."""

    def __init__(self) -> None:
        """Start with nothing known."""
        self._vectors: dict[str, NDArray[np.float32]] = {}

    def __len__(self) -> int:
        return len(self._vectors)

    def lookup(self, texts: Sequence[str]) -> Mapping[str, NDArray[np.float32]]:
        """Return the vectors known for `texts`, by text."""
        return {text: self._vectors[text] for text in texts if text in self._vectors}

    def record(self, texts: Sequence[str], vectors: NDArray[np.float32]) -> None:
        """Keep a copy of each row, so that a caller may reuse its array."""
        for text, vector in zip(texts, vectors, strict=True):
            self._vectors.setdefault(text, vector.copy())
