"""Judging what is new against everything that is there."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from encuadre.cluster.collection import Collection
from encuadre.cluster.crowding import Surroundings, look_around
from encuadre.cluster.growing import Column
from encuadre.cluster.likeness import Likeness, compare_pairs
from encuadre.cluster.pairs import Positions, neighbour_pairs
from encuadre.cluster.rare_words import sharing_with
from encuadre.cluster.scoring import PairScores, judge
from encuadre.cluster.wide import Indexes
from encuadre.model import LANGUAGES


@dataclass(frozen=True, slots=True)
class Seen:
    """The surroundings of each article as they were when it came or when all were last clustered."""

    words: Column
    sentences: Column

    def now(self, language: NDArray[np.int64]) -> Surroundings:
        """Return the surroundings among as many articles as there are now."""
        sizes = np.bincount(language, minlength=len(LANGUAGES))
        own = language[:, None] == np.arange(len(LANGUAGES))
        return Surroundings(self.words.values, self.sentences.values, np.maximum(sizes - own, 0), language)


def judge_newcomers(
    collection: Collection, since: int, seen: Seen, neighbours: int, indexes: Indexes | None
) -> PairScores:
    """Judge the articles from position `since` on with their nearest of all, and add their surroundings to `seen`.

    Args:
        collection: All articles, the newcomers last.
        since: The position of the first newcomer.
        seen: The surroundings of those before.
        neighbours: Partners compared for each newcomer, by words and by meaning, in each language.
        indexes: What proposes partners in a large collection; `None`: all are looked at.
    """
    left, right = _partners(collection, since, neighbours, indexes)
    by_newcomer = np.argsort(right, kind="stable")  # it is compared with all its partners at once
    left, right = left[by_newcomer], right[by_newcomer]
    found = compare_pairs(collection, right, left)
    compared = Likeness(left, right, found.words, found.sentences)
    around = look_around(collection, compared)
    seen.words.append(around.words[since:])
    seen.sentences.append(around.sentences[since:])
    return judge(collection, compared, seen.now(collection.language))


def _partners(
    collection: Collection, since: int, neighbours: int, indexes: Indexes | None
) -> tuple[Positions, Positions]:
    if indexes is None:
        return neighbour_pairs(collection, neighbours, since=since)
    indexes.add(collection, since)
    count = len(collection)
    keys = []
    for own, other in (
        indexes.heads.nearest(collection.heads[since:], neighbours + 1),
        sharing_with(indexes.rare.matrix, indexes.rare.matrix[since:], collection.language, neighbours + 1),
    ):
        own, other = own[own + since != other] + since, other[own + since != other]
        keys.append(np.minimum(own, other) * count + np.maximum(own, other))
    found = np.unique(np.concatenate(keys))
    return found // count, found % count
