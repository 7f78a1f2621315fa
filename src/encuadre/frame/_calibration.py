"""Scores to probabilities, and probabilities to the thresholds from which a label is claimed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

MICRO_SHARE = 0.65
"""Weight of the expected micro-F1 in what the thresholds make largest; the macro-F1 has the rest. The first counts
every decision alike, so frequent labels decide; the second every label alike, so rare ones do. On `frames_en` (five
folds, ten divisions) 0.5 gives micro 0.701 and macro 0.585, 0.65 gives 0.705 and 0.579, 0.7 gives 0.705 and 0.573."""

_ROUNDS = 4
"""Passes over the labels; the thresholds have settled after two or three."""

_NEWTON_STEPS = 25
"""Steps of Newton's method, more than a curve of two numbers takes to converge."""

_PRIOR = 0.1
"""Ridge on the slope, which keeps it finite where a label is told apart without error (Platt 2000 smooths targets)."""


@dataclass(frozen=True, eq=False)
class Calibration:
    """One logistic curve a label."""

    slope: Array
    offset: Array

    def probabilities(self, scores: Array) -> Array:
        """Return the probability of each label for each row of scores."""
        logits = np.clip(scores * self.slope + self.offset, -30.0, 30.0)
        chances: Array = 1 / (1 + np.exp(-logits))
        return chances


def calibrate(scores: Array, labels: Array) -> Calibration:
    """Fit a logistic curve to the scores of each label (Platt 2000); `scores` are of articles left out."""
    curves = [_curve(scores[:, column], labels[:, column]) for column in range(labels.shape[1])]
    return Calibration(*map(np.array, zip(*curves, strict=True)))


def _curve(scores: Array, labels: Array) -> tuple[float, float]:
    mean, spread = scores.mean(), scores.std() + 1e-9
    design = np.column_stack([(scores - mean) / spread, np.ones_like(scores)])
    penalty = np.array([_PRIOR, 1e-6])
    weights = np.zeros(2)
    for _ in range(_NEWTON_STEPS):
        chances = 1 / (1 + np.exp(-np.clip(design @ weights, -30.0, 30.0)))
        gradient = design.T @ (chances - labels) + penalty * weights
        curvature = (design * (chances * (1 - chances))[:, None]).T @ design + np.diag(penalty)
        weights = weights - np.linalg.solve(curvature, gradient)
    slope = max(float(weights[0]), 0.0) / spread
    return slope, float(weights[1]) - slope * mean


def thresholds(probabilities: Array) -> Array:
    """Return, label by label, the probability from which it is claimed.

    They make the expected F1 largest, which needs no labels beside the calibrated probabilities and so does not follow
    the accidents of a rare label (Lipton, Elkan and Narayanaswamy 2014): `MICRO_SHARE` of the F1 over all decisions,
    the rest the mean F1 of the labels.
    """
    count, width = probabilities.shape
    ranked = np.sort(probabilities, axis=0)[::-1]
    hits = np.vstack([np.zeros(width), np.cumsum(ranked, axis=0)])
    claimed, expected = np.arange(count + 1), ranked.sum(axis=0)
    each = 2 * hits / (claimed[:, None] + np.maximum(expected, 1e-9))
    chosen = each.argmax(axis=0)
    for _ in range(_ROUNDS):
        for column in range(width):
            others = np.arange(width) != column
            other_hits = hits[chosen[others], np.flatnonzero(others)].sum()
            micro = 2 * (other_hits + hits[:, column]) / (chosen[others].sum() + claimed + expected.sum() + 1e-9)
            aim = MICRO_SHARE * micro + (1 - MICRO_SHARE) * each[:, column] / width
            chosen[column] = aim.argmax()
    last, first_out = np.maximum(chosen - 1, 0), np.minimum(chosen, count - 1)
    columns = np.arange(width)
    between: Array = (ranked[last, columns] + ranked[first_out, columns]) / 2
    # A label that is never worth claiming needs more than any article of the sample had.
    return np.where(chosen > 0, between, np.minimum(1.0, ranked[0] + 1e-3))
