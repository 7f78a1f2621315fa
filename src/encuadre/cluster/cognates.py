"""The words of a text in a spelling that both languages share: what names, figures and cognates have in common."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache

SHORTEST = 4
"""Letters of the shortest word that counts: most shorter ones are function words, in both languages."""

STEM = 5
"""Letters kept of a word. Four to six gave the same results within the noise; five is the usual cognate test."""

_TOKEN = re.compile(r"[a-z]+|\d+(?:[.,]\d+)*")
_ACCENT = re.compile(r"[\u0300-\u036f]+")
_THOUSANDS = re.compile(r"[.,](?=\d{3}(?!\d))")
_DOUBLE = re.compile(r"(.)\1")
_SPELLINGS = (
    ("ph", "f"), ("th", "t"), ("ch", "c"), ("qu", "c"), ("k", "c"),
    ("y", "i"), ("w", "v"), ("x", "s"), ("z", "s"), ("nm", "m"), ("mn", "n"),
)  # fmt: skip
"""Regular spelling differences between English and Spanish cognates (photo, foto; immigrant, inmigrante)."""


def surface_features(text: str) -> Counter[str]:
    """Count the cognate stems and the figures of a text, without accents or case."""
    plain = _ACCENT.sub("", unicodedata.normalize("NFD", text.lower()))
    features: Counter[str] = Counter()
    for token, count in Counter(_TOKEN.findall(plain)).items():
        feature = _feature(token)
        if feature:
            features[feature] += count
    return features


@lru_cache(maxsize=100_000)
def _feature(token: str) -> str:
    if token[0].isdigit():
        return "#" + _THOUSANDS.sub("", token[:20]).replace(",", ".")
    return cognate_stem(token) if len(token) >= SHORTEST else ""


def cognate_stem(word: str) -> str:
    """Return the first letters of a plain lower-case word in the spelling that cognates share.

    Example:
        >>> cognate_stem("immigration"), cognate_stem("inmigracion")
        ('imigr', 'imigr')
        >>> cognate_stem("state"), cognate_stem("estado")
        ('estat', 'estad')

    """
    stem = _DOUBLE.sub(r"\1", word[: 2 * STEM])
    for english, shared in _SPELLINGS:
        stem = stem.replace(english, shared)
    if stem[:1] == "s" and stem[1:2] in set("ptcm"):
        stem = "e" + stem
    return stem[:STEM]
