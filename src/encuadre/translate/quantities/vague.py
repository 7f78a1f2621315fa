"""Magnitudes without a number: `billions of dollars`, `decenas de miles de millones de pesos`, `several trillion`."""

from __future__ import annotations

import re
from functools import lru_cache

from encuadre.data.magnitudes import Magnitudes
from encuadre.model import LANGUAGES, Language, other_language

BILLIONS = 1e9
"""From here on the names of the scales part, and one magnitude can be taken for another."""


def mend_vague(original: str, translation: str, source: Language) -> str:
    """Return `translation` with the magnitudes without a number of `original`.

    Where there are more of them in one than in the other, which is which is not certain and they stay.

    Args:
        original: The sentence.
        translation: What an engine made of it.
        source: The language of `original`.
    """
    target = other_language(source)
    theirs, ours = vague_magnitudes(original, source), vague_magnitudes(translation, target)
    if len(theirs) != len(ours):
        return translation
    wordings = _wordings(target)
    for (_, value), (place, said) in reversed(list(zip(theirs, ours, strict=True))):
        phrase = place["phrase"]
        if value != said and value in wordings and phrase.endswith("s"):
            wording = wordings[value].capitalize() if phrase[0].isupper() else wordings[value]
            translation = translation[: place.start("phrase")] + wording + translation[place.end("phrase") :]
    return translation


def vague_magnitudes(text: str, language: Language) -> list[tuple[re.Match[str], float]]:
    """Return the magnitudes without a number in `text`, each with its value."""
    values = Magnitudes.of(language).vague
    found = [match for match in _pattern(language).finditer(text) if not match["number"]]
    return [(match, values[match["phrase"].lower()]) for match in found]


@lru_cache(maxsize=len(LANGUAGES))
def _pattern(language: Language) -> re.Pattern[str]:
    words = Magnitudes.of(language)
    leads = "|".join(words.vague_before)
    phrases = "|".join(sorted(words.vague, key=len, reverse=True))
    return re.compile(rf"(?P<number>(?:\d|\b(?:{leads}))[ -])?\b(?P<phrase>{phrases})\b", re.IGNORECASE)


def _wordings(language: Language) -> dict[float, str]:
    wordings: dict[float, str] = {}
    for phrase, value in Magnitudes.of(language).vague.items():
        wordings.setdefault(value, phrase)
    return wordings
