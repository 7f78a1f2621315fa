"""Comparing the sentences of many pairs in an order in which each article is fetched about once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from encuadre.cluster.meaning import Vectors, sentence_likeness
from encuadre.cluster.pairs import Positions


def walk_sentences(sentences: Sequence[Vectors], left: Positions, right: Positions) -> NDArray[np.float32]:
    """Return what `sentence_likeness` does for pairs in any order, walking from each article to its partners.

    Args:
        sentences: For each article its compared sentences; each is fetched about once.
        left: int64 positions, in any order.
        right: The other article of each pair.

    Returns:
        float32, one for each pair.
    """
    order = _near_each_other(len(sentences), left, right)
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order))
    one, other = np.minimum(rank[left], rank[right]), np.maximum(rank[left], rank[right])
    walk = np.lexsort((other, one))
    likeness = np.zeros(len(left), dtype=np.float32)
    likeness[walk] = sentence_likeness(_Reordered(sentences, order), one[walk], other[walk])
    return likeness


def _near_each_other(count: int, left: Positions, right: Positions) -> Positions:
    """Return the articles in an order that brings those of a pair together."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import reverse_cuthill_mckee

    ones = np.ones(2 * len(left), dtype=np.int8)
    graph = coo_array((ones, (np.r_[left, right], np.r_[right, left])), shape=(count, count)).tocsr()
    return np.asarray(reverse_cuthill_mckee(graph, symmetric_mode=True), dtype=np.int64)


class _Reordered(Sequence[Vectors]):
    """Sentences by rank instead of position."""

    def __init__(self, sentences: Sequence[Vectors], order: Positions) -> None:
        self._sentences = sentences
        self._order = order

    def __len__(self) -> int:
        return len(self._order)

    def __getitem__(self, rank: Any) -> Any:
        return self._sentences[int(self._order[rank])]
