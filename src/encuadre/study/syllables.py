"""How many syllables a word has: by the rules of spelling in Spanish, by rule and hyphenation in English.

A hyphenation dictionary alone is no count: it never parts a single vowel (`día` and `away` are one piece). Over the
7,850 most frequent English words, against the vowels of a speech synthesiser and weighted by frequency, hyphenation
counts 4.7 % too few syllables, which is some six points of Flesch's reading ease; the larger of it and a count by rule
is .1 % too many.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from encuadre.model import Language

if TYPE_CHECKING:
    from pyphen import Pyphen

_SILENT_U = re.compile(r"qu(?=[eiéí])|gu(?=[eiéí])")
_SILENT_H = re.compile(r"(?<=[aeiouáéíóúü])h(?=[aeiouáéíóúü])")
"""Between vowels it parts nothing: `prohíbe` as `proíbe`."""

_FINAL_Y = re.compile(r"y(?![aeiouáéíóúü])")
"""A vowel at the end of a word or before a consonant, else a consonant (`rey`, `reyes`)."""

_VOWELS = re.compile(r"[aeiouáéíóúü]+")
_NUCLEUS = re.compile(r"[iuü]?[aeoáéó][iuü]?|[iuü]?[íú]|[iuü]+")
"""A strong vowel with the weak ones beside it, an accented weak vowel alone, or weak ones alone (`ciudad`, `ruido`)."""

_SILENT = re.compile(
    r"(?<![aeioutd])ed$"
    r"|(?<![aeiousxzcg])(?<!sh)(?<!ch)(?<![^aeiouy]l)es$"
    r"|(?<=[aeiouy][^aeiouy])e$|(?<=[aeiouy][^aeiouy][^aeiouyl])e$|(?<=[aeiouy]ll)e$|(?<=[aeiouy][^aeiouy]{3})(?<!l)e$"
    r"|(?<=[aeiouy][^aeiouy])e(?=(?:ment|ments|ly|ful|less|where|thing|body)$)"
)
"""An e that is written and not spoken: `tarred`, `states`, `like`, `movement`."""

_ENGLISH_VOWELS = re.compile(r"[aeiouy]+")
_PARTED = re.compile(
    r"ia(?!n\b)(?<![ct]ia)|(?<![cstgx])io|eo(?!us|u)|(?<![qg])ua(?=[lt])|(?<=[aeiouy][^aeiouy])ea$|(?<=[^q])uo|[aeiou]ying|[aeiou]ing"
)
"""Vowels side by side that are two syllables: `media`, `period`, `video`, `actual`, `going`."""


def syllables(word: str, language: Language) -> int:
    """Return the syllables of a word; at least one.

    Example:
        >>> syllables("economía", "es"), syllables("agua", "es"), syllables("president", "en")
        (5, 2, 3)
    """
    return _spanish(word.lower()) if language == "es" else _english(word.lower())


def _spanish(word: str) -> int:
    """Count nuclei: two strong vowels part, a weak one joins its neighbour unless it bears the accent (RAE 2010)."""
    plain = _FINAL_Y.sub("i", _SILENT_H.sub("", _SILENT_U.sub("q", word)))
    return max(1, sum(len(_NUCLEUS.findall(group)) for group in _VOWELS.findall(plain)))


@lru_cache(maxsize=20_000)
def _english(word: str) -> int:
    spoken = _SILENT.sub("", word) if len(_ENGLISH_VOWELS.findall(word)) > 1 else word
    by_rule = len(_ENGLISH_VOWELS.findall(spoken)) + len(_PARTED.findall(spoken))
    return max(1, by_rule, len(_hyphenation().positions(word)) + 1)


@cache
def _hyphenation() -> Pyphen:
    from pyphen import Pyphen

    return Pyphen(lang="en_US")
