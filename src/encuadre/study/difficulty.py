"""How hard a sentence is to read for a learner: its length and how rare its words are."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from encuadre.model import Language, Level
from encuadre.text.tokens import words_of

LONGEST: Mapping[Level, int] = {
    Level.A1: 16,
    Level.A2: 20,
    Level.B1: 26,
    Level.B2: 32,
    Level.C1: 38,
    Level.C2: 45,
}
"""Words of a sentence at most. Chosen: press sentences have 25 words on average, which B1 has to cope with; shorter
ones are there for beginners, and longer ones than 45 are for nobody's exercise."""

RAREST: Mapping[Level, float] = {
    Level.A1: 5.0,
    Level.A2: 4.6,
    Level.B1: 4.2,
    Level.B2: 3.8,
    Level.C1: 3.4,
    Level.C2: 3.0,
}
"""Zipf frequency (wordfreq; 3 is once in a million words, 6 once in a thousand) of a word that is asked for. Chosen:
the steps part the 1,000, 2,000, 4,000 … commonest words of either language."""

_COMMON = 5.0
"""Zipf frequency from which a word costs a reader nothing."""

_LONG = 45
"""Words at which a sentence is as hard as length makes it."""


@cache
def rarity_of(word: str, language: Language) -> float:
    """Return the Zipf frequency of a word, upward commoner; 0 for one nobody wrote."""
    from wordfreq import zipf_frequency

    return float(zipf_frequency(word, language))


def difficulty(text: str, language: Language) -> float:
    """Return how hard a sentence is, 0.0 to 1.0: the mean of its length and of how far its words are from common.

    Args:
        text: The sentence.
        language: What it is written in.
    """
    words = words_of(text)
    if not words:
        return 0.0
    far = [max(0.0, _COMMON - rarity_of(word, language)) / _COMMON for word in words if not word.isdigit()]
    rare = sum(far) / len(far) if far else 0.0
    return round((min(1.0, len(words) / _LONG) + min(1.0, 3 * rare)) / 2, 4)
