"""How a pair stands among the other pairs of its two sentences.

All of it takes a matrix of left sentences by right sentences, or a stack of them at once.
"""

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
    above: Matrix = score - (_usual(score)[..., :, None] + _usual(score.swapaxes(-1, -2))[..., None, :]) / 2
    return above


def _usual(score: Matrix) -> Matrix:
    rivals = min(_RIVALS, score.shape[-1])
    usual: Matrix = np.partition(score, -rivals, axis=-1)[..., -rivals:].sum(axis=-1) / np.float32(rivals)
    return usual


def leads(score: Matrix) -> tuple[Matrix, Matrix]:
    """Return by how much a pair beats the best other pair of its sentences: the smaller and the larger of the two."""
    rows = score - _best_other(score)
    columns = score - _best_other(score.swapaxes(-1, -2)).swapaxes(-1, -2)
    return np.minimum(rows, columns), np.maximum(rows, columns)


def _best_other(score: Matrix) -> Matrix:
    """Return for each cell the best score elsewhere in its row; 0 where there is none."""
    if score.shape[-1] == 1:
        return np.zeros_like(score)
    best = np.partition(score, -2, axis=-1)
    second, first = best[..., -2, None], best[..., -1, None]
    others: Matrix = np.where(score >= first, second, first)
    return others


def kinship(score: Matrix) -> Matrix:
    """Return how well the best-matched sentences of each side are matched: translations and reports differ in it.

    A few of the best rather than a share of all, so that sentences without a counterpart hardly change it.
    """
    kin: Matrix = (_best(score.max(axis=-1)) + _best(score.max(axis=-2))) / 2
    return kin


def _best(matches: Matrix) -> Matrix:
    count = min(_BEST_MATCHED, matches.shape[-1])
    best: Matrix = np.partition(matches, -count)[..., -count:].sum(axis=-1) / np.float32(count)
    return best
