"""The judged pairs of a collection, by article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import numpy as np

from encuadre.cluster.features import Column
from encuadre.cluster.scoring import PairScores


class Graph:
    """Articles as points, judged pairs as edges; pairs added later lie beside the sorted ones, so adding is quick."""

    def __init__(self, count: int, judged: PairScores) -> None:
        """Hold `judged`, whose positions are below `count`."""
        self._columns = [Column(column) for column in judged.columns]
        self._log_odds = Column(judged.log_odds())
        ends = np.r_[judged.left, judged.right]
        order = np.argsort(ends, kind="stable")
        self._starts = np.searchsorted(ends[order], np.arange(count + 1))
        self._edges = order % max(len(judged), 1)
        self._added: dict[int, list[int]] = defaultdict(list)

    def add(self, judged: PairScores) -> None:
        """Take in pairs that are not here yet."""
        start = len(self._log_odds.values)
        for column, values in zip(self._columns, judged.columns, strict=True):
            column.append(values)
        self._log_odds.append(judged.log_odds())
        for number, (one, other) in enumerate(zip(judged.left.tolist(), judged.right.tolist(), strict=True), start):
            self._added[one].append(number)
            self._added[other].append(number)

    def edges(self, position: int) -> list[int]:
        """Return the numbers of the pairs of one article."""
        sorted_ones: list[int] = []
        if position < len(self._starts) - 1:
            sorted_ones = self._edges[self._starts[position] : self._starts[position + 1]].tolist()
        return sorted_ones + self._added.get(position, [])

    def of(self, position: int) -> Iterator[tuple[int, float]]:
        """Yield the partners of one article, with log-odds."""
        left, right, log_odds = self._columns[0].values, self._columns[1].values, self._log_odds.values
        for edge in self.edges(position):
            yield int(left[edge]) + int(right[edge]) - position, float(log_odds[edge])

    def inside(self, members: set[int]) -> PairScores:
        """Return the judged pairs of `members`, in order."""
        left, right = self._columns[0].values, self._columns[1].values
        found = {
            edge
            for position in members
            for edge in self.edges(position)
            if int(left[edge]) in members and int(right[edge]) in members
        }
        chosen = np.array(sorted(found, key=lambda edge: (int(left[edge]), int(right[edge]))), dtype=np.int64)
        return self.pairs.take(chosen)

    @property
    def pairs(self) -> PairScores:
        """Return all pairs, without copying."""
        return PairScores(*(column.values for column in self._columns))
