"""How common a word is, and the level at which a learner is likely to know it."""

from __future__ import annotations

from functools import lru_cache

from encuadre.model import Language, Level

_BOUNDS = ((4.6, Level.A1), (4.3, Level.A2), (4.15, Level.B1), (4.05, Level.B2), (3.95, Level.C1))
"""Least Zipf frequency of a level's words; what is rarer is C2 or beyond.

Learners of English who passed A1 to C1 knew up to 1,500, 2,500, 3,250, 3,750 and 4,500 of the 5,000 most frequent
lemmas (Milton and Alexiou 2009, by the X_Lex test). In `wordfreq` the lemmas of these ranks have the Zipf frequencies
4.64, 4.33, 4.16, 4.06, 3.93 in English and 4.54, 4.28, 4.14, 4.06, 3.96 in Spanish, names left out; rounded between.
No list of a school or an institute was read, so a word that textbooks teach early for its use may come out too high.
"""

_COMMON = 4.2
"""Least Zipf frequency of the 3,000 most frequent lemmas: 4.21 in English, 4.19 in Spanish."""


def zipf(lemma: str, surface: str, language: Language) -> float:
    """Return the Zipf frequency of the commoner of a lemma and a form of it, 0.0 where neither is known.

    A Spanish infinitive is rarer than its forms, an English plural than its singular.

    Args:
        lemma: The word as it is looked up.
        surface: As it stands in the text.
        language: Of both.
    """
    return max(_zipf(lemma.lower(), language), _zipf(surface.lower(), language))


def is_common(lemma: str, surface: str, language: Language) -> bool:
    """Tell whether a word is one of the 3,000 most frequent.

    Args:
        lemma: The word as it is looked up.
        surface: As it stands in the text.
        language: Of both.
    """
    return zipf(lemma, surface, language) >= _COMMON


def level_of(frequency: float) -> Level | None:
    """Return the level whose learners are likely to know a word of a Zipf frequency; `None` where it has none."""
    if frequency <= 0:
        return None
    return next((level for bound, level in _BOUNDS if frequency >= bound), Level.C2)


@lru_cache(maxsize=50_000)
def _zipf(word: str, language: Language) -> float:
    from wordfreq import zipf_frequency

    return float(zipf_frequency(word, language))
