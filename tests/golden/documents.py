"""Documents of the frozen comparisons."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from encuadre.model import Article, Comparison, Component, Document, Extent, Language, Making
from encuadre.present.documents import document_of
from encuadre.words import words_in
from golden import shelf

_READ = datetime(2025, 3, 1, 8, 30, tzinfo=UTC)


def document(name: str, extent: Extent = Extent.WHOLE, language: Language = "en", *, quote_limit: int = 0) -> Document:
    """Return a document of one of `shelf.comparison`, whose articles were read one morning.

    Args:
        name: Of the comparison.
        extent: How much is told.
        language: Of the interface.
        quote_limit: Words of each article that are quoted at most; 0 is all.
    """
    return document_of_all(shelf.comparison(name), extent, language, quote_limit=quote_limit)


def document_of_all(
    comparison: Comparison, extent: Extent, language: Language = "en", *, quote_limit: int = 0
) -> Document:
    """Return any comparison as a document.

    Args:
        comparison: What is told.
        extent: How much of it.
        language: Of the interface.
        quote_limit: Words of each article that are quoted at most; 0 is all.
    """
    sides = (
        replace(side, articles=tuple(map(_as_read, side.articles))) for side in (comparison.left, comparison.right)
    )
    left, right = sides
    making = Making("0.0.0", (Component("annotate", "5"),), shelf.corrections().decisions[:1])
    told = replace(comparison, left=left, right=right)
    return document_of(told, words_in(language), making, extent=extent, quote_limit=quote_limit)


def _as_read(article: Article) -> Article:
    return replace(article, retrieved=_READ)
