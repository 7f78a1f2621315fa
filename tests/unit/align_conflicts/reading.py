"""Words of a test sentence without a parse: every longer word is its own lemma."""

from __future__ import annotations

import re

from encuadre.model import Span, Word

_WORD = re.compile(r"[^\W\d_]{4,}")


def words_of(text: str) -> tuple[Word, ...]:
    """Return the longer words, in order."""
    return tuple(Word(Span(*found.span()), found.group().lower(), "NOUN") for found in _WORD.finditer(text))
