"""What a person's decisions say about how sure a merge must be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from encuadre.cluster.candidates import neighbour_pairs
from encuadre.cluster.features import read_features
from encuadre.cluster.meaning import Vectors
from encuadre.cluster.options import ClusterOptions
from encuadre.cluster.scoring import as_score, judge
from encuadre.model import AnnotatedArticle

MARGIN = 0.005
"""How far a threshold stays from the score it must not fall on; chosen, so that rounding decides nothing."""

Pair = tuple[str, str]


class PairJudge:
    """Scores any pair of a collection as clustering would score it."""

    def __init__(self, articles: Sequence[AnnotatedArticle], vectors: Mapping[str, Vectors]) -> None:
        """Read the articles and find the neighbours of each."""
        self._features, self._vectors = read_features(articles, vectors, {}), vectors
        self._ids = self._features.ids
        self._place = {id_: place for place, id_ in enumerate(self._ids)}
        self._left, self._right = neighbour_pairs(self._features, ClusterOptions().neighbours)

    def neighbours(self, ids: Sequence[str]) -> set[Pair]:
        """Return the pairs clustering compares of which one is among `ids`; each pair in order of id."""
        wanted = np.array(sorted(self._place[id_] for id_ in ids if id_ in self._place), dtype=np.int64)
        near = np.isin(self._left, wanted) | np.isin(self._right, wanted)
        return {
            (self._ids[one], self._ids[other])
            for one, other in zip(self._left[near].tolist(), self._right[near].tolist(), strict=True)
        }

    def scores(self, pairs: Sequence[Pair]) -> tuple[float, ...]:
        """Return how sure it is that each pair is one event, 0.0 to 1.0.

        Raises:
            KeyError: an article is not in the collection.
        """
        if not pairs:
            return ()
        places = [tuple(sorted((self._place[one], self._place[other]))) for one, other in pairs]
        distinct = np.array(sorted(set(places)), dtype=np.int64)
        judged = judge(self._features, self._vectors, distinct[:, 0], distinct[:, 1])
        of_pair = dict(zip(map(tuple, distinct.tolist()), as_score(judged.log_odds()).tolist(), strict=True))
        return tuple(of_pair[place] for place in places)


def violations(threshold: float, together: Sequence[float], apart: Sequence[float]) -> int:
    """Count the decided pairs that `threshold` gets wrong, by their scores.

    Args:
        threshold: The score from which a pair is one event, 0.0 to 1.0.
        together: Scores of pairs that are one event.
        apart: Scores of pairs that are not.
    """
    return sum(score < threshold for score in together) + sum(score >= threshold for score in apart)


def best_threshold(
    together: Sequence[float], apart: Sequence[float], *, default: float, bounds: tuple[float, float]
) -> float:
    """Return the threshold within `bounds` that violates the fewest decided pairs, the nearest to `default` of those.

    Args:
        together: Scores of pairs that are one event.
        apart: Scores of pairs that are not.
        default: Where it stays unless a decision speaks against it; within `bounds`.
        bounds: The least and the greatest threshold there may be.
    """
    beside = [score - MARGIN for score in together] + [score + MARGIN for score in apart]
    candidates = {default, *bounds, *(round(score, 4) for score in beside if bounds[0] <= score <= bounds[1])}
    return min(candidates, key=lambda one: (violations(one, together, apart), abs(one - default), one))
