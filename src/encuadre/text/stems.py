"""Stems: the first letters of a word, which its other forms and its cognates in the other language share."""

from __future__ import annotations

import re

from encuadre.text.folding import fold

STEM = 5
"""Letters kept of a word where words of both languages meet: four to six gave the same results within the noise, and
five is the usual cognate test (`president`, `presidente` part later)."""

_DOUBLE = re.compile(r"(.)\1")
_SPELLINGS = (
    ("ph", "f"), ("th", "t"), ("ch", "c"), ("qu", "c"), ("k", "c"),
    ("y", "i"), ("w", "v"), ("x", "s"), ("z", "s"), ("nm", "m"), ("mn", "n"),
)  # fmt: skip
"""Regular spelling differences between English and Spanish cognates (photo, foto; immigrant, inmigrante)."""


def stem(word: str) -> str:
    """Return the first letters of a word, folded.

    Example:
        >>> stem("Migración"), stem("migrantes"), stem("mígalas")
        ('migra', 'migra', 'migal')
    """
    return fold(word)[:STEM]


def cognate_stem(word: str) -> str:
    """Return the first letters of a folded word in the spelling that cognates share.

    Example:
        >>> cognate_stem("immigration"), cognate_stem("inmigracion")
        ('imigr', 'imigr')
        >>> cognate_stem("state"), cognate_stem("estado")
        ('estat', 'estad')
    """
    plain = _DOUBLE.sub(r"\1", word[: 2 * STEM])
    for english, shared in _SPELLINGS:
        plain = plain.replace(english, shared)
    if plain[:1] == "s" and plain[1:2] in set("ptcm"):
        plain = "e" + plain
    return plain[:STEM]
