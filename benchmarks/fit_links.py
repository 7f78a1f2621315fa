"""Fits the weights of the links and says what they reach: `python -m benchmarks.fit_links CLAIMS...`.

One logistic regression for each state of knowledge, on pairs of real reports, and on pairs of texts of two stories,
where every link is false: they keep a score that only stands out inside its pair from being taken for a probability.
What is printed is measured on stories the fit has not seen, over all files and on each apart.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.peers.exchange import Pair, read_gold
from encuadre.align import AlignOptions, ComparableText
from encuadre.align.features import pair_features
from encuadre.align.statements import statements
from encuadre.align.weights import LEAST_TOLD, WEIGHTS, Known
from encuadre.model import Passage

STORIES = {
    "iran": ("ukraine_plane", "iran_admits"),
    "pandemic": ("us_cases", "ny_lockdown"),
    "warning": ("intel_warned",),
    "immigration": ("trump_suspends",),
    "sanders": ("clinton_on",),
    "trade": ("china_phase",),
    "oil": ("oil_negative",),
    "statue": ("statue_of",),
    "press": ("whitehouse_press",),
    "shooting": ("las_vegas",),
    "speech": ("sotu_pelosi",),
    "film": ("disney_buys",),
}
"""Beginnings of the ids of events by the running story they are of: pairs of one story are left out together."""

CROSSED = 4
"""Texts of other stories each left text is paired with."""

CROSS_WEIGHT = 0.2
"""Of a pair of sentences of two stories: .05 and 1 gave the same average precision within .008."""

PENALTY = 10.0
"""Of the squared weights of standardised features; 3 to 100 reach the same."""

SHARES = (0.25, 0.5, 0.75)
"""Of the other stories, for the learning curve: if it still rises at all of them, more labels would help."""

DRAWS = 8
"""Of stories, for each share."""

BINS = (0.0, 0.1, 0.3, 0.45, 0.6, 0.75, 0.9, 1.0)
"""Bounds of the scores whose share of true links is printed."""

Numbers = NDArray[np.float64]

Labelled = tuple[dict[str, Any], Pair]
"""A line of a gold file and its texts."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """All pairs of sentences of one pair of articles."""

    source: str
    stories: frozenset[str]
    features: Numbers
    """Left sentences by right sentences by features, in the order of `WEIGHTS`."""

    linked: Numbers
    """1 where a reader linked them."""

    same: Numbers
    """1 where the reader called the link `same`."""

    alone: tuple[frozenset[int], frozenset[int]] | None = None
    """Which rows and columns a reader found on one side alone; `None` where nobody linked anything."""


@dataclass(frozen=True, slots=True)
class Fit:
    """Weights of the features as they are, and the bias."""

    weights: Numbers
    bias: float

    def probability(self, features: Numbers) -> Numbers:
        """Return the probability of a link for each row."""
        return 1 / (1 + np.exp(-(features @ self.weights + self.bias)))


def fit(rows: Numbers, true: Numbers, weight: Numbers, penalty: float = PENALTY) -> Fit:
    """Fit one logistic regression with a quadratic penalty; a feature that says nothing gets no weight.

    Args:
        rows: Cases by features.
        true: 1 or 0 for each case.
        weight: Of each case.
        penalty: Of the squared weights.
    """
    from scipy.optimize import minimize

    mean, spread = rows.mean(axis=0), rows.std(axis=0)
    told = spread > 1e-9
    scale = np.where(told, spread, 1.0)
    standard = np.where(told, (rows - mean) / scale, 0.0)

    def loss(point: Numbers) -> tuple[float, Numbers]:
        odds = standard @ point[:-1] + point[-1]
        error = weight * (1 / (1 + np.exp(-odds)) - true)
        value = (weight * (np.logaddexp(0, odds) - true * odds)).sum() + penalty / 2 * (point[:-1] ** 2).sum()
        return value, np.append(standard.T @ error + penalty * point[:-1], error.sum())

    found = minimize(loss, np.zeros(rows.shape[1] + 1), jac=True, method="L-BFGS-B", options={"maxiter": 2000}).x
    return Fit(found[:-1] / scale, float(found[-1] - (found[:-1] / scale) @ mean))


def fit_pairs(real: Sequence[Pairs], crossed: Sequence[Pairs]) -> Fit:
    """Fit the links of `real` against all else, pairs of two stories at their weight."""
    both = [(one, 1.0) for one in real] + [(one, CROSS_WEIGHT) for one in crossed]
    return fit(
        np.concatenate([one.features.reshape(-1, len(WEIGHTS)) for one, _ in both]),
        np.concatenate([one.linked.ravel() for one, _ in both]),
        np.concatenate([np.full(one.linked.size, weight) for one, weight in both]),
    )


def left_out(real: Sequence[Pairs], crossed: Sequence[Pairs]) -> list[Numbers]:
    """Return the probabilities of each pair of real reports, fitted on the other stories."""
    fits = {
        held: fit_pairs(*([one for one in some if one.stories.isdisjoint(held)] for some in (real, crossed)))
        for held in {one.stories for one in real}
    }
    return [fits[one.stories].probability(one.features) for one in real]


def learning_curve(real: Sequence[Pairs], crossed: Sequence[Pairs]) -> None:
    """Print what is reached where each pair is fitted on a share of the other stories, drawn at random."""
    drawn = random.Random(1)
    stories = sorted({story for one in real for story in one.stories})
    for share in SHARES:
        reached = []
        for _ in range(DRAWS):
            said = {}
            for held in {one.stories for one in real}:
                others = [story for story in stories if story not in held]
                kept = set(drawn.sample(others, round(share * len(others))))
                some = ([one for one in them if one.stories <= kept] for them in (real, crossed))
                said[held] = fit_pairs(*some)
            reached.append(_ranked(real, [said[one.stories].probability(one.features) for one in real]))
        precision, f1 = (f"{np.mean(column):.3f} ± {np.std(column):.3f}" for column in zip(*reached, strict=True))
        print(f"  fitted on {share} of the other stories: average precision {precision}, F1 {f1}")


def _ranked(real: Sequence[Pairs], said: Sequence[Numbers]) -> tuple[float, float]:
    """Return the average precision of the scores, and F1 at the default threshold."""
    scores, linked = (np.concatenate([one.ravel() for one in them]) for them in (said, [one.linked for one in real]))
    ranked = linked[np.argsort(-scores, kind="stable")]
    precision = np.cumsum(ranked) / np.arange(1, len(ranked) + 1)
    shown = scores >= AlignOptions().threshold
    return float((precision * ranked).sum() / ranked.sum()), float(
        2 * linked[shown].sum() / (shown.sum() + linked.sum())
    )


def describe(real: Sequence[Pairs], said: Sequence[Numbers]) -> None:
    """Print what is reached at the default threshold and around, and how many links of each score are right."""
    sources = sorted({one.source for one in real})
    for source in ("", *sources) if len(sources) > 1 else ("",):
        some = [(one, score) for one, score in zip(real, said, strict=True) if source in ("", one.source)]
        print(f"  {source or 'all files'}, {len(some)} pairs:")
        for threshold in (0.32, 0.45, 0.5, 0.55, AlignOptions().threshold, 0.65, 0.7):
            print(f"    from {threshold:.2f}: {', '.join(_reached(some, threshold))}")
    print("  average precision {:.3f}, F1 {:.3f}".format(*_ranked(real, said)))
    scores, linked = (np.concatenate([one.ravel() for one in them]) for them in (said, [one.linked for one in real]))
    for low, high in pairwise(BINS):
        inside = (scores >= low) & (scores < high)
        print(f"  said {low:.2f}-{high:.2f}: {linked[inside].mean():.2f} right of {inside.sum()}")


def _reached(some: Sequence[tuple[Pairs, Numbers]], threshold: float) -> Iterator[str]:
    links = [(score >= threshold, one.linked == 1, one.same == 1) for one, score in some]
    yield f"links {_prf((said, linked) for said, linked, _ in links)}"
    yield f"same only {_prf((said & ~(linked & ~same), same) for said, linked, same in links)}"
    if false := [said.sum() for said, linked, _ in links if not linked.any()]:
        yield f"false links {np.mean(false):.1f}"
    told = [(one.alone, score >= threshold) for one, score in some if one.alone is not None]
    if told:
        yield "only " + _prf(
            (~said.any(axis=1 - side), np.isin(np.arange(said.shape[side]), list(alone[side])))
            for alone, said in told
            for side in (0, 1)
        )


def _prf(those: Any) -> str:
    counts = [((a & b).sum(), a.sum(), b.sum()) for a, b in those]
    hits, said, gold = (sum(column) for column in zip(*counts, strict=True))
    return f"P {hits / max(said, 1):.3f} R {hits / max(gold, 1):.3f} F1 {2 * hits / max(said + gold, 1):.3f}"


def fit_absence(real: Sequence[Pairs], said: Sequence[Numbers]) -> Fit:
    """Fit the chance that a sentence without a link really is absent, on the log-odds that any tells it."""
    odds, absent = [], []
    for one, score in zip(real, said, strict=True):
        for side in (0, 1) if one.alone is not None else ():
            told = np.clip(1 - np.prod(1 - score, axis=1 - side), LEAST_TOLD, 1 - LEAST_TOLD)
            unlinked = score.max(axis=1 - side) < AlignOptions().threshold
            odds.append(np.log(told / (1 - told))[unlinked])
            absent.append(np.isin(np.arange(len(told)), list(one.alone[side] if one.alone else ()))[unlinked])
    rows = np.concatenate(odds)[:, None]
    return fit(rows, np.concatenate(absent).astype(np.float64), np.ones(len(rows)), 0.0)


def real_pairs(gold: Sequence[Labelled], state: Known, source: str) -> list[Pairs]:
    """Return the pairs of one gold file as alignment knows them in `state`.

    Args:
        gold: The lines of the file with their texts.
        state: What is taken for known.
        source: The name of the file.
    """
    found = []
    for record, (left, right) in gold:
        shape = (len(left.passages), len(right.passages))
        linked, same = np.zeros(shape), np.zeros(shape)
        for link in record["links"]:
            linked[link["left"], link["right"]] = 1
            same[link["left"], link["right"]] = link["kind"] == "same"
        rows, columns = statements(left.passages), statements(right.passages)
        places = np.ix_(rows, columns)
        # Where a file does not list them, what a reader linked to nothing stands on one side alone.
        told = [{link[side] for link in record["links"]} for side in ("left", "right")]
        only = [record.get(f"only_{side}", range(len(record[side]))) for side in ("left", "right")]
        alone = (
            frozenset(place for place, one in enumerate(rows) if one in only[0] and one not in told[0]),
            frozenset(place for place, one in enumerate(columns) if one in only[1] and one not in told[1]),
        )
        features = _features(left, right, state)
        found.append(Pairs(source, _stories(record), features, linked[places], same[places], alone))
    return found


def crossed_pairs(gold: Sequence[Labelled], state: Known) -> list[Pairs]:
    """Return left texts with right texts of other stories: no link is true."""
    drawn = random.Random(5)
    found = []
    for record, (left, _) in gold:
        others = [one for one in gold if _stories(one[0]).isdisjoint(_stories(record))]
        for other, (_, right) in drawn.sample(others, CROSSED):
            features = _features(left, right, state)
            nothing = np.zeros(features.shape[:2])
            found.append(Pairs("", _stories(record) | _stories(other), features, nothing, nothing))
    return found


def _stories(record: Mapping[str, Any]) -> frozenset[str]:
    event = str(record["event"])
    return frozenset(story for story, begins in STORIES.items() if event.startswith(begins)) or frozenset({event})


def _features(left: ComparableText, right: ComparableText, state: Known) -> Numbers:
    here, there = (_in_state(_stating(text), state) for text in (left, right))
    (vectors_left, english_left), (vectors_right, english_right) = _rows(here), _rows(there)
    named = pair_features(
        here.passages, there.passages, (vectors_left, vectors_right), (english_left, english_right)
    ).named
    return np.stack([named[name] for name in WEIGHTS], axis=-1).astype(np.float64)


def _stating(text: ComparableText) -> ComparableText:
    rows = statements(text.passages)
    english = None if text.english is None else text.english[rows]
    return ComparableText([text.passages[row] for row in rows], text.vectors[rows], english)


def _in_state(text: ComparableText, state: Known) -> ComparableText:
    """Return the text with what is not known in `state`, or not needed in it, taken away.

    Where the English wording is read, the meaning in one space for both languages tells nothing more.
    """
    passages: Sequence[Passage] = text.passages
    if state in (Known.NO_WORDING, Known.NEITHER):
        passages = [replace(one, translation="") for one in passages]
    is_embedded = state in (Known.NO_PARAPHRASE, Known.NO_WORDING)
    vectors = text.vectors if is_embedded else np.zeros_like(text.vectors)
    return ComparableText(passages, vectors, text.english if state is Known.ALL else None)


def _rows(text: ComparableText) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    none = np.zeros((len(text.passages), 1), dtype=np.float32)
    return text.vectors, none if text.english is None else text.english


def _can_be(pair: Pair, state: Known) -> bool:
    """Tell whether a pair can be in `state`: two texts of one language always have wording in it."""
    left, right = (text.passages[0].language for text in pair)
    return left != right or state not in (Known.NO_WORDING, Known.NEITHER)


def fit_state(gold: Mapping[str, Sequence[Labelled]], state: Known) -> tuple[Fit, Fit]:
    """Describe what is reached in one state, and return the weights of the links and of an absence.

    Args:
        gold: The lines of each file with their texts, by its name.
        state: What is taken for known.
    """
    kept = {name: [one for one in both if _can_be(one[1], state)] for name, both in gold.items()}
    real = [one for name, both in kept.items() for one in real_pairs(both, state, name)]
    crossed = crossed_pairs([one for both in kept.values() for one in both], state)
    said = left_out(real, crossed)
    print(f"{state.name.lower()}, each story left out:")
    describe(real, said)
    if state is Known.ALL:
        learning_curve(real, crossed)
    return fit_pairs(real, crossed), fit_absence(real, said)


def main() -> None:
    """Fit every state, describe it, and print the table of `align.weights`."""
    gold = {Path(name).stem: list(zip(*read_gold(Path(name)), strict=True)) for name in sys.argv[1:]}
    fits = {state: fit_state(gold, state) for state in Known}
    for place, name in enumerate(WEIGHTS):
        print(f'    "{name}": ({", ".join(f"{fits[state][0].weights[place]:.3f}" for state in Known)}),')
    print(f"BIAS = ({', '.join(f'{fits[state][0].bias:.3f}' for state in Known)})")
    absence = fits[Known.ALL][1]
    print(f"ABSENCE = ({absence.bias:.3f}, {absence.weights[0]:.3f})")


if __name__ == "__main__":
    main()
