"""All that is known of every pair of a left and a right sentence, as named matrices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from encuadre.align.competition import margin
from encuadre.align.overlap import Matrix, Overlap, overlap, with_neighbours
from encuadre.align.wording import read_wording
from encuadre.model import LANGUAGES, Language, Passage
from encuadre.text.stems import STEM

Mask = NDArray[np.bool_]
"""Left sentences by right sentences."""

_FADE = 8.0
"""Sentences after which the weight of the lead has fallen to 1/e: newspapers tell first what all of them tell.

4 and 16 measured .543 where 8 measured .557 (best F1 of real reports left out in turn).
"""


@dataclass(frozen=True, slots=True)
class PairFeatures:
    """What is known of all pairs."""

    named: dict[str, Matrix]
    """One matrix a feature, left sentences by right sentences."""

    worded: Mask
    """Whether both sentences have wording in one language; otherwise only cognates were compared."""

    embedded: Mask
    """Whether both sentences have a vector."""

    paraphrased: Mask
    """Whether both sentences have a vector of their English wording."""


def pair_features(
    left: Sequence[Passage],
    right: Sequence[Passage],
    vectors: tuple[Matrix, Matrix],
    english: tuple[Matrix, Matrix],
) -> PairFeatures:
    """Compare all pairs in every way that tells something; no text may be empty.

    A handful of measures, because more of them told no more: with the lead over the best other pair, shared names,
    figures, entities, verbs and lemmas, length, soft alignment of word pieces, clauses by their states, and how alike
    the texts are as a whole, the average precision of links of real reports stays between .62 and .64 (29 pairs, each
    story left out). More labels would not help either: half of the other stories give .640, all of them .642.

    Args:
        left: The sentences of one article.
        right: The sentences of the other.
        vectors: What the sentences mean, left and right, a row each.
        english: What their English wording means, the same.
    """
    words, worded = _overlap(left, right)
    embedded, paraphrased = _both(*vectors), _both(*english)
    margins = margin(np.stack([vectors[0] @ vectors[1].T, words.cosine, english[0] @ english[1].T]))
    named = {
        "words": words.cosine,
        "words_margin": margins[1],
        "clause": words.clause,
        "meaning_context": _contexts(*vectors),
        "meaning_margin": margins[0],
        "paraphrase_context": _contexts(*english),
        "paraphrase_margin": margins[2],
        "early": _early(len(left), len(right)),
    }
    return PairFeatures(named, worded, embedded, paraphrased)


def _early(left: int, right: int) -> Matrix:
    """Return how much nearer to the top of both texts a pair stands than the pairs of these texts do on the whole.

    In a text of a few sentences every one is near the top, which says nothing: without taking off the mean, two short
    texts were linked all over (only F1 of `only_dev` .71 where it is .83).
    """
    near = [np.exp(-np.arange(count, dtype=np.float32) / np.float32(_FADE)) for count in (left, right)]
    both = np.outer(*near)
    early: Matrix = both - both.mean(dtype=np.float32)
    return early


def _contexts(left: Matrix, right: Matrix) -> Matrix:
    """Return the cosines of the sentences with their neighbours."""
    one, other = with_neighbours(left), with_neighbours(right)
    matrix: Matrix = (one @ other.T) / np.outer(_lengths(one), _lengths(other))
    return matrix


def _both(left: Matrix, right: Matrix) -> Mask:
    """Tell where both sentences have a vector: a row of zeros is none."""
    both: Mask = np.logical_and.outer(left.any(axis=1), right.any(axis=1))
    return both


def _overlap(left: Sequence[Passage], right: Sequence[Passage]) -> tuple[Overlap, Mask]:
    """Compare the words in every language both sentences have, else the words both languages write alike."""
    total: dict[str, Matrix] = {}
    count: Matrix = np.zeros((len(left), len(right)), dtype=np.float32)
    for language in LANGUAGES:
        here, there = ([passage.in_language(language) for passage in side] for side in (left, right))
        if any(here) and any(there):
            both = np.outer(_trust(left, language), _trust(right, language))
            one, other = (read_wording(tuple(texts), language) for texts in (here, there))
            _add(total, overlap(one, other), both)
            count += both
    worded = count > 0
    if not worded.all():
        one, other = (
            read_wording(tuple(passage.text for passage in side), side[0].language, STEM) for side in (left, right)
        )
        _add(total, overlap(one, other), (~worded).astype(np.float32))
        count += ~worded
    return Overlap(**{name: matrix / count for name, matrix in total.items()}), worded


def _trust(side: Sequence[Passage], language: Language) -> NDArray[np.float32]:
    """Return how much the wording of each sentence in `language` weighs: an original fully, no wording nothing."""
    return np.array(
        [1.0 if passage.language == language else passage.trust if passage.translation else 0.0 for passage in side],
        dtype=np.float32,
    )


def _add(total: dict[str, Matrix], found: Overlap, weight: Matrix) -> None:
    for name in Overlap.__slots__:
        total[name] = total.get(name, np.float32(0)) + weight * getattr(found, name)


def _lengths(vectors: Matrix) -> Matrix:
    lengths: Matrix = np.maximum(np.sqrt(np.einsum("ij,ij->i", vectors, vectors)), np.float32(1e-6))
    return lengths
