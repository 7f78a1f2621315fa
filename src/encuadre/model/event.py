"""One happening, the articles that report it, and why they are together."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from encuadre.model.text import Language


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two articles were judged to report one event: all that entered the score."""

    left: str
    """`Article.id`; `left < right`, so that a reason has one spelling."""

    right: str
    score: float
    """How sure it is that both report one event, 0.0 to 1.0."""

    similarity: float
    """How alike the two are, 0.0 to 1.0, as people grade it: by words and meaning, whatever the days."""

    entities: tuple[str, ...] = ()
    """Ids of shared entities, rarest first."""

    quantities: tuple[str, ...] = ()
    """Shared figures, as they stand in `left`."""

    days_apart: float | None = None
    """Distance of publication; `None` if either date is unknown."""


@dataclass(frozen=True, slots=True)
class Membership:
    """Why one article stands in its event and in no other: what to look at before believing it."""

    article: str
    """`Article.id`."""

    nearest: str | None = None
    """The article of the event it resembles most; `None`, and all that follows empty, if it is alone."""

    score: float = 0.0
    """How sure it is that both report one event, 0.0 to 1.0."""

    similarity: float = 0.0
    """How alike the two are, 0.0 to 1.0, as in `Reason`."""

    people: tuple[str, ...] = ()
    """Ids of entities that another article of the event names too, rarest first; likewise the next two."""

    places: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    quantities: tuple[str, ...] = ()
    """Figures that another article of the event gives too, as they stand in this one."""

    days_apart: float | None = None
    """Distance of publication from the nearest; `None` if either date is unknown."""

    mean: float = 0.0
    """The score of the mean log-odds with the rest of the event, which decides: 0.5 is the threshold."""

    other: str | None = None
    """`Event.id` of the event it would belong to otherwise; `None` if none was near enough to be compared."""

    margin: float | None = None
    """`mean` less the same for `other`; below zero where the event as a whole, or a person, drew the article in."""


@dataclass(frozen=True, slots=True)
class Constraints:
    """What a person has decided about articles; no score overrules it. Both are pairs of `Article.id`s."""

    together: tuple[tuple[str, str], ...] = ()
    """Articles that stand in one event, whatever joins or leaves it."""

    apart: tuple[tuple[str, str], ...] = ()
    """Articles that never stand in one event; where both are said of two articles, `together` holds."""


@dataclass(frozen=True, slots=True)
class Event:
    """One happening at a time and place, with the articles that report it."""

    id: str
    """`event_id` of its articles: 8 hex digits, independent of their order."""

    articles: tuple[str, ...]
    """`Article.id`s, dated ones first in order of time, then by id."""

    title: Mapping[Language, str]
    """The most central headline in each language that has one."""

    why: tuple[Reason, ...] = ()
    """The merges that hold the event together, strongest first; empty for a lone article."""

    start: datetime | None = None
    """Earliest publication known."""

    end: datetime | None = None
    """Latest publication known."""

    membership: tuple[Membership, ...] = ()
    """One for each of `articles`, in that order."""

    story: str = ""
    """Identity of the running affair that neighbouring events belong to; empty for events of before there were any."""

    related: tuple[str, ...] = ()
    """`Event.id`s of the other events of the same story, nearest first."""

    copies: tuple[tuple[str, ...], ...] = ()
    """Groups of `articles` that are one text, as a wire story in several papers; the longest of each first."""

    decided: tuple[str, ...] = ()
    """Those of `articles` that stand here because a person decided so, whatever their scores say."""

    events: tuple[Event, ...] = ()
    """Of a story that is compared as a whole its events, in order of time; empty for one happening."""

    def event_of(self, article: str) -> Event:
        """Return the event of a story an article reports; of one happening it is that."""
        return next((event for event in self.events if article in event.articles), self)

    def only(self, events: Container[str]) -> Event:
        """Return a story with some of its events alone, by their ids; whole where none of them is named.

        Copies among them that stand in two of its events are kept.
        """
        own = [event for event in self.events if event.id in events]
        if not own or len(own) == len(self.events):
            return self
        part = _told_as_one(own, self.related)
        groups = (tuple(one for one in group if one in part.articles) for group in self.copies)
        return part if len(own) == 1 else replace(part, copies=tuple(group for group in groups if len(group) > 1))

    @property
    def days(self) -> int | None:
        """How many days its reports span, first and last included; `None` where no date is known."""
        return None if self.start is None or self.end is None else (self.end.date() - self.start.date()).days + 1


def story_of(events: Iterable[Event], story: str) -> Event | None:
    """Return a story as an event that holds its events; its only event where it has one; `None` if none is of it.

    Args:
        events: Among which the story's are looked for.
        story: `Event.story`.
    """
    own = sorted((event for event in events if story and event.story == story), key=_time)
    return _told_as_one(own, tuple(event.id for event in own)) if own else None


def _told_as_one(events: Sequence[Event], related: tuple[str, ...]) -> Event:
    """Return events of one story as one, headed as the one most articles report; a lone one stays what it is."""
    if len(events) == 1:
        return events[0]
    return Event(
        id=events[0].story,
        articles=tuple(article for event in events for article in event.articles),
        title=max(events, key=lambda event: len(event.articles)).title,
        start=min((event.start for event in events if event.start), default=None),
        end=max((event.end for event in events if event.end), default=None),
        story=events[0].story,
        related=related,
        copies=tuple(group for event in events for group in event.copies),
        decided=tuple(article for event in events for article in event.decided),
        events=tuple(events),
    )


def _time(event: Event) -> tuple[bool, float, str]:
    return event.start is None, event.start.timestamp() if event.start else 0.0, event.id
