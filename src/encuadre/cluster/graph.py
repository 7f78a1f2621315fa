"""The judged pairs, by article: what each article was compared with, and how it came out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from encuadre.cluster.scoring import PairScores, join_scores

Partner = tuple[int, float, float]
"""Position of the other article, log-odds, similarity."""


class Graph:
    """Articles as points, judged pairs as edges; pairs added later lie beside the sorted ones, so adding is quick."""

    def __init__(self, count: int, judged: PairScores) -> None:
        """Hold `judged`, whose positions are below `count`."""
        self._parts = [judged]
        ends = np.r_[judged.left, judged.right]
        order = np.argsort(ends, kind="stable")
        self._starts = np.searchsorted(ends[order], np.arange(count + 1))
        self._others = np.r_[judged.right, judged.left][order]
        self._log_odds = np.r_[judged.log_odds, judged.log_odds][order]
        self._similarity = np.r_[judged.similarity, judged.similarity][order]
        self._added: dict[int, list[Partner]] = defaultdict(list)

    def add(self, judged: PairScores) -> None:
        """Take in pairs that are not here yet."""
        self._parts.append(judged)
        for one, other, log_odds, similarity in zip(*map(_listed, judged.columns), strict=True):
            self._added[int(one)].append((int(other), log_odds, similarity))
            self._added[int(other)].append((int(one), log_odds, similarity))

    def of(self, position: int) -> Iterator[Partner]:
        """Yield the partners of one article."""
        if position < len(self._starts) - 1:
            own = slice(self._starts[position], self._starts[position + 1])
            yield from zip(
                self._others[own].tolist(), self._log_odds[own].tolist(), self._similarity[own].tolist(), strict=True
            )
        if position in self._added:
            yield from self._added[position]

    def inside(self, members: set[int]) -> Iterator[tuple[int, int, float]]:
        """Yield each judged pair of `members` once, with its log-odds."""
        for position in members:
            for other, log_odds, _ in self.of(position):
                if position < other and other in members:
                    yield position, other, log_odds

    @property
    def pairs(self) -> PairScores:
        """Return all pairs."""
        return join_scores(self._parts)


def _listed(column: NDArray[np.generic]) -> list[float]:
    return list(column.tolist())
