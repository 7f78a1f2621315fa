"""The list of events: who tells each, and which come first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
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
    """Return the events with their articles, those of one story together, else in the order they are given."""
    items = [Listed(event, tuple(articles[id_] for id_ in event.articles if id_ in articles)) for event in events]
    return _by_story(items)


def in_order(items: Iterable[Listed]) -> list[Listed]:
    """Return the events in the order of a list: told by both sides first, then the newest, a story together.

    A workspace keeps them in this order; on the screen they change under the reader's hands.
    """
    by_time = sorted(
        items,
        key=lambda one: (
            not one.has_both_sides,
            -(one.event.start.timestamp() if one.event.start else float("-inf")),
            one.event.id,
        ),
    )
    return _by_story(by_time)


def _by_story(items: Sequence[Listed]) -> list[Listed]:
    """Put each event behind the one of its story that stands first, told by both sides and by one apart."""
    stories: dict[tuple[bool, str], list[Listed]] = {}
    for item in items:
        story = item.event.story or item.event.id
        stories.setdefault((item.has_both_sides, story), []).append(item)
    return [item for story in stories.values() for item in story]


def following(items: Sequence[Listed]) -> list[bool]:
    """Return for each event of a list whether it belongs to the story of the one before it."""
    stories = [(item.has_both_sides, item.event.story) for item in items]
    before = [(False, ""), *stories]
    return [bool(story[1]) and story == other for story, other in zip(stories, before, strict=False)]
