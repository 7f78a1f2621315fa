"""Documents of the frozen comparisons."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from encuadre.model import Article, Comparison, Component, Document, Extent, Language, Making
from encuadre.present import document_of
from encuadre.words import words_in
from golden import shelf

_READ = datetime(2025, 3, 1, 8, 30, tzinfo=UTC)


def document(name: str, extent: Extent = Extent.WHOLE, language: Language = "en") -> Document:
    """Return a document of one of `shelf.comparison`, whose articles were read one morning.

    Args:
        name: Of the comparison.
        extent: How much is told.
        language: Of the interface.
    """
    return document_of_all(shelf.comparison(name), extent, language)


def document_of_all(comparison: Comparison, extent: Extent, language: Language = "en") -> Document:
    """Return any comparison as a document.

    Args:
        comparison: What is told.
        extent: How much of it.
        language: Of the interface.
    """
    sides = (
        replace(side, articles=tuple(map(_as_read, side.articles))) for side in (comparison.left, comparison.right)
    )
    left, right = sides
    making = Making("0.0.0", (Component("annotate", "5"),), shelf.corrections().decisions[:1])
    return document_of(replace(comparison, left=left, right=right), words_in(language), making, extent=extent)


def _as_read(article: Article) -> Article:
    return replace(article, retrieved=_READ)
