"""Fits how sure a translation is, on readings: `python -m benchmarks.fit_confidence READINGS.jsonl…`.

A reading holds the signs of a translation (`encuadre.translate.doubt.signs`) and what a reader called it; no text. One
logistic regression for both directions, in which no worse sign can make a translation surer. What is printed is left
out by article and by file.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from encuadre.model.translation import DOUBT_BELOW
from encuadre.translate.doubt.signs import Signs

NAMES = tuple(field.name for field in fields(Signs))
GOOD = frozenset({"likeness", "agreement"})
"""Signs that may only make a translation surer; all others may only make it less so."""

PENALTY = 3.0
"""Of the squared weights of standardised signs; 1 to 10 reach the same."""

FOLDS = 10

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Reading:
    """One translation that was read."""

    file: str
    article: str
    signs: Numbers
    """In the order of `NAMES`."""

    misleads: bool


@dataclass(frozen=True, slots=True)
class Fit:
    """Weights of the signs as they are, and the constant."""

    weights: Numbers
    constant: float

    def chance(self, signs: Numbers) -> Numbers:
        """Return the chance that a translation does not mislead, for each row."""
        return np.asarray(1 / (1 + np.exp(-(signs @ self.weights + self.constant))))


def read(paths: Sequence[Path]) -> list[Reading]:
    """Read files of one reading a line: `{"file", "article", "source", "judgement", "signs"}`.

    `judgement` is `right`, `understandable` or `misleading`: a reporter who printed it would have to correct it.
    """
    lines = [json.loads(line) for path in paths for line in path.read_text("utf-8").splitlines()]
    return [
        Reading(
            line["file"],
            line["article"],
            np.array([line["signs"][name] for name in NAMES], dtype=np.float64),
            line["judgement"] == "misleading",
        )
        for line in lines
    ]


def fit(readings: Sequence[Reading]) -> Fit:
    """Fit one logistic regression with a quadratic penalty and the sign of every weight given."""
    from scipy.optimize import minimize

    rows = np.array([one.signs for one in readings])
    sound = np.array([not one.misleads for one in readings], dtype=np.float64)
    mean, spread = rows.mean(axis=0), rows.std(axis=0)
    scale = np.where(spread > 1e-9, spread, 1.0)
    standard = (rows - mean) / scale

    def loss(point: Numbers) -> tuple[float, Numbers]:
        odds = standard @ point[:-1] + point[-1]
        error = 1 / (1 + np.exp(-odds)) - sound
        value = (np.logaddexp(0, odds) - sound * odds).sum() + PENALTY / 2 * (point[:-1] ** 2).sum()
        return value, np.append(standard.T @ error + PENALTY * point[:-1], error.sum())

    bounds = [(0, None) if name in GOOD else (None, 0) for name in NAMES] + [(None, None)]
    found = minimize(loss, np.zeros(len(NAMES) + 1), jac=True, method="L-BFGS-B", bounds=bounds).x
    return Fit(found[:-1] / scale, float(found[-1] - (found[:-1] / scale) @ mean))


def left_out(readings: Sequence[Reading], groups: Sequence[object]) -> Numbers:
    """Return the chance of each reading by a fit that has seen none of its group."""
    chance = np.zeros(len(readings))
    for group in sorted(set(groups), key=str):
        inside = np.array([one == group for one in groups])
        fitted = fit([one for one, is_in in zip(readings, inside, strict=True) if not is_in])
        chance[inside] = fitted.chance(np.array([one.signs for one in readings])[inside])
    return chance


def said(readings: Sequence[Reading], chance: Numbers, below: float) -> str:
    """Say how well `chance` tells what misleads, and what a mark below `below` would catch."""
    misleads = np.array([one.misleads for one in readings])
    bad, good = chance[misleads], chance[~misleads]
    area = (bad[:, None] < good).mean() + (bad[:, None] == good).mean() / 2
    marked = chance < below
    caught = misleads[marked].sum() / max(misleads.sum(), 1)
    right = misleads[marked].mean() if marked.any() else 0.0
    return (
        f"AUC {area:.3f}; marked {marked.mean():.3f} of all, {caught:.3f} of what misleads; {right:.3f} of them mislead"
    )


def main() -> int:
    """Fit and print: left out by article and by file, and the weights of the fit on all."""
    readings = read([Path(name) for name in sys.argv[1:]])
    articles = sorted({(one.file, one.article) for one in readings})
    place = {article: number % FOLDS for number, article in enumerate(articles)}
    by_article = left_out(readings, [place[one.file, one.article] for one in readings])
    print(f"{len(readings)} readings, {sum(one.misleads for one in readings)} mislead, {len(NAMES) + 1} parameters")
    print("left out by article:", said(readings, by_article, DOUBT_BELOW))
    print("left out by file:   ", said(readings, left_out(readings, [one.file for one in readings]), DOUBT_BELOW))
    fitted = fit(readings)
    print(f"constant = {fitted.constant:.3f}\n\n[weights]")
    for name, weight in zip(NAMES, fitted.weights, strict=True):
        print(f"{name} = {weight + 0.0:.3f}")
    mean = np.mean([one.signs for one in readings], axis=0)
    print("\n[usual]")
    for name in sorted(GOOD, reverse=True):
        print(f"{name} = {mean[NAMES.index(name)]:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
