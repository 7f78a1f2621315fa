"""What has no other side: one event, one article to be read, and its versions, made of the frozen nouns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from encuadre.align import group_claims
from encuadre.compare import SideReading, compare_alone
from encuadre.errors import OneSideError
from encuadre.model import (
    Alone,
    Article,
    Column,
    Comparison,
    Grouping,
    OneSide,
    Quantity,
    QuantityKind,
    Quotation,
    QuotationKind,
    ReadArticle,
    Span,
    Version,
)
from encuadre.text.edits import changed_paragraphs
from golden import shelf

EVENT = "b1ecbb88"
"""Of the shelf; one article tells it."""

_READ = datetime(2025, 2, 20, 8, 30, tzinfo=UTC)


def read_article() -> ReadArticle:
    """Return the translated article of the shelf with a quotation and two figures, framed as the framed one."""
    translated = shelf.translated()
    article = replace(translated.annotated.article, retrieved=_READ, source="notes/note.txt")
    first, second = (sentence.span for sentence in translated.annotated.sentences[1:3])
    words = [Span(first.start, first.start + 8), Span(second.start, second.start + 6)]
    annotated = replace(
        translated.annotated,
        article=article,
        quantities=(
            Quantity(words[0], QuantityKind.MASS, 49.0, 49.0, "kg", "fentanyl"),
            Quantity(words[1], QuantityKind.DATE, 739300.0, 739300.0, moment="2025-02-18"),
        ),
        quotations=(
            Quotation(Span(first.start, first.end - 1), QuotationKind.INDIRECT, "Ana Ríos", None, "ana-rios", "say"),
        ),
    )
    return ReadArticle(annotated, translated.renderings, shelf.framed("framed").framing, translated.renderings[1:2])


def one_side(*_: Any, **__: Any) -> Iterator[OneSide]:
    yield OneSide(next(event for event in shelf.shelf().events if event.id == EVENT), (read_article(),))


def comparison() -> Comparison:
    """Return an event of the shelf with the article above as its only side."""
    read = read_article()
    annotated = read.annotated
    renderings = dict(zip(annotated.sentence_texts, read.renderings, strict=True))
    country = annotated.article.country
    assert country is not None
    return compare_alone(
        next(event for event in shelf.shelf().events if event.id == EVENT),
        SideReading(country, (annotated,), read.framing, renderings),
        {},
        group_claims({annotated.article.id: annotated.sentence_texts}, {}),
        by=Grouping.COUNTRY,
        column=Column.RIGHT,
        other="US",
        why=Alone.ARTICLE,
    )


def versions() -> tuple[Version, ...]:
    """Return an article of two versions."""
    text = "The gates of the dam stayed shut on Tuesday.\n\nOfficials promised to open them on Friday.\n\nIt rained."
    now = text.replace("Friday", "Saturday") + "\n\nThe governor will come."
    old = Article("0a0a0a0a0a0a", "Dam stays shut", text, "en", published=_READ, source="notes/old.txt")
    new = replace(old, id="0b0b0b0b0b0b", body=now, retrieved=_READ, source="notes/new.txt")
    return Version(old), Version(new, *changed_paragraphs(old.text, new.text))


def refused(event_id: str) -> Iterator[Any]:
    """Refuse an event as `compare_event` does where one side alone tells it."""
    raise OneSideError("event {event} has one side only", event=event_id)
