"""Meaning to frames: how like each sentence is to sentences that use a frame, whatever words it takes."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from encuadre.frame._frames import FRAMES
from encuadre.model import LANGUAGES

Encode = Callable[[Sequence[str]], NDArray[np.float32]]
"""Texts to L2-normalised vectors, one row each, in the space that both languages share."""

NEAREST = 8
"""Prototypes of a frame that a sentence is compared with: the nearest few. One alone matches by subject, all together
blur what the frame's sentences have in common (4 and 8 of 32 measure alike, 1 and 32 worse)."""

SHARPNESS = 0.06
"""Temperature of the softmax that compares frames. Measured: 0.03 to 0.1 make no difference beyond chance."""


def frame_shares(vectors: NDArray[np.float32], encode: Encode) -> NDArray[np.float64]:
    """Return how each sentence divides itself among the frames, by likeness: sentences by frames, each row sums to 1.

    Both languages' prototypes are compared with every sentence, so that a frame means the same in either. Frames are
    compared with each other because a cosine alone tells more about the sentence (a plain one is like everything) than
    about the frame.
    """
    prototypes = _prototypes(encode)
    cosines = vectors @ prototypes.T
    by_frame = cosines.reshape(len(vectors), len(FRAMES), -1)
    nearest = np.partition(by_frame, -NEAREST, axis=2)[:, :, -NEAREST:]
    likeness = nearest.mean(axis=2, dtype=np.float64) / SHARPNESS
    odds = np.exp(likeness - likeness.max(axis=1, keepdims=True))
    shares: NDArray[np.float64] = odds / odds.sum(axis=1, keepdims=True)
    return shares


@lru_cache(maxsize=2)
def _prototypes(encode: Encode) -> NDArray[np.float32]:
    """Encode the prototype sentences, frame by frame, once per encoder."""
    lists = [importlib.import_module(f"encuadre.data.{language}.frame_sentences") for language in LANGUAGES]
    return encode([text for frame in FRAMES for each in lists for text in each.FRAME_SENTENCES[frame]])
