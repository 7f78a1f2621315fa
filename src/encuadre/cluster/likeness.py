"""What is measured between two articles: rare words in common, and sentences with a partner."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from encuadre.cluster.blocks import in_blocks
from encuadre.cluster.collection import Collection
from encuadre.cluster.meaning import sentence_likeness
from encuadre.cluster.pairs import Positions

STEP = 1000
"""Pairs whose word rows are multiplied at a time: about 2 MB, which stay in the processor's cache."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """Compared pairs of positions in a collection, `left < right`, in order."""

    left: Positions
    right: Positions
    words: NDArray[np.float32]
    """Cosine of the rare words, 0 to 1."""

    sentences: NDArray[np.float32]
    """Mean cosine of best-matching sentences."""

    def take(self, chosen: Positions) -> Likeness:
        """Return some of the pairs."""
        return Likeness(self.left[chosen], self.right[chosen], self.words[chosen], self.sentences[chosen])


def compare_pairs(collection: Collection, left: Positions, right: Positions) -> Likeness:
    """Measure each pair; `left` must be sorted.

    Args:
        collection: The articles.
        left: int64 positions, sorted.
        right: The other article of each pair.
    """
    sentences = sentence_likeness(collection.sentences, left, right)
    return Likeness(left, right, word_likeness(collection.words, left, right), sentences)


def word_likeness(words: Any, left: Positions, right: Positions) -> NDArray[np.float32]:
    """Return the cosine of the rare words of each pair.

    Args:
        words: Sparse rows of unit length, one for each article.
        left: int64 positions.
        right: The other article of each pair.

    Returns:
        float32 from 0 to 1, one for each pair.
    """

    def compare(some: slice) -> NDArray[np.float32]:
        shared = words[left[some]].multiply(words[right[some]])
        return np.asarray(shared.sum(axis=1), dtype=np.float32).ravel()

    return np.concatenate([np.zeros(0, dtype=np.float32), *in_blocks(len(left), STEP, compare)])
