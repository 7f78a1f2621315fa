"""How close an article's surroundings are: a likeness counts only by what it stands out from.

Every report on one subject resembles every other; two reports of one event resemble each other more than their
neighbours do. Subtracting the mean likeness of the nearest neighbours, as Conneau et al. (2018) do for word translation
(CSLS), raised the average precision of pairs across languages from .77 to .86 under cross-validation.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from encuadre.cluster.blocks import in_blocks
from encuadre.cluster.collection import Collection
from encuadre.cluster.likeness import Likeness
from encuadre.cluster.pairs import place_in_run
from encuadre.model import LANGUAGES

NEAREST = 10
"""Neighbours that make up the surroundings, as in Conneau et al. (2018)."""

FULL_VIEW = 30
"""Other articles of a language at which what is seen weighs as much as what is usual: five articles say little about
how close the reports on a subject lie."""


@dataclass(frozen=True, slots=True)
class Usual:
    """What surroundings are like in a mixed collection, for one measure and one kind of pair."""

    mean: float
    limit: float
    """Surroundings are never taken for closer. Without it the many reports of one large event would be each other's
    surroundings and stand out from nothing."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """How close the articles of each language lie around each article (articles by languages)."""

    words: NDArray[np.float64]
    sentences: NDArray[np.float64]
    others: NDArray[np.int64]
    """How many other articles of the language there are."""

    language: NDArray[np.int64]


def look_around(collection: Collection, compared: Likeness) -> Surroundings:
    """Measure the surroundings of every article among the pairs compared."""
    sizes = np.bincount(collection.language, minlength=len(LANGUAGES))
    own = collection.language[:, None] == np.arange(len(LANGUAGES))
    measures = (compared.words, compared.sentences)
    words, sentences = in_blocks(len(measures), 1, lambda one: nearest_mean(collection, compared, measures[one.start]))
    return Surroundings(
        words,
        sentences,
        others=np.maximum(sizes - own, 0),
        language=collection.language,
    )


def closeness(around: Surroundings, seen: NDArray[np.float64], compared: Likeness, usual: Usual) -> NDArray[np.float64]:
    """Return how close the surroundings of each pair lie, each end looking into the other's language.

    Args:
        around: The surroundings of every article.
        seen: One of its two likenesses: float64, a row for each article, a column for each language.
        compared: The pairs.
        usual: Mean and about the highest likeness of surroundings in the development data.

    Returns:
        float64, one for each pair, in the unit of the likeness.
    """
    forth = _settled(around, seen, usual, compared.left, around.language[compared.right])
    back = _settled(around, seen, usual, compared.right, around.language[compared.left])
    return np.asarray((forth + back) / 2)


def _settled(
    around: Surroundings, seen: NDArray[np.float64], usual: Usual, article: NDArray[np.int64], into: NDArray[np.int64]
) -> NDArray[np.float64]:
    others = around.others[article, into]
    weight = others / (others + FULL_VIEW)
    return np.minimum(weight * seen[article, into] + (1 - weight) * usual.mean, usual.limit)


def nearest_mean(collection: Collection, compared: Likeness, likeness: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return for each article the mean likeness of its nearest in each language, among the pairs compared.

    Args:
        collection: The articles.
        compared: The pairs that were compared.
        likeness: float32, one for each of them.

    Returns:
        float64, a row for each article, a column for each language.
    """
    shape = (len(collection), len(LANGUAGES))
    ends = np.r_[compared.left, compared.right]
    cell = ends * shape[1] + collection.language[np.r_[compared.right, compared.left]]
    both = np.r_[likeness, likeness]
    order = np.argsort(4.0 * cell - both)  # a likeness lies between -1 and 1, so cells stay together
    cell = cell[order]
    is_near = place_in_run(cell) < NEAREST
    sums = np.bincount(cell[is_near], weights=both[order][is_near], minlength=shape[0] * shape[1])
    counts = np.bincount(cell[is_near], minlength=shape[0] * shape[1])
    return np.asarray((sums / np.maximum(counts, 1)).reshape(shape), dtype=np.float64)
