"""Fits a user's own frames, and measures how good they are on articles that were kept apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from encuadre.errors import EncuadreError
from encuadre.frame._folds import grouped_folds
from encuadre.frame._reading import read
from encuadre.frame._trained import BASIS_VERSION, TrainedModel, fit, sentence_features
from encuadre.frame.ports import Encode
from encuadre.model import AnnotatedArticle

FOLDS = 5
"""Parts of the cross-validation; fewer where there are fewer outlets."""

DIVISIONS = 5
"""Times the articles are divided anew; the figures are their mean. Between single divisions of `frames_en` they scatter
by 0.005, which is luck."""

FEWEST_ARTICLES = 20
"""Below, a fold holds fewer than four articles and its figures say nothing."""

FEWEST_OF_LABEL = 3
"""Articles a label needs: with fewer, some training part would not have it twice."""

RESAMPLES = 1000
"""Bootstrap samples of articles behind the intervals of F1."""

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Example:
    """One labelled article."""

    annotated: AnnotatedArticle
    labels: frozenset[str]
    outlet: str
    """Empty: not named."""


@dataclass(frozen=True, slots=True)
class Score:
    """A figure with its 95 % interval, bootstrapped over articles."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What cross-validation says of a model."""

    micro: Score
    macro: Score
    by_label: tuple[tuple[str, int, float], ...]
    """Label, articles that have it, F1."""

    articles: int
    folds: int
    outlets: int
    """Outlets named in the file; articles of one are never in two folds."""


@dataclass(frozen=True, slots=True)
class FoldDone:
    """One more fold was measured."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Trained:
    """A model fitted to all articles, and what it reached on articles kept apart."""

    model: TrainedModel
    evaluation: Evaluation
    dropped: tuple[tuple[str, int], ...]
    """Labels with too few articles to learn, with how many they have."""


def pool(example: Example, vectors: NDArray[np.float32], encode: Encode) -> Array:
    """Return the features of one article: the weighted mean of its sentences'.

    Args:
        example: One labelled article.
        vectors: float32, one row for each sentence.
        encode: Turns prototype sentences into vectors.
    """
    reading = read(example.annotated)
    features = sentence_features(reading, vectors, encode)
    pooled: Array = reading.weights @ features
    return pooled


def train(examples: Sequence[Example], pooled: Array, *, name: str, encoder: str) -> Iterator[FoldDone | Trained]:
    """Measure by cross-validation, then fit to everything.

    Nothing is chosen on the articles of a fold that is measured: scaling, penalty, calibration and thresholds are
    learnt anew from the others each time.

    Args:
        examples: The labelled articles.
        pooled: Their features (`pool`), one row each.
        name: What the model is called.
        encoder: Name and version of the encoder that made the vectors.

    Yields:
        Each fold as it is done, and last the model.

    Raises:
        EncuadreError: there are too few articles, or no label has enough of them.
    """
    labels, dropped = _labels(examples)
    gold = np.array([[label in example.labels for label in labels] for example in examples], dtype=np.float64)
    outlets = {example.outlet for example in examples if example.outlet}
    groups = [example.outlet or f"\x1f{example.annotated.article.text}" for example in examples]
    count = min(FOLDS, len(set(groups)))
    if count < 2:
        raise EncuadreError(
            "all articles are of one outlet, so none can be kept apart",
            hint="add articles of another outlet, or leave `outlet` out to divide by article",
        )
    said = np.zeros((DIVISIONS, *gold.shape))
    for division in range(DIVISIONS):
        folds = grouped_folds(gold, groups, count, seed=division)
        for fold in range(count):
            known, kept_apart = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
            if not kept_apart.size:
                continue
            part = fit(pooled[known], gold[known], name=name, version="", frames=labels, encoder=encoder)
            said[division, kept_apart] = part.decide(pooled[kept_apart]) >= part.claimed
            yield FoldDone(division * count + fold + 1, DIVISIONS * count)
    evaluation = _evaluate(said, gold, labels, folds=count, outlets=len(outlets))
    version = f"{name}-{len(examples)}-{BASIS_VERSION}"
    model = fit(pooled, gold, name=name, version=version, frames=labels, encoder=encoder)
    yield Trained(model, evaluation, dropped)


def _labels(examples: Sequence[Example]) -> tuple[tuple[str, ...], tuple[tuple[str, int], ...]]:
    if len(examples) < FEWEST_ARTICLES:
        raise EncuadreError(
            "{count} labelled articles are too few to train on",
            count=len(examples),
            fewest=FEWEST_ARTICLES,
            hint="label at least {fewest}",
        )
    counts: dict[str, int] = {}
    for example in examples:
        for label in example.labels:
            counts[label] = counts.get(label, 0) + 1
    learnt = tuple(sorted(label for label, count in counts.items() if count >= FEWEST_OF_LABEL))
    if not learnt:
        raise EncuadreError(
            "no label stands on {fewest} articles",
            fewest=FEWEST_OF_LABEL,
            hint="label more articles, or use fewer labels",
        )
    dropped = tuple(sorted((label, count) for label, count in counts.items() if count < FEWEST_OF_LABEL))
    return learnt, dropped


def _evaluate(said: Array, gold: Array, labels: Sequence[str], *, folds: int, outlets: int) -> Evaluation:
    """Return the mean over the divisions; `said` is divisions by articles by labels."""
    hits, claims = said * gold, said + gold
    random = np.random.default_rng(0)
    counts = random.multinomial(len(gold), np.full(len(gold), 1 / len(gold)), size=RESAMPLES).astype(np.float64)
    drawn_hits, drawn_claims = counts @ hits, counts @ claims
    # In a drawn sample a label may be missing; macro-F1 is over the labels that occur in its gold.
    occurs = counts @ gold > 0
    each = 2 * drawn_hits / np.maximum(drawn_claims, 1)
    micros = (2 * drawn_hits.sum(axis=2) / np.maximum(drawn_claims.sum(axis=2), 1)).mean(axis=0)
    macros = ((each * occurs).sum(axis=2) / np.maximum(occurs.sum(axis=1), 1)).mean(axis=0)
    f1 = (2 * hits.sum(axis=1) / np.maximum(claims.sum(axis=1), 1)).mean(axis=0)
    micro = (2 * hits.sum(axis=(1, 2)) / np.maximum(claims.sum(axis=(1, 2)), 1)).mean()
    return Evaluation(
        micro=_score(float(micro), micros),
        macro=_score(float(f1.mean()), macros),
        by_label=tuple(
            (label, int(count), float(value)) for label, count, value in zip(labels, gold.sum(axis=0), f1, strict=True)
        ),
        articles=len(gold),
        folds=folds,
        outlets=outlets,
    )


def _score(value: float, drawn: Array) -> Score:
    low, high = np.percentile(drawn, (2.5, 97.5))
    return Score(value, min(value, float(low)), max(value, float(high)))
