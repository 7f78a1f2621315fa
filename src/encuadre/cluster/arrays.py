"""The articles of a growing collection as arrays, with rarity as it was when all of them were last clustered."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

from encuadre.cluster.collection import Collection, Inputs, Sentences, rarity_in
from encuadre.cluster.growing import Column, Rows
from encuadre.cluster.judging import EXACT
from encuadre.cluster.meaning import Vectors
from encuadre.cluster.rarity import feature_weights, weigh


class Arrays:
    """What `Collection` is made of, in arrays that grow; position `i` of each is one article."""

    def __init__(self, inputs: Inputs, columns: dict[str, int]) -> None:
        """Begin with `inputs`, whose counts stand in `columns`; positions are in order of id."""
        inputs, columns = _in_order_of_id(inputs, columns)
        self._hold(inputs, columns, rarity_in(inputs.counts, columns), len(inputs.ids))

    @classmethod
    def as_kept(cls, inputs: Inputs, columns: dict[str, int], weights: NDArray[np.float64], base: int) -> Arrays:
        """Return arrays as they were: in their order, with the rarity of their last full clustering.

        Args:
            inputs: The articles in the order they were kept in.
            columns: The column of each feature.
            weights: float64, what each feature says when it is shared.
            base: How many articles there were at the last full clustering.
        """
        arrays = cls.__new__(cls)
        arrays._hold(inputs, columns, weights, base)
        return arrays

    def _hold(self, inputs: Inputs, columns: dict[str, int], weights: NDArray[np.float64], base: int) -> None:
        self.columns = columns
        self.ids = list(inputs.ids)
        self.weights = Column(weights)
        self.counts = Rows(inputs.counts)
        self.words = Rows(weigh(inputs.counts, weights))
        self.heads = Column(inputs.heads)
        self.language = Column(inputs.language)
        self.day = Column(inputs.day)
        self.base = base
        """Articles at the last full clustering."""

    def __len__(self) -> int:
        return len(self.ids)

    def append(self, inputs: Inputs) -> None:
        """Put articles at the end; a word not met before is as rare as one that stands in one article of the base."""
        count = len(self.columns) - len(self.weights.values)
        fresh = list(islice(reversed(self.columns), count))[::-1]
        self.weights.append(feature_weights(fresh, np.ones(len(fresh), dtype=np.int64), self.base))
        self.ids.extend(inputs.ids)
        self.counts.append(inputs.counts)
        self.words.append(weigh(inputs.counts, self.weights.values))
        self.heads.append(inputs.heads)
        self.language.append(inputs.language)
        self.day.append(inputs.day)

    def collection(self, vectors: Mapping[str, Vectors]) -> Collection:
        """Return the arrays as they are now, for comparing; `vectors` may load lazily."""
        return Collection(
            self.ids,
            self.words.matrix,
            self.heads.values,
            Sentences(self.ids, vectors),
            self.language.values,
            self.day.values,
        )

    @property
    def inputs(self) -> Inputs:
        """Return what was read in the articles."""
        return Inputs(tuple(self.ids), self.counts.matrix, self.heads.values, self.language.values, self.day.values)


def _in_order_of_id(inputs: Inputs, columns: dict[str, int]) -> tuple[Inputs, dict[str, int]]:
    """Sort the articles, so that the order they came in leaves no trace.

    In a collection small enough to be compared exactly the columns are numbered anew as well, since the order in which
    numbers are added up shows in their last digits.
    """
    order = np.argsort(np.array(inputs.ids), kind="stable")
    counts = inputs.counts if (order[1:] > order[:-1]).all() else inputs.counts[order]
    if len(order) <= EXACT:
        counts, columns = _renumbered(counts, columns)
    ids = tuple(inputs.ids[place] for place in order)
    return Inputs(ids, counts, inputs.heads[order], inputs.language[order], inputs.day[order]), columns


def _renumbered(counts: Any, columns: dict[str, int]) -> tuple[Any, dict[str, int]]:
    """Number columns by first appearance, the words of a row in order of the alphabet, as `count_rows` does."""
    from scipy.sparse import csr_array

    features = np.array(list(columns), dtype=object)
    alphabet = np.empty(len(features), dtype=np.int64)
    alphabet[np.argsort(features)] = np.arange(len(features))
    owner = np.repeat(np.arange(counts.shape[0]), np.diff(counts.indptr))
    order = np.lexsort((alphabet[counts.indices], owner))
    indices = counts.indices[order]
    used, first = np.unique(indices, return_index=True)
    used = used[np.argsort(first)]
    number = np.zeros(len(features), dtype=np.int32)
    number[used] = np.arange(len(used), dtype=np.int32)
    matrix = csr_array((counts.data[order], number[indices], counts.indptr), shape=(counts.shape[0], len(used)))
    return matrix, {str(features[column]): place for place, column in enumerate(used)}
