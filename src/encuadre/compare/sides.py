"""One side of an event: as it was read, and as it stands in a comparison."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from encuadre.compare.standing import Standing
from encuadre.errors import Message
from encuadre.model import (
    AnnotatedArticle,
    ComparedQuotation,
    ComparedSentence,
    ComparedSide,
    Framing,
    Rendering,
    Status,
    Untranslated,
    other_language,
)


@dataclass(frozen=True, slots=True)
class SideReading:
    """All that was computed of one side, ready to be put together."""

    side: str
    articles: Sequence[AnnotatedArticle]
    """In the order they are shown."""

    framing: Framing
    renderings: Mapping[str, Rendering]
    """Translations by sentence text; a text that is absent counts as untranslated."""


def side_of(reading: SideReading, standing: Standing) -> ComparedSide:
    """Return a side with every sentence: its wording in the other language, and whether the other side tells it."""
    sentences = []
    for annotated in reading.articles:
        for sentence in annotated.sentences:
            text = annotated.text_of(sentence)
            status, absence = standing.of(sentence.place)
            missing = Untranslated(text, other_language(annotated.article.language), str(Message("not translated yet")))
            sentences.append(
                ComparedSentence(
                    id=sentence.id,
                    article_id=annotated.article.id,
                    text=text,
                    span=sentence.span,
                    rendering=reading.renderings.get(text, missing),
                    status=status,
                    absence=absence,
                )
            )
    return ComparedSide(
        side=reading.side,
        articles=tuple(annotated.article for annotated in reading.articles),
        sentences=tuple(sentences),
        framing=reading.framing,
    )


def ids_of(side: ComparedSide, status: Status) -> tuple[str, ...]:
    """Return the ids of the sentences of one status, in reading order."""
    return tuple(sentence.id for sentence in side.sentences if sentence.status is status)


def quotations_of(reading: SideReading) -> list[ComparedQuotation]:
    """Return what is quoted on a side, article by article."""
    found = []
    for annotated in reading.articles:
        for quotation in annotated.quotations:
            text = quotation.content.of(annotated.article.text)
            found.append(
                ComparedQuotation(
                    side=reading.side,
                    article_id=annotated.article.id,
                    sentence=annotated.sentence_of(quotation.content).id,
                    text=text,
                    quotation=quotation,
                    rendering=reading.renderings.get(text),
                )
            )
    return found
