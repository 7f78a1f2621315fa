"""What pages say where an article should be."""

from __future__ import annotations

from functools import cache
from typing import ClassVar, Literal

from encuadre.data.lexicon import Lexicon
from encuadre.model import LANGUAGES
from encuadre.text.folding import fold


class PageWords(Lexicon, frozen=True):
    """Phrases, compared without case and accents."""

    FILE: ClassVar = "page_words.toml"

    paywall: tuple[str, ...]
    """Stand in place of the rest of an article."""

    wall: tuple[str, ...]
    """Stand in front of any article: consent, scripts, robots."""

    missing: tuple[str, ...]
    """Headlines of pages that are not there."""

    gallery: tuple[str, ...]
    """Begin the headlines of galleries."""

    live: tuple[str, ...]
    """Mark the headlines of running reports."""


@cache
def phrases_of(kind: Literal["paywall", "wall", "missing", "gallery", "live"]) -> tuple[str, ...]:
    """Return the phrases of one kind in both languages, folded: a page may greet its reader in either."""
    return tuple(fold(phrase) for language in LANGUAGES for phrase in getattr(PageWords.of(language), kind))
