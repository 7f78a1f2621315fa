"""How sure it is that two articles report one event: a logistic model of two likenesses, and the days between."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from encuadre.cluster.collection import Collection
from encuadre.cluster.crowding import Surroundings, Usual, closeness
from encuadre.cluster.likeness import Likeness
from encuadre.cluster.pairs import Positions


@dataclass(frozen=True, slots=True)
class Weights:
    """What one kind of pair needs; words and sentences are counted above their surroundings."""

    words: float
    sentences: float
    constant: float
    usual_words: Usual
    usual_sentences: Usual


ACROSS = Weights(38.0, 42.0, -3.3, Usual(0.05, 0.12), Usual(0.26, 0.42))
WITHIN = Weights(42.0, 4.0, -3.5, Usual(0.16, 0.28), Usual(0.33, 0.48))
"""Fitted by logistic regression on `events.jsonl` and `events_en.jsonl`, whole and in random parts of 20 and 44
articles. The constants are the fitted ones plus 1, which puts the line where, under cross-validation by event, pair F1
is .76 and B-cubed F1 .87 across the languages, .97 and .98 within English; half or twice the 1 changes F1 by .03 at
most. `Usual` holds the mean of the surroundings there, and about the highest."""

SURE = 6.0
"""Log-odds are cut at plus and minus this (1 in 400): one striking pair must not outvote all others of an event."""

GRACE_DAYS = 2.0
"""Days between two reports of one event that say nothing against it: 98 % of the pairs of one event in the development
data lie at most this far apart, none more than four days."""

DAY_PENALTY = 0.5
"""Log-odds lost for each day beyond. Soft, because publication dates are often those of an update or a reprint."""


@dataclass(frozen=True, slots=True)
class PairScores:
    """Judged pairs of positions in a collection, `left < right`."""

    left: Positions
    right: Positions
    log_odds: NDArray[np.float64]
    """Log-odds of one event, from `-SURE` to `SURE`, zero at the threshold."""

    similarity: NDArray[np.float64]
    """Meaning alone, 0 to 1."""

    @property
    def columns(self) -> tuple[Positions, Positions, NDArray[np.float64], NDArray[np.float64]]:
        """Return the fields in order."""
        return self.left, self.right, self.log_odds, self.similarity

    def take(self, chosen: NDArray[np.generic]) -> PairScores:
        """Return some of the pairs."""
        return PairScores(*(column[chosen] for column in self.columns))


def join_scores(parts: Sequence[PairScores]) -> PairScores:
    """Return the pairs of all parts, which have none in common."""
    return PairScores(*map(np.concatenate, zip(*(part.columns for part in parts), strict=True)))


def judge(collection: Collection, compared: Likeness, around: Surroundings) -> PairScores:
    """Turn likenesses into log-odds of one event.

    Args:
        collection: The articles.
        compared: The likeness of each pair.
        around: What each article's likeness is held against.
    """
    log_odds = np.zeros(len(compared.left))
    across = collection.language[compared.left] != collection.language[compared.right]
    for chosen, weights in ((np.flatnonzero(across), ACROSS), (np.flatnonzero(~across), WITHIN)):
        kind = compared.take(chosen)
        words = kind.words - closeness(around, around.words, kind, weights.usual_words)
        sentences = kind.sentences - closeness(around, around.sentences, kind, weights.usual_sentences)
        log_odds[chosen] = weights.words * words + weights.sentences * sentences + weights.constant
    gap = np.abs(collection.day[compared.left] - collection.day[compared.right])
    against = DAY_PENALTY * np.maximum(np.nan_to_num(gap) - GRACE_DAYS, 0.0)
    log_odds = np.clip(np.clip(log_odds, -SURE, SURE) - against, -SURE, SURE)
    return PairScores(compared.left, compared.right, log_odds, np.clip(compared.sentences.astype(np.float64), 0, 1))


def score_of(log_odds: float) -> float:
    """Return one log-odds as a score from 0.0 to 1.0."""
    return 1 / (1 + math.exp(-log_odds))


def as_score(log_odds: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return log-odds as a score from 0.0 to 1.0."""
    return np.asarray(1 / (1 + np.exp(-log_odds)), dtype=np.float64)
