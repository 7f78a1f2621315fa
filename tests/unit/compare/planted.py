"""Two sides made by hand, sentence by sentence: what is linked and claimed is what a test says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from encuadre.compare.claims import claims_of
from encuadre.compare.standing import partners_of
from encuadre.model import (
    AnnotatedArticle,
    Article,
    ClaimGroup,
    ComparedConflict,
    ComparedLink,
    ComparedQuotation,
    ComparedSentence,
    ComparedSide,
    Comparison,
    Country,
    Event,
    Framing,
    Grouping,
    Language,
    LinkKind,
    Outlet,
    Quotation,
    QuotationKind,
    Sentence,
    SentenceId,
    Span,
    Status,
    Translation,
    Untranslated,
    article_id,
    other_language,
)


@dataclass(frozen=True)
class Told:
    """An article: its headline and its sentences, each with its translation; empty is untranslated."""

    outlet: str
    sentences: Sequence[tuple[str, str]]
    language: Language = "en"
    day: int | None = None
    version: str = ""
    """What tells it from another article of the same words."""


ABSENT = 0.95
"""How sure it is of a sentence without a link that the other side does not tell it."""

Id = tuple[int, int]
"""Which article of a side, which of its sentences."""


def a_comparison(
    left: Sequence[Told],
    right: Sequence[Told],
    *,
    links: Iterable[tuple[Id, Id, float]] = (),
    claims: Iterable[tuple[Sequence[Id], Sequence[Id]]] = (),
    quotations: Iterable[tuple[int, Id, str]] = (),
) -> Comparison:
    """Return two sides next to each other.

    Args:
        left: Articles in English, if they do not say otherwise.
        right: Articles of the other side.
        links: A sentence of each side and the score; all are of one kind.
        claims: Sentences of each side that say one thing; every other sentence is a claim of its own.
        quotations: Side, sentence and who is quoted in it; a name that stands in it is the speaker there, else `she`.
    """
    sides = [[_annotated(told) for told in side] for side in (left, right)]
    ids = [
        [[str(SentenceId(one.article.id, at)) for at in range(len(one.sentences))] for one in side] for side in sides
    ]
    compared = tuple(
        ComparedLink((ids[0][i][a],), (ids[1][j][b],), LinkKind.SAME, score) for (i, a), (j, b), score in links
    )
    linked = {id_ for link in compared for id_ in (*link.left, *link.right)}
    parts = [
        _side(name, side, told, linked) for name, side, told in zip(("en", "es"), sides, (left, right), strict=True)
    ]
    groups = _groups(sides, claims)
    return Comparison(
        event=Event("e1e1e1e1", tuple(one.article.id for side in sides for one in side), {"en": "A bridge"}),
        left=parts[0],
        right=parts[1],
        links=compared,
        only_left=tuple(one.id for one in parts[0].sentences if one.id not in linked),
        only_right=tuple(one.id for one in parts[1].sentences if one.id not in linked),
        conflicts=(),
        claims=claims_of(groups, sides[0], sides[1], (), partners_of(compared)),
        quotations=tuple(_quotation(sides[place][at[0]], at[1], name) for place, at, name in quotations),
        by=Grouping.LANGUAGE,
    )


def mirrored(one: Comparison) -> Comparison:
    """Return the same with the sides swapped."""
    return replace(
        one,
        left=one.right,
        right=one.left,
        links=tuple(replace(link, left=link.right, right=link.left) for link in one.links),
        only_left=one.only_right,
        only_right=one.only_left,
        conflicts=tuple(map(_turned, one.conflicts)),
        claims=tuple(
            replace(
                claim,
                left=claim.right,
                right=claim.left,
                left_position=claim.right_position,
                right_position=claim.left_position,
            )
            for claim in one.claims
        ),
    )


def _turned(one: ComparedConflict) -> ComparedConflict:
    return replace(
        one,
        left=one.right,
        right=one.left,
        left_quantity=one.right_quantity,
        right_quantity=one.left_quantity,
        left_span=one.right_span,
        right_span=one.left_span,
    )


def _annotated(told: Told) -> AnnotatedArticle:
    headline, *body = (text for text, _ in told.sentences)
    article = Article(
        id=article_id(headline, "\n\n".join((told.outlet, *body)), told.version),
        title=headline,
        body="\n\n".join(body),
        language=told.language,
        outlet=Outlet(told.outlet.casefold(), told.outlet, Country.US) if told.outlet else None,
        published=datetime(2025, 3, told.day, tzinfo=UTC) if told.day else None,
    )
    sentences, start = [], 0
    for number, (text, _) in enumerate(told.sentences):
        start = article.text.index(text, start)
        sentences.append(Sentence(article.id, number, Span(start, start + len(text))))
        start += len(text)
    return AnnotatedArticle(article, tuple(sentences))


def _side(name: str, side: Sequence[AnnotatedArticle], told: Sequence[Told], linked: set[str]) -> ComparedSide:
    sentences = []
    for annotated, given in zip(side, told, strict=True):
        language = other_language(given.language)
        for sentence, (text, translated) in zip(annotated.sentences, given.sentences, strict=True):
            rendering = (
                Translation(text, translated, language, "argos")
                if translated
                else Untranslated(text, language, "no engine")
            )
            status, absence = (Status.SHARED, None) if sentence.id in linked else (Status.ONLY_HERE, ABSENT)
            sentences.append(
                ComparedSentence(sentence.id, annotated.article.id, text, sentence.span, rendering, status, absence)
            )
    return ComparedSide(name, tuple(one.article for one in side), tuple(sentences), Framing())


def _groups(
    sides: Sequence[Sequence[AnnotatedArticle]], claims: Iterable[tuple[Sequence[Id], Sequence[Id]]]
) -> list[ClaimGroup]:
    """Return the claims that were given, and one of each sentence that is left over."""
    places = [[[SentenceId(one.article.id, at) for at in range(len(one.sentences))] for one in side] for side in sides]
    groups = [tuple(places[place][i][a] for place, those in enumerate(both) for i, a in those) for both in claims]
    known = {place for group in groups for place in group}
    alone = [(place,) for side in places for one in side for place in one if place not in known]
    return [ClaimGroup(group, group[0], voices=len({place.article for place in group})) for group in (*groups, *alone)]


def _quotation(annotated: AnnotatedArticle, number: int, name: str) -> ComparedQuotation:
    sentence = annotated.sentences[number]
    text = annotated.text_of(sentence)
    spoken = name if name in text else "she"
    start = sentence.span.start + text.find(spoken)
    said = Quotation(
        sentence.span,
        QuotationKind.DIRECT,
        name,
        speaker_span=Span(start, start + len(spoken)) if name and spoken in text else None,
        speaker_entity=name.casefold().replace(" ", "-"),
        cue="say",
    )
    return ComparedQuotation(annotated.article.language, annotated.article.id, sentence.id, text, said)
