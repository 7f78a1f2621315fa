"""What pages say where an article should be."""

from __future__ import annotations

from typing import ClassVar

from encuadre.data.lexicon import Lexicon


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
