"""The frozen inputs, each read once: one real event, one full of edges, and a small workspace's worth around them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache

from encuadre.model import (
    AnnotatedArticle,
    Article,
    Comparison,
    Corrected,
    Country,
    Decision,
    Event,
    Feed,
    Framing,
    Learned,
    Rendering,
    Shares,
    WebPage,
    WebPageState,
)
from encuadre.pipeline import AlignedTexts, Hit
from golden.frozen import thawed

_WHEN = datetime(2025, 2, 19, 12, tzinfo=UTC)

FEEDS = (
    Feed("https://river.example/feed", "The River", Country.US, visited=_WHEN),
    Feed("https://rio.example/feed", "El Río", Country.MX, visited=_WHEN, failure="the page is gone (410)"),
    Feed("https://new.example/feed"),
)
"""One that answers, one that does not, one that was not asked yet."""

PAGES = (
    WebPage("https://river.example/1", _WHEN, FEEDS[0].url, WebPageState.TAKEN, 1, _WHEN, article_id="0123456789ab"),
    WebPage("https://river.example/2", _WHEN, FEEDS[0].url, WebPageState.FAILED, 1, _WHEN, "the page is gone (404)"),
    WebPage("https://river.example/3", _WHEN, FEEDS[0].url, WebPageState.WAITING, 2, _WHEN, "the server answers 503"),
)


@dataclass(frozen=True, slots=True)
class Shelf:
    """Events with their articles; bodies are left out, for no list shows them."""

    events: tuple[Event, ...]
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class Framed:
    """An article as `frame` reads it."""

    annotated: AnnotatedArticle
    framing: Framing


@dataclass(frozen=True, slots=True)
class Translated:
    """An article as `translate` reads it."""

    annotated: AnnotatedArticle
    renderings: tuple[Rendering, ...]


@dataclass(frozen=True, slots=True)
class Corrections:
    """What the commands that correct events answer."""

    merged: Corrected
    undone: Corrected
    unchanged: Corrected
    learned: Learned
    decisions: tuple[Decision, ...]


@cache
def shelf() -> Shelf:
    return thawed(Shelf, "shelf")


@cache
def comparison(name: str) -> Comparison:
    """Return `amendment`, an event of the sample as it was compared once, or `edges`, altered to hold what is rare."""
    return thawed(Comparison, name)


@cache
def framed(name: str) -> Framed:
    """Return `framed`, a whole article, or `too-short`, of which no frame is claimed."""
    return thawed(Framed, name)


@cache
def translated() -> Translated:
    return thawed(Translated, "translated")


@cache
def aligned() -> AlignedTexts:
    return thawed(AlignedTexts, "aligned")


@cache
def shares() -> Shares:
    return thawed(Shares, "shares")


@cache
def hits() -> tuple[Hit, ...]:
    return thawed(Hits, "hits").hits


@dataclass(frozen=True, slots=True)
class Hits:
    """The answers to one question."""

    hits: tuple[Hit, ...]


@cache
def corrections() -> Corrections:
    return thawed(Corrections, "corrections")
