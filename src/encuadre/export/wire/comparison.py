"""All that a comparison holds; ids are sentence ids."""

from __future__ import annotations

from typing import Self

from msgspec import field

from encuadre import model
from encuadre.export.wire.base import Share, Wire, Worded
from encuadre.export.wire.border import NamingPair, Quotation, QuotationMatch
from encuadre.export.wire.events import Article, Event
from encuadre.export.wire.framing import Framing
from encuadre.export.wire.sentences import Conflict, Sentence, Tally
from encuadre.export.wire.structure import Structure
from encuadre.model import Alone, Finding, Grouping, LinkKind, NoSide, Scope


class Side(Wire, frozen=True):
    """One side: its articles, sentences and framing."""

    side: str
    articles: tuple[Article, ...]
    sentences: tuple[Sentence, ...]
    framing: Framing


class Link(Wire, frozen=True):
    """Sentences of the two sides that share a fact."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    score: Share
    kind: LinkKind


class Position(Wire, frozen=True):
    """How deep in an article each side says it at the earliest, 0.0 to 1.0; `null` if it does not."""

    left_position: float | None = field(name="left")
    right_position: float | None = field(name="right")


class Claim(Wire, frozen=True):
    """What is said, by whom on each side, and first by whom; ids are of sentences, in `first` of articles.

    `left_part` and `right_part` are the sentences of a side that tell only a part of it. What is told in it so that not
    both can be true are `conflicts`, what is told differently is `compatible`; `other_figures`: it counts one thing
    otherwise.
    """

    id: str
    left: tuple[str, ...]
    right: tuple[str, ...]
    left_part: tuple[str, ...]
    right_part: tuple[str, ...]
    outlets: tuple[str, ...]
    scope: Scope
    left_outlets: tuple[str, ...]
    right_outlets: tuple[str, ...]
    first: tuple[str, ...]
    representative: str
    position: Position
    conflicts: tuple[Conflict, ...]
    compatible: tuple[Conflict, ...]
    has_other_figures: bool = field(name="other_figures")

    @classmethod
    def of(cls, noun: model.Claim) -> Self:
        """Return one claim."""
        return cls.filled(noun, position=Position.of(noun))


class ReadingLine(Wire, frozen=True):
    """One plain sentence about the event, with the ids of the sentences that bear it out."""

    finding: Finding
    text: Worded
    evidence: tuple[str, ...]


class Unsided(Wire, frozen=True):
    """An article on neither side, and why."""

    article: Article
    reason: NoSide


class Comparison(Wire, frozen=True):
    """`compare`: the two sides of one event; `one_side` says why one of them is empty, `null` that neither is."""

    event: Event
    left: Side
    right: Side
    links: tuple[Link, ...]
    only_left: tuple[str, ...]
    only_right: tuple[str, ...]
    perhaps_left: tuple[str, ...]
    perhaps_right: tuple[str, ...]
    conflicts: tuple[Conflict, ...]
    compatible: tuple[Conflict, ...]
    claims: tuple[Claim, ...]
    reading: tuple[ReadingLine, ...]
    quotations: tuple[Quotation, ...]
    quotation_matches: tuple[QuotationMatch, ...]
    quoted_once: tuple[int, ...]
    naming: tuple[NamingPair, ...]
    tallies: tuple[Tally, ...]
    structure: Structure
    by: Grouping
    is_asked: bool = field(name="asked")
    left_out: tuple[Unsided, ...]
    alone: Alone | None = field(name="one_side")

    @classmethod
    def of(cls, noun: model.Comparison) -> Self:
        """Return the two sides of one event."""
        articles = {article.id: article for side in (noun.left, noun.right) for article in side.articles}
        articles |= {one.article.id: one.article for one in noun.left_out}
        return cls.filled(noun, event=Event.among(noun.event, articles))
