"""What makes a side: the country of the outlet, the outlet, or the language."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from encuadre.model import AnnotatedArticle, Article, Country

Side = tuple[str, list[AnnotatedArticle]]


class Grouping(StrEnum):
    """What the articles of an event are compared by."""

    COUNTRY = "country"
    LANGUAGE = "language"
    OUTLET = "outlet"


_LEFT_FIRST = {Country.US.value: 0, Country.MX.value: 1, "en": 0, "es": 1}


def sides_of(articles: Sequence[AnnotatedArticle], by: Grouping) -> tuple[Side, Side] | None:
    """Return the two sides, left (US, English) first; `None` if there are not two.

    Articles whose country or outlet is unknown belong to no side. By outlet, the two with the most articles are
    compared, in order of their names.
    """
    groups: dict[str, list[AnnotatedArticle]] = {}
    for annotated in articles:
        name = _side_of(annotated.article, by)
        if name:
            groups.setdefault(name, []).append(annotated)
    largest = sorted(groups, key=lambda name: (-len(groups[name]), name))[:2]
    if len(largest) < 2:
        return None
    left, right = sorted(largest, key=lambda name: (_LEFT_FIRST.get(name, 2), name))
    return (left, groups[left]), (right, groups[right])


def _side_of(article: Article, by: Grouping) -> str:
    if by is Grouping.COUNTRY:
        return article.country.value if article.country else ""
    if by is Grouping.LANGUAGE:
        return article.language
    return article.outlet.name if article.outlet else ""
