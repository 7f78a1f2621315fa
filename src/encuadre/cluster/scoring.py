"""How sure it is that two articles report one event: log-odds by what both tell, and evidence of time if it is known.

The scores are absolute: they depend on the two articles alone and mean the same in a collection of five and of 100,000.
Likeness above an article's surroundings (CSLS, Conneau et al. 2018) ranks better (average precision .65 against .56 on
`events2_dev.jsonl`) but tears large events apart, since the event itself becomes the surroundings.

Six numbers are fitted, on the 686 articles of `events2_dev.jsonl`, `events.jsonl` and `events_en.jsonl` and the sample
by logistic regression, each event with the weight of the square root of its pairs: a constant, three weights, what is
added across the languages, and the weekdays. Left out by story they vary by a tenth.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from encuadre.cluster.features import Features
from encuadre.cluster.meaning import Positions, Vectors, in_blocks, sentence_likeness

CONSTANT = -10.2
"""The fitted -9.2, less 1.0: the line lies where the groups are best, in the middle of a stretch of .75 on which no
figure of any source falls below its bar."""

UNDATED = 0.25
"""Taken off where a date is unknown, which is neither near nor far; with nothing off it would count as the same day. At
.25 the B-cubed F1 of `events.jsonl` and the sample without any date is .85 and .94, without it .84 and .89; .5 and more
help English collections without dates further and cost the dated ones. The years and days that an undated report names
tell nothing: the latest year differs as often between two reports of one event as of two (.83 and .87)."""

WORDS = 17.3
SENTENCES = 21.6
ACROSS = 2.6
"""Added where the languages differ: likeness across them is lower, of the same event and of others alike."""

WEEKDAYS = 2.0
CHANCE = 0.45
"""Likeness of the weekdays that two reports name, if they report different events."""

PRIOR = 1.0
"""Pairs of unknown time that are imagined among the known ones when evidence of time is averaged: one pair of articles
that name another weekday says little of two groups, a dozen say much. Between 0 and 2 the results are the same."""

DAY_LIMIT = 40.0
"""Days from which more do not count: a month decides against everything."""

STEP = 1000
"""Pairs whose word rows are multiplied at a time: about 2 MB, which stay in the processor's cache."""

GUESS_WITHIN = (0.385, 0.137)
GUESS_ACROSS = (0.356, 0.125)
"""Likeness of sentences by that of the mean vectors, slope and base, in one language and across: off by .03 (standard
deviation), which is .7 log-odds."""

CONTENT_WITHIN = (13.5, -6.8)
CONTENT_ACROSS = (10.4, -5.1)
"""Log-odds by content by the likeness of the mean vectors, likewise: for pairs that nobody compared."""

SURE = 6.0
"""Where log-odds of single pairs are averaged for show, none counts as surer than this, 1 in 400."""


@dataclass(frozen=True, slots=True)
class Level:
    """What holds a group of articles together."""

    threshold: float
    """Log-odds from which two groups are one."""

    day: float
    """Log-odds lost for each day between two reports beyond `grace`."""

    grace: float
    weekdays: float


EVENT = Level(threshold=0.0, day=2.0, grace=1.0, weekdays=WEEKDAYS)
"""One happening and its echo of a day or two. Half of what a day costs, or half a day of grace, changes pair F1
by .03 at most."""

STORY = Level(threshold=-1.3, day=0.1, grace=2.0, weekdays=0.0)
"""The running affair: weeks of it are one story, what is half a year apart is not. B-cubed F1 of the stories of
`events2_dev.jsonl` is .92 to .93 with .05 and .1 a day and a threshold of -1.8 to -1.3."""


@dataclass(frozen=True, slots=True)
class PairScores:
    """Judged pairs of positions, `left < right`."""

    left: Positions
    right: Positions
    content: NDArray[np.float64]
    """Log-odds of one event by what both tell, less `UNDATED` where a date is unknown."""

    weekdays: NDArray[np.float64]
    """Likeness of the weekdays named above `CHANCE`; NaN where one of the two names none."""

    days: NDArray[np.float64]
    """Days between the two; NaN where a date is unknown."""

    def __len__(self) -> int:
        return len(self.left)

    @property
    def columns(self) -> tuple[NDArray[Any], ...]:
        """Return the fields in order."""
        return tuple(getattr(self, field.name) for field in fields(self))

    def take(self, chosen: NDArray[np.generic]) -> PairScores:
        """Return some of the pairs."""
        return PairScores(*(column[chosen] for column in self.columns))

    def weekday_evidence(self, level: Level) -> NDArray[np.float64]:
        """Return the log-odds that the weekdays add; NaN where they say nothing."""
        return level.weekdays * self.weekdays

    def day_evidence(self, level: Level) -> NDArray[np.float64]:
        """Return the log-odds that the days between take away; NaN where they are unknown."""
        return -level.day * np.clip(self.days - level.grace, 0.0, DAY_LIMIT)

    def log_odds(self, level: Level = EVENT) -> NDArray[np.float64]:
        """Return the log-odds of each pair by itself, as a group of one with another."""
        time = np.nan_to_num(self.weekday_evidence(level)) + np.nan_to_num(self.day_evidence(level))
        return self.content + time / (1 + PRIOR)


def join_scores(parts: Sequence[PairScores]) -> PairScores:
    """Return the pairs of all parts, which have none in common."""
    return PairScores(*map(np.concatenate, zip(*(part.columns for part in parts), strict=True)))


def judge(features: Features, vectors: Mapping[str, Vectors], left: Positions, right: Positions) -> PairScores:
    """Compare pairs in full.

    Args:
        features: The articles.
        vectors: For each article id a row for each of its sentences.
        left: int64 positions.
        right: The other of each pair, behind `left`.
    """
    words = word_likeness(features.words, left, right)
    return _scores(features, left, right, words, sentence_likeness(features.sentences(vectors), left, right))


def judge_thriftily(
    features: Features, vectors: Mapping[str, Vectors], left: Positions, right: Positions, *, floor: float
) -> PairScores:
    """Compare pairs, the sentences only of those that a guess by their mean vectors leaves a chance.

    Args:
        features: The articles.
        vectors: For each article id a row for each of its sentences.
        left: int64 positions.
        right: The other of each pair, behind `left`.
        floor: Log-odds by the guess below which a pair is left out.

    Returns:
        The pairs with a chance.
    """
    words = word_likeness(features.words, left, right)
    is_across = np.asarray(features.language[left] != features.language[right])
    guess = _by_heads(head_likeness(features.heads, left, right), is_across, GUESS_WITHIN, GUESS_ACROSS)
    chance = np.flatnonzero(_scores(features, left, right, words, guess).log_odds() >= floor)
    left, right, words = left[chance], right[chance], words[chance]
    return _scores(features, left, right, words, sentence_likeness(features.sentences(vectors), left, right))


def _scores(
    features: Features, left: Positions, right: Positions, words: NDArray[np.float64], sentences: NDArray[Any]
) -> PairScores:
    is_across = features.language[left] != features.language[right]
    sentences = np.asarray(sentences, dtype=np.float64)
    content = CONSTANT + ACROSS * is_across + WORDS * words + SENTENCES * sentences
    named = np.einsum("ij,ij->i", features.weekdays[left], features.weekdays[right])
    is_named = np.asarray(features.weekdays.any(axis=1))
    weekdays = np.where(is_named[left] & is_named[right], named - CHANCE, np.nan)
    days = np.abs(features.day[left] - features.day[right])
    content -= UNDATED * np.isnan(days)
    return PairScores(left, right, content, weekdays, days)


def expected_content(heads: float, across: float) -> float:
    """Return the log-odds by content that pairs have on average whose mean vectors are so alike.

    Args:
        heads: Mean likeness of the mean vectors.
        across: Share of the pairs whose languages differ.
    """
    slope, base = (
        within + across * (between - within) for within, between in zip(CONTENT_WITHIN, CONTENT_ACROSS, strict=True)
    )
    return slope * heads + base


def _by_heads(
    heads: NDArray[Any], is_across: NDArray[np.bool_], within: tuple[float, float], across: tuple[float, float]
) -> NDArray[np.float64]:
    slope, base = (np.where(is_across, far, near) for near, far in zip(within, across, strict=True))
    return np.asarray(slope * heads + base)


def word_likeness(words: Any, left: Positions, right: Positions) -> NDArray[np.float64]:
    """Return the cosine of the words of each pair, 0 to 1.

    Args:
        words: Sparse rows of unit length, one for each article.
        left: int64 positions.
        right: The other article of each pair.
    """

    def compare(some: slice) -> NDArray[np.float64]:
        shared = words[left[some]].multiply(words[right[some]])
        return np.asarray(shared.sum(axis=1), dtype=np.float64).ravel()

    return np.concatenate([np.zeros(0), *in_blocks(len(left), STEP, compare)])


def head_likeness(heads: Vectors, left: Positions, right: Positions) -> NDArray[np.float32]:
    """Return the cosine of the mean vectors of each pair.

    Args:
        heads: A row for each article.
        left: int64 positions.
        right: The other article of each pair.
    """

    def compare(some: slice) -> NDArray[np.float32]:
        return np.asarray(np.einsum("ij,ij->i", heads.take(left[some], axis=0), heads.take(right[some], axis=0)))

    return np.concatenate([np.zeros(0, dtype=np.float32), *in_blocks(len(left), STEP // 2, compare)])


def score_of(log_odds: float) -> float:
    """Return log-odds as a score from 0.0 to 1.0."""
    return float(as_score(np.array(log_odds)))


def as_score(log_odds: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return log-odds as a score from 0.0 to 1.0."""
    return np.asarray(1 / (1 + np.exp(-np.clip(log_odds, -50, 50))), dtype=np.float64)
