"""All that is known of every pair of a left and a right sentence, as named matrices."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from encuadre.align.competition import beside, kinship, leads, margin
from encuadre.align.overlap import Matrix, Overlap, overlap
from encuadre.align.wording import COGNATE_LETTERS, read_wording
from encuadre.model import LANGUAGES, Passage

_FADE = 8.0
"""Sentences after which the weight of the lead has fallen to 1/e: newspapers tell first what all of them tell."""


def pair_features(
    left: Sequence[Passage],
    right: Sequence[Passage],
    vectors_left: NDArray[np.float32],
    vectors_right: NDArray[np.float32],
) -> dict[str, Matrix]:
    """Return the features of all pairs by name; no text may be empty."""
    words = _overlap(left, right)
    meaning = vectors_left @ vectors_right.T
    lengths = [np.log([max(1, len(passage.text.split())) for passage in side]) for side in (left, right)]
    early = [np.exp(-np.arange(len(side)) / _FADE) for side in (left, right)]
    features = {
        "meaning": meaning,
        "words": words.cosine,
        "contained": words.contained,
        "shared": words.shared,
        "context": words.context,
        "clause": words.clause,
        "shorter": np.minimum.outer(*lengths),
        "longer": np.maximum.outer(*lengths),
        "lead": np.outer(*early),
        "kinship": np.full(meaning.shape, kinship(meaning)),
        "word_kinship": np.full(meaning.shape, kinship(words.cosine)),
    }
    for name, score in (("meaning", meaning), ("words", words.cosine)):
        features[f"{name}_margin"] = margin(score)
        features[f"{name}_lead_least"], features[f"{name}_lead_most"] = leads(score)
        features[f"{name}_diagonal"], features[f"{name}_straight"] = beside(score)
    return features


def _overlap(left: Sequence[Passage], right: Sequence[Passage]) -> Overlap:
    """Compare the words in every language both sentences have, else the words both languages write alike."""
    total: dict[str, Matrix] = {}
    count: Matrix = np.zeros((len(left), len(right)), dtype=np.float32)
    for language in LANGUAGES:
        here, there = ([passage.in_language(language) for passage in side] for side in (left, right))
        if any(here) and any(there):
            both = np.outer([bool(text) for text in here], [bool(text) for text in there]).astype(np.float32)
            one, other = ([read_wording(text, language) for text in texts] for texts in (here, there))
            _add(total, overlap(one, other, language), both)
            count += both
    untranslated = count == 0
    if untranslated.any():
        one, other = (
            [read_wording(passage.text, passage.language, COGNATE_LETTERS) for passage in side]
            for side in (left, right)
        )
        _add(total, overlap(one, other, None), untranslated.astype(np.float32))
        count += untranslated
    return Overlap(**{name: matrix / count for name, matrix in total.items()})


def _add(total: dict[str, Matrix], found: Overlap, weight: Matrix) -> None:
    for name in Overlap.__slots__:
        total[name] = total.get(name, np.float32(0)) + weight * getattr(found, name)
