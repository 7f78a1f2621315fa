"""The list of events: who tells each, and which come first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from encuadre.model import Article, Country, Event


@dataclass(frozen=True)
class Listed:
    """An event with what a list says of it."""

    event: Event
    articles: tuple[Article, ...]

    @cached_property
    def counts(self) -> Counter[Country | None]:
        """How many articles of each country; `None` counts those of unknown country."""
        return Counter(article.country for article in self.articles)

    @property
    def has_both_sides(self) -> bool:
        """Whether there is something to compare."""
        return bool(self.counts[Country.US] and self.counts[Country.MX])

    @property
    def is_sample(self) -> bool:
        """Whether any of its articles was written for this project."""
        return any(article.is_sample for article in self.articles)

    @property
    def texts(self) -> tuple[str, ...]:
        """What a reader may look for: headlines of both languages, every article's too, and outlets."""
        outlets = (article.outlet.name for article in self.articles if article.outlet)
        return (*self.event.title.values(), *(article.title for article in self.articles), *outlets)


def listed(events: Iterable[Event], articles: Mapping[str, Article]) -> list[Listed]:
    """Return the events with their articles, in the order they are given."""
    return [Listed(event, tuple(articles[id_] for id_ in event.articles if id_ in articles)) for event in events]


def in_order(items: Iterable[Listed]) -> list[Listed]:
    """Return the events in the order of a list: told by both sides first, then the newest.

    A workspace keeps them in this order; on the screen they change under the reader's hands.
    """
    return sorted(
        items,
        key=lambda one: (
            not one.has_both_sides,
            -(one.event.start.timestamp() if one.event.start else float("-inf")),
            one.event.id,
        ),
    )
