"""How much below its lowest figure a floor stands: what another processor may tip, by resampling the gold.

The gold is the same on every machine, so how it was sampled is no reason for a figure to fall; single decisions near a
threshold are. Two things are known of them: how they fell under the kernels that could be forced, with the spread of
that difference when the units of the gold are drawn anew; and what one decision weighs. This is told by the spread
of the figure itself: a share `p` of `n` decisions varies by `p (1 - p) / n`, so one decision is `variance / p (1 - p)`.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence

import numpy as np

RESAMPLES = 200
"""Half samples drawn: chosen. The 95 % quantile of 200 is the tenth largest."""

SHORTFALL = 0.95
"""Share of the half samples in which another kernel falls no further behind the best than a floor allows."""

PERCENT = ("chrF2", "BLEU")
"""Figures that go to 100."""

Figures = Mapping[str, float]
Scorer = Callable[[Sequence[int]], Figures]
"""Numbers of units in, the figures of those units out."""


def half_samples(units: int) -> list[list[int]]:
    """Return `RESAMPLES` halves of `units` units, the same every time.

    A half drawn without replacement varies about the whole as a bootstrap sample does (Saigo, Shao and Sitter 2001),
    and holds no unit twice, which a cluster or a claim could not.
    """
    draw = random.Random(units)
    return [sorted(draw.sample(range(units), max(1, units // 2))) for _ in range(RESAMPLES)]


def rooms(units: int, scorers: Sequence[Scorer], names: Sequence[str]) -> dict[str, float]:
    """Return how far below its lowest value each figure may be on a processor that is not here.

    Args:
        units: How many units the gold has.
        scorers: One for each kernel.
        names: The figures wanted.
    """
    everything = list(range(units))
    whole = [scorer(everything) for scorer in scorers]
    halves = [[scorer(half) for half in half_samples(units)] for scorer in scorers]
    found = {}
    for name in names:
        values = np.array([figures[name] for figures in whole])
        drawn = np.array([[figures.get(name, np.nan) for figures in of_kernel] for of_kernel in halves])
        drawn = drawn[:, ~np.isnan(drawn).any(axis=0)]
        scale = 100.0 if name in PERCENT else 1.0
        found[name] = max(
            _one_decision(drawn[values.argmin()] / scale, values.min() / scale, units) * scale,
            _shortfall(drawn, values),
        )
    return found


def _one_decision(drawn: np.ndarray[tuple[int], np.dtype[np.float64]], value: float, units: int) -> float:
    spread = value * (1 - value)
    return float(drawn.var() / spread) if spread > 0 and drawn.var() > 0 else 1 / units


def _shortfall(
    drawn: np.ndarray[tuple[int, ...], np.dtype[np.float64]],
    values: np.ndarray[tuple[int, ...], np.dtype[np.float64]],
) -> float:
    """Return how much further than it did a kernel may fall behind the best."""
    behind = drawn[values.argmax()] - drawn
    return max(0.0, float(np.quantile(behind, SHORTFALL, axis=1).max() - (values.max() - values.min())))
