"""The frozen inputs, each read once: one real event, one full of edges, and a small workspace's worth around them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from encuadre.model import (
    AnnotatedArticle,
    Article,
    Comparison,
    Corrected,
    Decision,
    Event,
    Framing,
    Learned,
    Rendering,
    Shares,
)
from encuadre.pipeline import AlignedTexts, Hit
from golden.frozen import thawed


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
