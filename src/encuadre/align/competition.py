"""How a pair stands among the other pairs of its two sentences, and beside its neighbours."""

from __future__ import annotations

import numpy as np

from encuadre.align.overlap import Matrix

_RIVALS = 4
"""How many of the best scores of a sentence make its usual level (distance margin, Artetxe and Schwenk 2019)."""


_BEST_MATCHED = 8
"""How many of the best-matched sentences tell the genre.

8, like 5 and 12, measured no worse than the best third of all sentences, and halved the links of real reports that
change when an unrelated article is added (12 of 120 instead of 22).
"""


def margin(score: Matrix) -> Matrix:
    """Return the score above the usual level of both sentences, so that a sentence like everything is like nothing."""
    rows = -np.partition(-score, min(_RIVALS, score.shape[1]) - 1, axis=1)[:, :_RIVALS].mean(axis=1)
    columns = -np.partition(-score, min(_RIVALS, score.shape[0]) - 1, axis=0)[:_RIVALS].mean(axis=0)
    above: Matrix = score - (rows[:, None] + columns) / 2
    return above


def leads(score: Matrix) -> tuple[Matrix, Matrix]:
    """Return by how much a pair beats the best other pair of its sentences: the smaller and the larger of the two."""
    rows = score - _best_other(score)
    columns = score - _best_other(score.T).T
    return np.minimum(rows, columns), np.maximum(rows, columns)


def _best_other(score: Matrix) -> Matrix:
    """Return for each cell the best score elsewhere in its row; 0 where there is none."""
    if score.shape[1] == 1:
        return np.zeros_like(score)
    second, first = np.partition(score, -2, axis=1)[:, -2:].T
    others: Matrix = np.where(score >= first[:, None], second[:, None], first[:, None])
    return others


def kinship(score: Matrix) -> float:
    """Return how well the best-matched sentences of each side are matched: translations and reports differ in it.

    A few of the best rather than a share of all, so that sentences without a counterpart hardly change it.
    """
    return (_best(score.max(axis=1)) + _best(score.max(axis=0))) / 2


def _best(matches: Matrix) -> float:
    count = min(_BEST_MATCHED, len(matches))
    return float(np.partition(matches, -count)[-count:].mean())
