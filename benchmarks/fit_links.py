"""Fits the weights of the links and says what they reach: `python -m benchmarks.fit_links CLAIMS SAMPLE COMPARABLE`.

One logistic regression for each state of knowledge, over three genres at once, so that no genre outvotes the others.
What is printed of real reports is always measured on events that the fit has not seen.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.peers.exchange import read_gold
from encuadre.align import ComparableText
from encuadre.align.features import pair_features
from encuadre.align.weights import WEIGHTS, Known
from encuadre.model import Passage

GENRES = (1.0, 0.3, 0.1)
"""Weight of a pair of sentences of real reports, of the sample corpus, and of texts made from translations."""

COMPARABLE_PAIRS = 60
"""Pairs of the third file that are used: all would take an hour to translate, and change nothing."""

PENALTY = 10.0
"""Of the squared weights of standardised features; 3 to 100 reach the same."""

BINS = (0.0, 0.1, 0.3, 0.45, 0.6, 0.75, 0.9, 1.0)
"""Bounds of the scores whose share of true links is printed."""

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Pairs:
    """All pairs of sentences of one pair of articles."""

    event: str
    features: Numbers
    """Pairs by features, in the order of `WEIGHTS`."""

    linked: Numbers
    """1 where a reader linked them."""

    same: Numbers
    """1 where the reader called the link `same`."""

    weight: float


@dataclass(frozen=True, slots=True)
class Fit:
    """Weights of the features as they are, and the bias."""

    weights: Numbers
    bias: float

    def probability(self, features: Numbers) -> Numbers:
        """Return the probability of a link for each row."""
        return 1 / (1 + np.exp(-(features @ self.weights + self.bias)))


def fit(pairs: Sequence[Pairs]) -> Fit:
    """Fit one logistic regression with a quadratic penalty; a feature that says nothing gets no weight."""
    from scipy.optimize import minimize

    rows = np.concatenate([one.features for one in pairs])
    linked = np.concatenate([one.linked for one in pairs])
    weight = np.concatenate([np.full(len(one.linked), one.weight) for one in pairs])
    mean, spread = rows.mean(axis=0), rows.std(axis=0)
    told = spread > 1e-9
    scale = np.where(told, spread, 1.0)
    standard = np.where(told, (rows - mean) / scale, 0.0)

    def loss(point: Numbers) -> tuple[float, Numbers]:
        odds = standard @ point[:-1] + point[-1]
        error = weight * (1 / (1 + np.exp(-odds)) - linked)
        value = (weight * (np.logaddexp(0, odds) - linked * odds)).sum() + PENALTY / 2 * (point[:-1] ** 2).sum()
        return value, np.append(standard.T @ error + PENALTY * point[:-1], error.sum())

    found = minimize(loss, np.zeros(rows.shape[1] + 1), jac=True, method="L-BFGS-B", options={"maxiter": 2000}).x
    return Fit(found[:-1] / scale, float(found[-1] - (found[:-1] / scale) @ mean))


def left_out(pairs: Sequence[Pairs]) -> list[Numbers]:
    """Return the probabilities of each pair of real reports, fitted on the other events."""
    real = [one for one in pairs if one.weight == GENRES[0]]
    return [fit([one for one in pairs if one.event != held.event]).probability(held.features) for held in real]


def describe(pairs: Sequence[Pairs], said: Sequence[Numbers]) -> None:
    """Print F1 over thresholds, all links and `same` only, and how many links of each score are right."""
    real = [one for one in pairs if one.weight == GENRES[0]]
    scores, linked, same = (np.concatenate(rows) for rows in (said, [p.linked for p in real], [p.same for p in real]))
    for threshold in np.arange(0.26, 0.80, 0.04):
        links = scores >= threshold
        only_same = links & ~((linked == 1) & (same == 0))
        print(f"  from {threshold:.2f}: links {_f1(links, linked):.3f}, same only {_f1(only_same, same):.3f}")
    for low, high in pairwise(BINS):
        inside = (scores >= low) & (scores < high)
        print(f"  said {low:.2f}-{high:.2f}: {linked[inside].mean():.2f} right of {inside.sum()}")


def _f1(said: NDArray[np.bool_], gold: Numbers) -> float:
    hits = (said & (gold == 1)).sum()
    return float(2 * hits / (said.sum() + gold.sum()))


def read(path: Path, genre: int, state: Known) -> list[Pairs]:
    """Return the pairs of a gold file as alignment knows them in `state`."""
    records, texts = read_gold(path, limit=COMPARABLE_PAIRS if genre == 2 else None)
    return [_pairs(record, *pair, GENRES[genre], state) for record, pair in zip(records, texts, strict=True)]


def _pairs(record: dict[str, Any], left: ComparableText, right: ComparableText, weight: float, state: Known) -> Pairs:
    sides = [_in_state(text, state) for text in (left, right)]
    named = pair_features(
        *(text.passages for text in sides),
        *(tuple(rows) for rows in zip(*(_rows(text) for text in sides), strict=True)),
    ).named
    linked = np.zeros((len(left.passages), len(right.passages)))
    same = np.zeros_like(linked)
    for link in record["links"]:
        i, j, kind = (link["left"], link["right"], link["kind"]) if isinstance(link, dict) else (*link, "same")
        linked[i, j], same[i, j] = 1, kind == "same"
    features = np.stack([named[name].ravel() for name in WEIGHTS], axis=1).astype(np.float64)
    return Pairs(str(record.get("event", record["id"])), features, linked.ravel(), same.ravel(), weight)


def _in_state(text: ComparableText, state: Known) -> ComparableText:
    """Return the text with what is not known in `state` taken away."""
    passages: Sequence[Passage] = text.passages
    if state in (Known.NO_WORDING, Known.NEITHER):
        passages = [Passage(one.text, one.language, "", one.entities, one.quantities, one.words) for one in passages]
    vectors = np.zeros_like(text.vectors) if state in (Known.NO_VECTORS, Known.NEITHER) else text.vectors
    return ComparableText(passages, vectors, text.english if state is Known.ALL else None)


def _rows(text: ComparableText) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    none = np.zeros((len(text.passages), 1), dtype=np.float32)
    return text.vectors, none if text.english is None else text.english


def main() -> None:
    """Fit every state, describe it, and print the table of `align.weights`."""
    files = [Path(name) for name in sys.argv[1:]]
    fits: dict[Known, Fit] = {}
    for state in Known:
        pairs = [one for genre, path in enumerate(files) for one in read(path, genre, state)]
        fits[state] = fit(pairs)
        print(f"{state.name.lower()}, each event of real reports left out:")
        describe(pairs, left_out(pairs))
    for place, name in enumerate(WEIGHTS):
        print(f'    "{name}": ({", ".join(f"{fits[state].weights[place]:.3f}" for state in Known)}),')
    print(f"BIAS = ({', '.join(f'{fits[state].bias:.3f}' for state in Known)})")


if __name__ == "__main__":
    main()
