"""Signs of a bad translation that can be read without a reference."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log

from encuadre.model import Language, Translation
from encuadre.translate.doubt.negation import negations_differ
from encuadre.translate.doubt.words import strange_words

Likeness = Callable[[Sequence[str], Sequence[str]], Sequence[float]]
"""How alike in meaning two texts are, pair by pair, -1.0 to 1.0: a bilingual encoder's cosine, given from outside."""

MOST = 3
"""Faults and strange words beyond the third tell no more."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What can be told of one translation; `data/confidence.toml` has a weight for each."""

    likeness: float
    """Cosine of original and translation in the bilingual encoder."""

    agreement: float
    """How far another engine says it in the same words, 0.0 to 1.0."""

    strange: float
    """Words that are none of the language, 0 to `MOST`."""

    faults: float
    """Names, figures and magnitudes that did not come through, 0 to `MOST`."""

    negation: float
    """1.0 where one side denies and the other does not."""

    repeated: float
    """Words said again right after, which the original does not say twice; 0 to `MOST`."""

    stretched: float
    """Logarithm of how much longer or shorter it is than usual, as a distance from 0."""

    length: float
    """Logarithm of the characters of the original: there is more to go wrong in a long sentence."""


USUAL_LENGTH: dict[Language, float] = {"es": 0.93, "en": 1.09}
"""Characters of a translation for each of the original, by the original's language (median of both test sets)."""


def read_signs(
    translation: Translation, source: Language, *, likeness: float, opinion: str | None, faults: int
) -> Signs:
    """Return the signs of one translation.

    Args:
        translation: With its original.
        source: The language of the original.
        likeness: Cosine of the two.
        opinion: What another engine made of the original; `None` if there is none.
        faults: What did not come through.
    """
    original, text = translation.original, translation.text
    usual = max(len(original) * USUAL_LENGTH[source], 1.0)
    return Signs(
        likeness=likeness,
        agreement=agreement(text, opinion) if opinion else 0.0,
        strange=float(min(len(strange_words(original, text, translation.language)), MOST)),
        faults=float(min(faults, MOST)),
        negation=float(negations_differ(original, text, source)),
        repeated=float(min(max(_repeated(text) - _repeated(original), 0), MOST)),
        stretched=abs(log(max(len(text), 1) / usual)),
        length=log(max(len(original), 1)),
    )


def agreement(text: str, opinion: str) -> float:
    """Return the share of words two translations have in common, 0.0 to 1.0."""
    from rapidfuzz.fuzz import token_sort_ratio

    return float(token_sort_ratio(text.lower(), opinion.lower())) / 100.0


def _repeated(text: str) -> int:
    """Return how many words or pairs of words stand again right after themselves."""
    words = text.lower().split()
    singles = sum(a == b for a, b in pairwise(words))
    pairs = sum(words[i : i + 2] == words[i + 2 : i + 4] for i in range(len(words) - 3))
    return singles + pairs
