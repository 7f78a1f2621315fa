"""Terms of several words that are learnt whole, and meanings of single words that a list of pairs cannot give."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from encuadre.data.lexicon import SharedLexicon


class NewsTerms(SharedLexicon, frozen=True):
    """Noun phrases and words of the news in both languages, by Spanish lemma."""

    FILE: ClassVar = "news_terms.toml"

    english: Mapping[str, str]
    """Of terms."""

    words: Mapping[str, str]
    """Of single words, before any other list."""
