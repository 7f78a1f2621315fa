"""How alike the quotations of two articles are: in words, in meaning, in who speaks and where they stand."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from encuadre.align.overlap import Matrix, overlap
from encuadre.align.speakers import Voice, compare_speakers
from encuadre.align.wording import read_wording
from encuadre.model import LANGUAGES, Alignment, Utterance

WEIGHTS = {
    "meaning": 3.19,
    "words": 2.40,
    "contained": 3.25,
    "linked": 2.71,
    "same_voice": 2.54,
    "other_voice": -1.01,
}
BIAS = -6.64
"""Logistic regression (C = 1) on the sample's `quote_matches.jsonl`; `MATCH` says what it reaches left out."""


def utterance_support(left: Sequence[Utterance], right: Sequence[Utterance], alignment: Alignment | None) -> Matrix:
    """Return for every pair of two articles' quotations the log-odds of one utterance, their meaning left out.

    Two quotations of nobody are at most two sentences that share a fact, which the links tell already: minus infinity.
    What is not known (a translation, an alignment) counts as no likeness, never as some.

    Args:
        left: Quotations of one article.
        right: Quotations of the other.
        alignment: How their sentences are linked; `None` if that is not known.

    Returns:
        float64 (left x right).
    """
    words, contained = _overlap(left, right)
    voices = [[compare_speakers(one, other) for other in right] for one in left]
    named = {
        "words": words,
        "contained": contained,
        "linked": _linked(left, right, alignment),
        "same_voice": _where(voices, Voice.SAME),
        "other_voice": _where(voices, Voice.OTHER),
    }
    log_odds = sum((WEIGHTS[name] * matrix for name, matrix in named.items()), np.float64(BIAS))
    nobody = np.logical_and.outer([not one.speaker for one in left], [not other.speaker for other in right])
    support: Matrix = np.where(nobody, -np.inf, log_odds)
    return support


def utterance_scores(support: Matrix, vectors_left: Matrix, vectors_right: Matrix) -> Matrix:
    """Add what the encoder says to `support` and return probabilities; a row of zeros is a missing vector.

    Args:
        support: Log-odds (left x right), as `utterance_support` returned them.
        vectors_left: One row for each quotation on the left, of unit length.
        vectors_right: The same on the right.

    Returns:
        float64 (left x right), 0.0 to 1.0.
    """
    scores: Matrix = 1 / (1 + np.exp(-support - WEIGHTS["meaning"] * (vectors_left @ vectors_right.T)))
    return scores


def may_reach(support: Matrix, probability: float) -> Matrix:
    """Tell which pairs have `probability` if their meaning is one: the others need not be encoded."""
    within: Matrix = support + WEIGHTS["meaning"] >= np.log(probability / (1 - probability))
    return within


def _overlap(left: Sequence[Utterance], right: Sequence[Utterance]) -> tuple[Matrix, Matrix]:
    """Return cosine and containment of the words, averaged over the languages both quotations have."""
    cosine: Matrix = np.zeros((len(left), len(right)))
    contained, count = np.zeros_like(cosine), np.zeros_like(cosine)
    for language in LANGUAGES:
        here, there = ([one.in_language(language) for one in side] for side in (left, right))
        both = np.outer([bool(text) for text in here], [bool(text) for text in there])
        if both.any():
            found = overlap(*(read_wording(tuple(side), language) for side in (here, there)))
            cosine += both * found.cosine
            contained += both * found.contained
            count += both
    known = np.maximum(count, 1)
    return cosine / known, contained / known


def _linked(left: Sequence[Utterance], right: Sequence[Utterance], alignment: Alignment | None) -> Matrix:
    """Return the score of the surest link between the sentences the quotations stand in."""
    scores = {(link.left, link.right): link.score for link in alignment.links} if alignment else {}
    return np.array(
        [
            [
                max((scores.get((i, j), 0.0) for i in one.sentences for j in other.sentences), default=0.0)
                for other in right
            ]
            for one in left
        ]
    )


def _where(voices: Sequence[Sequence[Voice]], wanted: Voice) -> Matrix:
    return np.array([[float(voice is wanted) for voice in row] for row in voices])
