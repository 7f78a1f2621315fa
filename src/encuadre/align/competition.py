"""How a pair stands among the other pairs of its two sentences."""

from __future__ import annotations

import numpy as np

from encuadre.align.overlap import Matrix

_RIVALS = 4
"""How many of the best scores of a sentence make its usual level (distance margin, Artetxe and Schwenk 2019)."""


def margin(score: Matrix) -> Matrix:
    """Return the score above the usual level of both sentences, so that a sentence like everything is like nothing.

    Args:
        score: Left sentences by right sentences, or a stack of such matrices.
    """
    above: Matrix = score - (_usual(score)[..., :, None] + _usual(score.swapaxes(-1, -2))[..., None, :]) / 2
    return above


def _usual(score: Matrix) -> Matrix:
    rivals = min(_RIVALS, score.shape[-1])
    usual: Matrix = np.partition(score, -rivals, axis=-1)[..., -rivals:].sum(axis=-1) / np.float32(rivals)
    return usual
