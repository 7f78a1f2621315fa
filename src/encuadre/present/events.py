"""The list of events: who tells each, what is known and kept of it, and which come first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache, cached_property

from encuadre.model import Article, Country, Event, Flag, Flags, Grouping, grouping_of, rank_of, reports_of
from encuadre.text.folding import fold


class Order(StrEnum):
    """What a list goes by; what has most of it comes first."""

    DATE = "date"
    COVERAGE = "coverage"
    IMBALANCE = "imbalance"
    CONFLICTS = "conflicts"


@dataclass(frozen=True, slots=True)
class Kept:
    """What a workspace keeps of events beside themselves."""

    conflicts: Mapping[str, int] = field(default_factory=dict)
    """How many the last comparison of an event found, by its id; events that are not there were not compared yet."""

    flags: Flags = field(default_factory=dict)

    def flagged(self, flag: Flag, articles: Iterable[str], *, is_on: bool) -> Kept:
        """Return the same with a flag given to articles, or taken from them.

        Args:
            flag: The flag.
            articles: Their ids.
            is_on: Whether they carry it from now on.
        """
        before, changed = self.flags.get(flag, frozenset()), frozenset(articles)
        return replace(self, flags={**self.flags, flag: before | changed if is_on else before - changed})

    def flags_of(self, event: Event) -> frozenset[Flag]:
        """Return the flags of an event: starred if one of its articles is, read and archived if all of them are.

        So what a later article joins is to be read again, and comes back from the archive.
        """
        members = frozenset(event.articles)
        carried = ((flag, members & articles) for flag, articles in self.flags.items() if articles)
        return frozenset(flag for flag, those in carried if those and (flag is Flag.STARRED or those == members))


@dataclass(frozen=True)
class Listed:
    """An event with what a list says of it."""

    event: Event
    articles: tuple[Article, ...]
    conflicts: int | None = None
    """How many its comparison found when it was last made; `None`: it was not compared yet."""

    flags: frozenset[Flag] = frozenset()

    @cached_property
    def reports(self) -> tuple[Article, ...]:
        """Its articles without later versions of one of them."""
        reports = reports_of(self.articles, self.event.copies)
        return tuple(article for article in self.articles if reports[article.id] == article.id)

    @cached_property
    def counts(self) -> Counter[Country | None]:
        """How many reports of each country; `None` counts those of unknown country."""
        return Counter(article.country for article in self.reports)

    @cached_property
    def grouping(self) -> Grouping | None:
        """What it is compared by; `None`: one side tells it, as far as is known."""
        return grouping_of(self.articles)

    @property
    def has_both_sides(self) -> bool:
        """Whether both countries tell it, or where one country is not known to, both languages."""
        return self.grouping in (Grouping.COUNTRY, Grouping.LANGUAGE)

    @cached_property
    def is_sample(self) -> bool:
        """Whether any of its articles was written for this project."""
        return any(article.is_sample for article in self.articles)

    @cached_property
    def outlets(self) -> frozenset[str]:
        """The names and ids of its outlets, without case and accents."""
        outlets = {article.outlet.id: article.outlet.name for article in self.articles if article.outlet}
        return frozenset((*outlets, *map(_folded_name, outlets.values())))

    @cached_property
    def people(self) -> frozenset[str]:
        """Ids of the people whom two of its articles or more name: of whom one alone names, events know nothing."""
        return frozenset(person for one in self.event.membership for person in one.people)

    @property
    def imbalance(self) -> float:
        """How far one side outweighs the other: 0.0 for as many reports on both sides, 1.0 for one side alone."""
        us, mx = self.counts[Country.US], self.counts[Country.MX]
        return abs(us - mx) / ((us + mx) or 1)

    @property
    def texts(self) -> tuple[str, ...]:
        """What a reader may look for: headlines of both languages, every article's too, and outlets."""
        outlets = (article.outlet.name for article in self.articles if article.outlet)
        return (*self.event.title.values(), *(article.title for article in self.articles), *outlets)

    @cached_property
    def folded(self) -> str:
        """The texts without case and accents, for a filter looks into them at every key."""
        return fold("\n".join(dict.fromkeys(self.texts)))


@cache
def _folded_name(name: str) -> str:
    """Fold the name of an outlet once for its thousand articles."""
    return fold(name)


def listed(events: Iterable[Event], articles: Mapping[str, Article], kept: Kept | None = None) -> list[Listed]:
    """Return the events with their articles, those of one story together, else in the order they are given.

    Args:
        events: What is listed.
        articles: By id; events may name others.
        kept: What is kept of them; `None`: nothing.
    """
    kept = kept or Kept()
    return _by_story(
        Listed(
            event,
            tuple(articles[id_] for id_ in event.articles if id_ in articles),
            kept.conflicts.get(event.id),
            kept.flags_of(event),
        )
        for event in events
    )


def in_order(items: Iterable[Listed], order: Order = Order.DATE, *, is_turned: bool = False) -> list[Listed]:
    """Return the events in the order of a list: both countries first, both languages next, a story together.

    A workspace keeps them by date; on the screen they change under the reader's hands.

    Args:
        items: The events.
        order: What they go by, the newest first where that leaves two alike.
        is_turned: What has least of it comes first.
    """
    weigh, sign = _WEIGHTS[order], 1 if is_turned else -1
    by_weight = sorted(items, key=lambda one: (rank_of(one.grouping), sign * weigh(one), -_time(one), one.event.id))
    return _by_story(by_weight)


def _time(item: Listed) -> float:
    return item.event.start.timestamp() if item.event.start else float("-inf")


_WEIGHTS: Mapping[Order, Callable[[Listed], float]] = {
    Order.DATE: _time,
    Order.COVERAGE: lambda item: len(item.reports),
    Order.IMBALANCE: lambda item: item.imbalance,
    Order.CONFLICTS: lambda item: -1 if item.conflicts is None else item.conflicts,
}


def _by_story(items: Iterable[Listed]) -> list[Listed]:
    """Put each event behind the first of its story; of both countries, both languages and the rest apart."""
    stories: dict[tuple[int, str], list[Listed]] = {}
    for item in items:
        story = item.event.story or item.event.id
        stories.setdefault((rank_of(item.grouping), story), []).append(item)
    return [item for story in stories.values() for item in story]


def following(items: Sequence[Listed]) -> list[bool]:
    """Return for each event of a list whether it belongs to the story of the one before it."""
    stories = [(rank_of(item.grouping), item.event.story) for item in items]
    before = [(-1, ""), *stories]
    return [bool(story[1]) and story == other for story, other in zip(stories, before, strict=False)]
