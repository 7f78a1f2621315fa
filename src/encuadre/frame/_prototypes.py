"""Meaning to frames: how like each sentence is to sentences that use a frame, whatever words it takes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from encuadre.frame.ports import Encode

NEAREST = 8
"""Prototypes of a frame that a sentence is compared with: the nearest few. One alone matches by subject, all together
blur what the frame's sentences have in common (4 and 8 of 32 measure alike, 1 and 32 worse)."""

NEAREST_BACKGROUND = 2
"""The same for the background: its sentences have nothing in common, so that more of them blur to nothing. On the
sample 1 to 8 measure alike, each at its best threshold (macro-F1 0.75 to 0.77)."""

SHARPNESS = 0.06
"""Temperature of the softmax that compares frames. Measured: 0.03 to 0.1 make no difference beyond chance."""


DIGITS = 5
"""Of a cosine that count: a product of 512 numbers in 32 bits is exact to six, and the rest depends on the processor
and on what else is in the matrix, so that a sentence that two articles share carried a frame more in one of them."""


class Prototypes:
    """The sentences that show each frame of one model, in both languages."""

    def __init__(self, by_frame: Sequence[Sequence[str]], background: Sequence[str] = ()) -> None:
        """Take the sentences of each frame, and those of texts that use none of them."""
        self._groups = [list(texts) for texts in by_frame] + ([list(background)] if background else [])
        self._ends = np.cumsum([len(group) for group in self._groups])
        self._count = len(by_frame)
        self._encoded = lru_cache(maxsize=2)(self._encode)

    def shares(self, vectors: NDArray[np.float32], encode: Encode) -> NDArray[np.float64]:
        """Return how each sentence divides itself among the frames, by likeness: sentences by frames.

        A row sums to 1, or to less where a background takes part. Both languages' prototypes are compared with every
        sentence, so that a frame means the same in either. Frames are compared with each other because a cosine alone
        tells more about the sentence (a plain one is like everything) than about the frame.
        """
        cosines = np.round(vectors @ self._encoded(encode).T, DIGITS)
        columns = [
            _nearest(own, NEAREST if column < self._count else NEAREST_BACKGROUND)
            for column, own in enumerate(np.split(cosines, self._ends[:-1], axis=1))
        ]
        likeness = np.stack(columns, axis=1) / SHARPNESS
        odds = np.exp(likeness - likeness.max(axis=1, keepdims=True))
        shares: NDArray[np.float64] = odds / odds.sum(axis=1, keepdims=True)
        return shares[:, : self._count]

    def _encode(self, encode: Encode) -> NDArray[np.float32]:
        """Return a row for each prototype, group by group."""
        return np.asarray(encode([text for group in self._groups for text in group]), dtype=np.float32)


def _nearest(cosines: NDArray[np.float32], count: int) -> NDArray[np.float64]:
    """Return for each sentence the mean of its `count` largest cosines."""
    nearest = np.partition(cosines, -count, axis=1)[:, -count:]
    mean: NDArray[np.float64] = nearest.mean(axis=1, dtype=np.float64)
    return mean
