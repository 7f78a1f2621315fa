"""What makes the sides of an event: the country of the outlet, the language, or the outlet."""

from __future__ import annotations

from collections.abc import Collection

from encuadre.model.article import Article
from encuadre.model.comparison import Grouping

_RANKS = {Grouping.COUNTRY: 0, Grouping.LANGUAGE: 1}


def rank_of(by: Grouping | None) -> int:
    """Return where a list has events compared by this: both countries first, both languages next, then the rest."""
    return _RANKS.get(by, len(_RANKS)) if by else len(_RANKS)


def side_of(article: Article, by: Grouping) -> str:
    """Return the name of the side an article is of; empty if nobody knows.

    Args:
        article: Of any event.
        by: What makes a side.
    """
    if by is Grouping.COUNTRY:
        return article.country.value if article.country else ""
    if by is Grouping.LANGUAGE:
        return article.language
    return article.outlet.name if article.outlet else ""


def grouping_of(articles: Collection[Article]) -> Grouping | None:
    """Return what the articles of an event are compared by: the first of country, language and outlet that gives two.

    A list of events asks it too, or it would call what opens as two sides *told by one side*: articles of a folder
    often say no country, and one of an agency has none.

    Args:
        articles: All of an event.

    Returns:
        `None` where there is one side, or nobody knows of another.
    """
    for by in Grouping:
        if len({side_of(article, by) for article in articles} - {""}) > 1:
            return by
    return None
