"""How a pair stands among the other pairs of its two sentences, and beside its neighbours."""

from __future__ import annotations

import numpy as np

from encuadre.align.overlap import Matrix

_RIVALS = 4
"""How many of the best scores of a sentence make its usual level (distance margin, Artetxe and Schwenk 2019)."""


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


def beside(score: Matrix) -> tuple[Matrix, Matrix]:
    """Return the best score of the four diagonal neighbours, and of the four straight ones."""
    n, m = score.shape
    framed = np.zeros((n + 2, m + 2), dtype=score.dtype)
    framed[1:-1, 1:-1] = score
    diagonal = np.maximum(np.maximum(framed[:-2, :-2], framed[2:, 2:]), np.maximum(framed[:-2, 2:], framed[2:, :-2]))
    straight = np.maximum(
        np.maximum(framed[:-2, 1:-1], framed[2:, 1:-1]), np.maximum(framed[1:-1, :-2], framed[1:-1, 2:])
    )
    return diagonal, straight


def kinship(score: Matrix) -> float:
    """Return how well the best-matched third of each side is matched: translations and reports differ in it.

    A third, because two reports of one event rarely share more, and so that sentences without a counterpart, which the
    next article may bring by the dozen, hardly change it.
    """
    return float((_upper_third(score.max(axis=1)) + _upper_third(score.max(axis=0))) / 2)


def _upper_third(best: Matrix) -> float:
    count = max(1, len(best) // 3)
    return float(np.partition(best, -count)[-count:].mean())
