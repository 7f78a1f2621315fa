"""How alike the quotations of two articles are: in words, in meaning and in who speaks."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from encuadre.align.overlap import Matrix, overlap
from encuadre.align.speakers import Voice, compare_speakers
from encuadre.align.wording import read_wording
from encuadre.data.reporting import is_denial
from encuadre.model import LANGUAGES, Utterance

WEIGHTS = {"meaning": 4.06, "words": 3.43, "contained": 4.38, "same_voice": 3.10, "other_voice": -1.26}
BIAS = -6.65
"""Logistic regression (C = 1) on the sample's `quote_matches.jsonl`; `MATCH` says what it reaches left out.

Whether the sentences around are linked is not asked: two articles tell one thing in linked sentences and quote two
people on it. Without the link precision rises from .79 to .83 at .3, and recall falls from .57 to .48 (left out).
"""

SHARED = 0.15
"""Share of the shorter quotation's words that the other has, in either language, below which they are two utterances
whoever speaks: at .2 precision .82 instead of .80, recall .50 instead of .52."""


def utterance_support(left: Sequence[Utterance], right: Sequence[Utterance]) -> Matrix:
    """Return for every pair of two articles' quotations the log-odds of one utterance, their meaning left out.

    The words quoted decide, a speaker only adds to them: pairs that are known to share hardly any have minus infinity.
    So have two quotations of nobody, which are at most two sentences that share a fact; the links tell that already,
    and what one denies and another claims.
    A translation that is not there counts as no likeness, never as some.

    Args:
        left: Quotations of one article.
        right: Quotations of the other.

    Returns:
        float64 (left x right).
    """
    words, contained, is_known = _overlap(left, right)
    voices = [[compare_speakers(one, other) for other in right] for one in left]
    named = {
        "words": words,
        "contained": contained,
        "same_voice": _where(voices, Voice.SAME),
        "other_voice": _where(voices, Voice.OTHER),
    }
    log_odds = sum((WEIGHTS[name] * matrix for name, matrix in named.items()), np.float64(BIAS))
    nobody = np.logical_and.outer([not one.speaker for one in left], [not other.speaker for other in right])
    denied = [[is_denial(one.language, one.cue, one.kind) for one in side] for side in (left, right)]
    opposed = np.logical_xor.outer(*denied)
    support: Matrix = np.where(nobody | opposed | (is_known & (contained < SHARED)), -np.inf, log_odds)
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


def _overlap(left: Sequence[Utterance], right: Sequence[Utterance]) -> tuple[Matrix, Matrix, NDArray[np.bool_]]:
    """Return cosine and containment of the words, averaged over the languages both have, and whether they have one."""
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
    return cosine / known, contained / known, count > 0


def _where(voices: Sequence[Sequence[Voice]], wanted: Voice) -> Matrix:
    return np.array([[float(voice is wanted) for voice in row] for row in voices])
