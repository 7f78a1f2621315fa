"""Articles, the events they are grouped in, and what a person decided about them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

from msgspec import UNSET, UnsetType, field

from encuadre import model
from encuadre.export.wire.base import Moment, Share, Titles, Wire
from encuadre.model import Country, DecisionKind, Language


class Article(Wire, frozen=True):
    """What identifies an article to a reader, without its body."""

    id: str
    title: str
    outlet: str | None
    country: Country | None
    language: Language
    published: Moment | None
    url: str | None
    is_sample: bool = field(name="sample")

    @classmethod
    def of(cls, noun: model.Article) -> Self:
        """Return an article with the name of its outlet."""
        return cls.filled(noun, outlet=noun.outlet.name if noun.outlet else None)


class Reason(Wire, frozen=True):
    """Why two articles were judged to report one event."""

    left: str
    right: str
    score: Share
    similarity: Share
    entities: tuple[str, ...]
    quantities: tuple[str, ...]
    days_apart: float | None


class Membership(Wire, frozen=True):
    """Why one article stands in its event; `margin` is to the event `other`."""

    article: str
    nearest: str | None
    score: Share
    similarity: Share
    people: tuple[str, ...]
    places: tuple[str, ...]
    organisations: tuple[str, ...]
    quantities: tuple[str, ...]
    days_apart: float | None
    mean: Share
    other: str | None
    margin: Share | None


class StoryEvent(Wire, frozen=True):
    """One event of a story that is compared as a whole; `articles` are ids."""

    id: str
    title: Titles
    start: Moment | None
    end: Moment | None
    articles: tuple[str, ...]


class Event(Wire, frozen=True):
    """One event with its articles; id and title alone in a comparison that leaves some of them out.

    Of a story that is compared as a whole, `events` are those it holds and `id` is that of the story.
    """

    id: str
    title: Titles
    start: Moment | UnsetType | None = UNSET
    end: Moment | UnsetType | None = UNSET
    countries: tuple[Country, ...] | UnsetType = UNSET
    articles: tuple[Article, ...] | UnsetType = UNSET
    why: tuple[Reason, ...] | UnsetType = UNSET
    membership: tuple[Membership, ...] | UnsetType = UNSET
    story: str | UnsetType = UNSET
    related: tuple[str, ...] | UnsetType = UNSET
    copies: tuple[tuple[str, ...], ...] | UnsetType = UNSET
    decided: tuple[str, ...] | UnsetType = UNSET
    events: tuple[StoryEvent, ...] | UnsetType = UNSET

    @classmethod
    def among(cls, noun: model.Event, articles: Mapping[str, model.Article]) -> Self:
        """Return an event; id and title alone unless `articles` holds all of its articles, by id."""
        events = tuple(StoryEvent.of(one) for one in noun.events) or UNSET
        if not set(noun.articles) <= set(articles):
            return cls(id=noun.id, title=Titles.of(noun.title), events=events)
        members = [articles[id_] for id_ in noun.articles]
        countries = {member.country for member in members if member.country}
        return cls.filled(
            noun,
            countries=tuple(sorted(countries, reverse=True)),  # US first
            articles=tuple(Article.of(member) for member in members),
            events=events,
        )


class Stated(Wire, frozen=True):
    """What a person set; `null` was left as it is."""

    country: Country | None
    outlet: str | None
    published: Moment | None
    language: Language | None

    @classmethod
    def of(cls, noun: model.Stated) -> Self:
        """Return what was set with the name of the outlet."""
        return cls.filled(noun, outlet=noun.outlet.name if noun.outlet else None)


class Told(Wire, frozen=True):
    """A sentence by its article and its words."""

    article: str
    text: str


class Decision(Wire, frozen=True):
    """What a person decided about events, in article ids and headlines, or about sentences, in their words."""

    id: int
    kind: DecisionKind
    together: tuple[str, ...]
    apart: tuple[str, ...]
    event: Titles
    named: tuple[Titles, ...]
    when: Moment
    articles: tuple[str, ...]
    outlets: tuple[str, ...]
    stated: Stated | None
    sentences: tuple[Told, ...]
    speaker: str
