"""What a person said of single sentences, heeded wherever these are compared or read."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from encuadre.model import (
    Alignment,
    AnnotatedArticle,
    Conflict,
    Decision,
    DecisionKind,
    Link,
    Quotation,
    SentenceId,
)
from encuadre.text.folding import fold

if TYPE_CHECKING:
    from encuadre.store import Workspace

TAKEN_FOR_ABSENT = 1.0
"""Chance of absence of a sentence whose only links into a text a person denied: they have read what told it at best."""

SentencePair = tuple[SentenceId, SentenceId]

_Paired = TypeVar("_Paired", Link, Conflict)


def judged(workspace: Workspace, ids: Iterable[str]) -> tuple[Decision, ...]:
    """Return what was decided about sentences of some articles, and of no other, the oldest first.

    A decision goes along to the version of an article that is shown instead of the one it was made about.
    """
    newest, known = workspace.articles.superseded(), set(ids)
    found = []
    for decision in workspace.decisions.all():
        told = tuple(replace(one, article=newest.get(one.article, one.article)) for one in decision.sentences)
        if told and known.issuperset(one.article for one in told):
            found.append(replace(decision, sentences=told))
    return tuple(found)


def spoken(annotated: AnnotatedArticle, decisions: Sequence[Decision]) -> AnnotatedArticle:
    """Return an article with the speakers that were decided; the later decision wins."""
    for decision in decisions:
        if decision.kind is DecisionKind.SPEAKER and decision.sentences[0].article == annotated.article.id:
            meant = quoted_in(annotated, decision.sentences[0].text)
            if meant:
                said = tuple(_said_by(annotated, one, decision.speaker, meant) for one in annotated.quotations)
                annotated = replace(annotated, quotations=said)
    return annotated


def quoted_in(annotated: AnnotatedArticle, text: str) -> tuple[Quotation, ...]:
    """Return the quotations a sentence holds in whole or in part, however often it stands in the article."""
    spans = [sentence.span for sentence in annotated.sentences if annotated.text_of(sentence) == text]
    return tuple(one for one in annotated.quotations if any(span.overlaps(one.content) for span in spans))


def apart(articles: Iterable[AnnotatedArticle], decisions: Sequence[Decision]) -> frozenset[SentencePair]:
    """Return the pairs of sentences that are not the same, each both ways round.

    They are told by their words: what was said of a wire story holds for its copy in another paper too.
    """
    places: dict[str, list[SentenceId]] = {}
    for annotated in articles:
        for number, text in enumerate(annotated.sentence_texts):
            places.setdefault(text, []).append(SentenceId(annotated.article.id, number))
    found: set[SentencePair] = set()
    for decision in decisions:
        if decision.kind is DecisionKind.UNLINK:
            one, other = (places.get(told.text, []) for told in decision.sentences)
            found.update(pair for left in one for right in other for pair in ((left, right), (right, left)))
    return frozenset(found)


def unlinked(
    alignments: Mapping[tuple[str, str], Alignment], pairs: Container[SentencePair]
) -> dict[tuple[str, str], Alignment]:
    """Return alignments without links and conflicts of sentences that are not the same.

    Args:
        alignments: By the ids of both articles.
        pairs: What `apart` gave.
    """
    return {ids: _without(ids, alignment, pairs) for ids, alignment in alignments.items()}


def _without(ids: tuple[str, str], alignment: Alignment, pairs: Container[SentencePair]) -> Alignment:
    def kept(found: Sequence[_Paired]) -> tuple[_Paired, ...]:
        return tuple(one for one in found if (SentenceId(ids[0], one.left), SentenceId(ids[1], one.right)) not in pairs)

    links, conflicts, compatible = kept(alignment.links), kept(alignment.conflicts), kept(alignment.compatible)
    if (links, conflicts, compatible) == (alignment.links, alignment.conflicts, alignment.compatible):
        return alignment
    lone = (
        ({one.left for one in alignment.links} - {one.left for one in links}),
        ({one.right for one in alignment.links} - {one.right for one in links}),
    )
    left = _with_lone(alignment.unlinked_left, alignment.absence_left, lone[0])
    right = _with_lone(alignment.unlinked_right, alignment.absence_right, lone[1])
    return replace(
        alignment,
        links=links,
        unlinked_left=tuple(left),
        unlinked_right=tuple(right),
        conflicts=conflicts,
        compatible=compatible,
        absence_left=tuple(left.values()),
        absence_right=tuple(right.values()),
    )


def _with_lone(unlinked: Sequence[int], absence: Sequence[float], more: Iterable[int]) -> dict[int, float]:
    """Return the sentences without a link with their chances, in reading order."""
    chances = dict(zip(unlinked, absence or [TAKEN_FOR_ABSENT] * len(unlinked), strict=True))
    return dict(sorted({**chances, **dict.fromkeys(more, TAKEN_FOR_ABSENT)}.items()))


def _said_by(annotated: AnnotatedArticle, quotation: Quotation, speaker: str, meant: Container[Quotation]) -> Quotation:
    if quotation not in meant:
        return quotation
    named = (entity.id for entity in annotated.entities if fold(speaker) in map(fold, entity.names.values()))
    spoken_before = (one.speaker_entity for one in annotated.quotations if fold(one.speaker) == fold(speaker))
    entity = next((id_ for id_ in (*named, *spoken_before) if id_), "") if speaker else ""
    return replace(quotation, speaker=speaker, speaker_entity=entity, speaker_span=None)
