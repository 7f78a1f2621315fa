"""What a reader set of who published what, and an article with it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from encuadre.model.article import Article, Country, Outlet
from encuadre.model.text import Language


@dataclass(frozen=True, slots=True)
class Stated:
    """What a reader says of articles; `None` leaves a field as it is."""

    country: Country | None = None
    outlet: Outlet | None = None
    published: datetime | None = None
    """Aware, as in `Article`."""

    language: Language | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """To what it applies: articles by id, and every article of outlets by the outlet's id, those added later too."""

    stated: Stated
    articles: Collection[str] = ()
    outlets: Collection[str] = ()

    def applied_to(self, article: Article) -> Article:
        """Return the article with what was stated, or as it is.

        An outlet brings its country along, unless one is stated: *Forbes* corrected to *Forbes México* is Mexican.
        """
        outlet = article.outlet.id if article.outlet else ""
        if article.id not in self.articles and outlet not in self.outlets:
            return article
        said = self.stated
        own = said.outlet.country if said.outlet else None
        return replace(
            article,
            outlet=said.outlet or article.outlet,
            country=said.country or own or article.country,
            published=said.published or article.published,
            language=said.language or article.language,
        )
