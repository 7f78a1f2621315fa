"""Signs of a bad translation that can be read without a reference."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
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

    length: float
    """Logarithm of the characters of the original: there is more to go wrong in a long sentence."""


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
    return Signs(
        likeness=likeness,
        agreement=agreement(text, opinion) if opinion else 0.0,
        strange=float(min(len(strange_words(original, text, translation.language)), MOST)),
        faults=float(min(faults, MOST)),
        negation=float(negations_differ(original, text, source)),
        length=log(max(len(original), 1)),
    )


def agreement(text: str, opinion: str) -> float:
    """Return the share of words two translations have in common, 0.0 to 1.0."""
    from rapidfuzz.fuzz import token_sort_ratio

    return float(token_sort_ratio(text.lower(), opinion.lower())) / 100.0
