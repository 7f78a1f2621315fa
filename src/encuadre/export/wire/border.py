"""What crosses the border: quotations and their matches, and things with two names."""

from __future__ import annotations

from typing import Self

from msgspec import UNSET, UnsetType

from encuadre import model
from encuadre.export.wire.base import Characters, Confidence, Evidence, Share, Wire
from encuadre.export.wire.sentences import trusted
from encuadre.model import Difference, QuotationKind


class Quotation(Wire, frozen=True):
    """Who said what, and where."""

    side: str
    article: str
    sentence: str
    text: str
    kind: QuotationKind
    speaker: str | None
    speaker_entity: str | None
    cue: str | None
    span: Characters
    translation: str | None
    confidence: Confidence | UnsetType | None = UNSET
    doubtful: bool | UnsetType = UNSET

    @classmethod
    def of(cls, noun: model.ComparedQuotation) -> Self:
        """Return a quotation of a comparison."""
        rendering = noun.rendering
        return cls.filled(
            noun.quotation,
            side=noun.side,
            article=noun.article_id,
            sentence=noun.sentence,
            text=noun.text,
            span=(noun.quotation.content.start, noun.quotation.content.end),
            translation=rendering.text if isinstance(rendering, model.Translation) else None,
            **trusted(rendering),
        )


class QuotationPair(Wire, frozen=True):
    """Two quotations of one utterance; numbers count `quotations` from 0."""

    left: int
    right: int
    score: Share
    differences: tuple[Difference, ...]


class QuotationMatch(Wire, frozen=True):
    """One utterance with all its quotations; numbers count `quotations` from 0."""

    left: tuple[int, ...]
    right: tuple[int, ...]
    pairs: tuple[QuotationPair, ...]


class NamingUse(Wire, frozen=True):
    """Where both names stand in linked sentences."""

    left: Evidence
    right: Evidence


class NamingPair(Wire, frozen=True):
    """The two names of one thing with the places that show them, use by use."""

    thing: str
    left: str
    right: str
    crossed: int
    count: int
    uses: tuple[NamingUse, ...]
