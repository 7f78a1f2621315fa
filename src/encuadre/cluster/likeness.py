"""What is measured between two articles: rare words in common, and sentences with a partner."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from encuadre.cluster.collection import Collection
from encuadre.cluster.meaning import sentence_likeness
from encuadre.cluster.pairs import Positions

STEP = 20_000
"""Pairs whose word rows are multiplied at a time: about 50 MB."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """Compared pairs of positions in a collection, `left < right`, in order."""

    left: Positions
    right: Positions
    words: NDArray[np.float32]
    """Cosine of the rare words, 0 to 1."""

    sentences: NDArray[np.float32]
    """Mean cosine of best-matching sentences."""


def compare_pairs(collection: Collection, left: Positions, right: Positions) -> Likeness:
    """Measure each pair; `left` must be sorted."""
    words = [np.zeros(0, dtype=np.float32)]
    for start in range(0, len(left), STEP):
        own = collection.words[left[start : start + STEP]]
        shared = own.multiply(collection.words[right[start : start + STEP]])
        words.append(np.asarray(shared.sum(axis=1), dtype=np.float32).ravel())
    sentences = sentence_likeness(collection.sentences, left, right)
    return Likeness(left, right, np.concatenate(words), sentences)
