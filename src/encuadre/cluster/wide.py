"""Judging a large collection: what a cheap guess rules out is not compared sentence by sentence.

Up to `judging.EXACT` articles every article is compared with every other. Beyond, partners come from an inverted file
and from rare words, and the likeness of sentences, which costs most, is guessed from that of the mean vectors by a line
fitted to a sample of the collection's own pairs. Pairs that the guess leaves a chance are compared in full; for the
others the guess serves as part of the surroundings.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from encuadre.cluster.blocks import in_blocks
from encuadre.cluster.collection import Collection
from encuadre.cluster.crowding import Surroundings, look_around, nearest_mean
from encuadre.cluster.growing import Rows
from encuadre.cluster.heads import Heads
from encuadre.cluster.likeness import Likeness, word_likeness
from encuadre.cluster.meaning import Vectors, sentence_likeness
from encuadre.cluster.options import ClusterOptions
from encuadre.cluster.pairs import Positions
from encuadre.cluster.rare_words import rare_rows, sharing_rare_words
from encuadre.cluster.scoring import PairScores, judge
from encuadre.cluster.walking import walk_sentences

SAMPLE = 2000
"""Pairs of each kind the guess is fitted to. With 500 the B-cubed F1 of 20,000 planted articles varied by .002 from one
sample to another."""

NEIGHBOURS = 8
"""Partners proposed for each article, by meaning and by words, in each language: together they make the ten that the
surroundings need. Among 100,000 planted articles B-cubed F1 is .926 with 8 and .922 with 10, a sixth slower."""

DOUBT = 3.0
"""Log-odds that the guess may be too low: pairs further below the threshold are left out."""

DOUBT_WITHIN = 1.0
"""The same within a language, where sentences weigh little: among 20,000 planted articles no guess was off by more than
.8. Pairs between the two doubts keep their guess."""

STEP = 500
"""Pairs whose mean vectors are multiplied at a time: 2 MB, which stay in the processor's cache."""

SEED = 1
"""Which pairs are sampled: the same in every run, so that the same articles give the same events."""


class Indexes:
    """What proposes partners without looking at every article."""

    def __init__(self, collection: Collection) -> None:
        """Index these articles."""
        self.articles_with = np.bincount(collection.words.indices, minlength=collection.words.shape[1])
        self.heads = Heads(collection.heads, collection.language)
        self.rare = Rows(rare_rows(collection.words, self.articles_with))

    def add(self, collection: Collection, since: int) -> None:
        """Index the articles from position `since` on; how rare a word is stays as it was, and a new one is rare."""
        fresh = collection.words.shape[1] - len(self.articles_with)
        self.articles_with = np.r_[self.articles_with, np.ones(fresh, dtype=np.int64)]
        self.heads.add(collection.heads[since:], collection.language[since:])
        self.rare.append(rare_rows(collection.words[since:], self.articles_with))


def judge_widely(collection: Collection, options: ClusterOptions, indexes: Indexes) -> tuple[PairScores, Surroundings]:
    """Judge the pairs that may be one event, and measure the surroundings as well as they can be guessed.

    Args:
        collection: The articles.
        options: How sure a merge must be, how far partners are sought.
        indexes: What proposes partners.
    """
    left, right = _candidates(collection, min(options.neighbours, NEIGHBOURS), indexes)
    words = word_likeness(collection.words, left, right)
    guess = _guessed_sentences(collection, left, right)
    compared = Likeness(left, right, words, guess)
    around = look_around(collection, compared)
    first = judge(collection, compared, around)
    chance = np.flatnonzero(first.log_odds >= options.log_odds_threshold - DOUBT)
    within = collection.language[left[chance]] == collection.language[right[chance]]
    full = chance[~within | (first.log_odds[chance] >= options.log_odds_threshold - DOUBT_WITHIN)]
    guess[full] = walk_sentences(collection.sentences, left[full], right[full])
    around = replace(around, sentences=nearest_mean(collection, compared, compared.sentences))
    return judge(collection, compared.take(chance), around), around


def _candidates(collection: Collection, neighbours: int, indexes: Indexes) -> tuple[Positions, Positions]:
    count = len(collection)
    keys = []
    for one, other in (
        indexes.heads.nearest(collection.heads, neighbours + 1),
        sharing_rare_words(indexes.rare.matrix, collection.language, neighbours),
    ):
        differ = one != other
        keys.append((np.minimum(one, other) * count + np.maximum(one, other))[differ])
    found = np.sort(np.concatenate(keys))
    found = found[np.append(True, found[1:] != found[:-1])]  # `np.unique` would hash millions of keys
    return found // count, found % count


def _guessed_sentences(collection: Collection, left: Positions, right: Positions) -> NDArray[np.float32]:
    """Return the likeness of sentences as far as the mean vectors tell it, by the languages of the pair."""
    heads = _head_likeness(collection.heads, left, right)
    kind = collection.language[left] != collection.language[right]
    guess = np.zeros(len(left), dtype=np.float32)
    rng = np.random.default_rng(SEED)
    for across in (False, True):
        own = np.flatnonzero(kind == across)
        if not len(own):
            continue
        some = np.sort(rng.choice(own, min(SAMPLE, len(own)), replace=False))
        known = sentence_likeness(collection.sentences, left[some], right[some])
        slope, base = np.polyfit(heads[some], known, 1) if np.ptp(heads[some]) > 0 else (0.0, known.mean())
        guess[own] = base + slope * heads[own]
    return guess


def _head_likeness(heads: Vectors, left: Positions, right: Positions) -> NDArray[np.float32]:
    def compare(some: slice) -> NDArray[np.float32]:
        return np.asarray(np.einsum("ij,ij->i", heads.take(left[some], axis=0), heads.take(right[some], axis=0)))

    return np.concatenate(in_blocks(len(left), STEP, compare))
