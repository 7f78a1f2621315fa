"""An encoder that asks the workspace first, so that no vector is computed twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from encuadre.embed.ports import Encoder, VectorCache

RECORD_BATCH = 512
"""Texts encoded between two recordings: an interrupted run loses about a second of work, and 1 MB of vectors waits."""


class CachedEncoder:
    """The same vectors as `encoder`, each computed once for as long as `cache` lasts."""

    def __init__(self, encoder: Encoder, cache: VectorCache) -> None:
        """Look into `cache`, which must hold vectors of this encoder's name and version only."""
        self._encoder = encoder
        self._cache = cache

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

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return one row per text; what is computed is recorded batch by batch, so that a stopped run can go on."""
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
