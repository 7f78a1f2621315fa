"""What leaves the machine as data: a comparison with its provenance."""

from __future__ import annotations

from typing import Self

from msgspec import field

from encuadre import model
from encuadre.export.wire.base import Moment, Wire
from encuadre.export.wire.comparison import Comparison
from encuadre.export.wire.events import Article, Decision
from encuadre.export.wire.notes import Note
from encuadre.model import Language


class Source(Wire, frozen=True):
    """An article with what identifies its text: `sha256` of headline, blank line and body in UTF-8.

    `quoted` is how many of its words the document quotes, the headline not counted.
    """

    article: Article
    side: str | None
    author: str | None
    retrieved: Moment | None
    digest: str = field(name="sha256")
    words: int
    quoted: int

    @classmethod
    def of(cls, noun: model.Source) -> Self:
        """Return a source with the article's author and when it was read."""
        article = noun.article
        retrieved = article.retrieved.isoformat() if article.retrieved else None
        return cls.filled(noun, author=article.author or None, retrieved=retrieved)


class EngineUse(Wire, frozen=True):
    """How many of the translations one engine made."""

    engine: str
    version: str | None
    translations: int


class Component(Wire, frozen=True):
    """Something that shaped what is told, at its version."""

    name: str
    version: str | None


class Provenance(Wire, frozen=True):
    """Where everything comes from; `quote_limit` is how many words of an article are quoted at most, 0 for all."""

    program: str
    models: tuple[Component, ...]
    sources: tuple[Source, ...]
    engines: tuple[EngineUse, ...]
    decisions: tuple[Decision, ...]
    quote_limit: int

    @classmethod
    def of(cls, noun: model.Provenance) -> Self:
        """Return the provenance of a document."""
        making = noun.making
        return cls.filled(
            noun,
            program=making.program,
            models=tuple(Component.of(one) for one in making.models),
            decisions=tuple(Decision.of(one) for one in making.decisions),
        )


class Document(Wire, frozen=True):
    """`export`: a comparison as far as it is quoted, and its provenance; `dated` is the day of its newest article."""

    title: str
    language: Language
    dated: Moment | None
    provenance: Provenance
    comparison: Comparison
    notes: tuple[Note, ...]
