"""One article to be read, with all that was found in it."""

from __future__ import annotations

from typing import Self

from encuadre import model
from encuadre.export.wire.base import Characters, Moment, Wire
from encuadre.export.wire.border import Quotation
from encuadre.export.wire.events import Article
from encuadre.export.wire.framing import Framing
from encuadre.export.wire.sentences import Sentence
from encuadre.model import Bound, QuantityKind


class Figure(Wire, frozen=True):
    """A number with its unit, normalised: the same in both languages."""

    sentence: str
    text: str
    span: Characters
    kind: QuantityKind
    low: float
    high: float
    unit: str | None
    counted: str | None
    bound: Bound
    moment: str | None


class ReadArticle(Wire, frozen=True):
    """`read`: one article, sentence by sentence, with whom it quotes, its figures, and how it frames what it tells."""

    article: Article
    retrieved: Moment | None
    source: str | None
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]
    figures: tuple[Figure, ...]
    framing: Framing

    @classmethod
    def of(cls, noun: model.ReadArticle) -> Self:
        """Return an article with what was read in it."""
        annotated = noun.annotated
        article = annotated.article
        sentences = (
            model.ComparedSentence(one.id, article.id, annotated.text_of(one), one.span, rendering, model.Status.ALONE)
            for one, rendering in zip(annotated.sentences, noun.renderings, strict=True)
        )
        quotations = (
            model.ComparedQuotation(
                article.country or "",
                article.id,
                annotated.sentence_of(one.content).id,
                one.content.of(article.text),
                one,
                rendering,
            )
            for one, rendering in zip(annotated.quotations, noun.quoted, strict=True)
        )
        figures = (
            Figure.filled(one, sentence=annotated.sentence_of(one.span).id, text=one.span.of(article.text))
            for one in annotated.quantities
        )
        return cls(
            article=Article.of(article),
            retrieved=article.retrieved.isoformat() if article.retrieved else None,
            source=article.source or None,
            sentences=tuple(map(Sentence.of, sentences)),
            quotations=tuple(map(Quotation.of, quotations)),
            figures=tuple(figures),
            framing=Framing.of(noun.framing),
        )
