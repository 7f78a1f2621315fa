"""What crosses the border: the quotations of both sides matched, and what each side calls the same thing."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from encuadre.model import (
    AnnotatedArticle,
    QuotationMatch,
    Rendering,
    SentenceId,
    Translation,
    Utterance,
)

if TYPE_CHECKING:
    from encuadre.pipeline.sentence_decisions import SentencePair
    from encuadre.pipeline.tools import Tools


def match_event_quotations(
    left: Sequence[AnnotatedArticle],
    right: Sequence[AnnotatedArticle],
    tools: Tools,
    renderings: Mapping[str, Rendering],
    *,
    not_same: Collection[SentencePair] = (),
) -> tuple[QuotationMatch, ...]:
    """Match the quotations of two sides; `renderings` holds the translations of `quoted_texts`, as far as there are.

    Args:
        left: The articles of one side.
        right: Those of the other.
        tools: The models.
        renderings: Translations of `quoted_texts`, as far as there are any.
        not_same: Pairs of sentences a person has told apart: what they quote is not the same either.
    """
    from encuadre.align import match_quotations

    here, there = ([one for annotated in side for one in _utterances(annotated, renderings)] for side in (left, right))
    if not here or not there:
        return ()
    matches = match_quotations(here, there, encode=tools.encoder.encode)
    if not not_same:
        return matches
    places = [[place for annotated in side for place in _places(annotated)] for side in (left, right)]
    return tuple(
        replace(match, pairs=pairs)
        for match in matches
        if (pairs := tuple(one for one in match.pairs if (places[0][one.left], places[1][one.right]) not in not_same))
    )


def _places(annotated: AnnotatedArticle) -> Iterator[SentenceId]:
    """Yield the sentence each quotation begins in."""
    for quotation in annotated.quotations:
        yield SentenceId(annotated.article.id, annotated.sentence_of(quotation.content).number)


def quoted_texts(annotated: AnnotatedArticle) -> tuple[str, ...]:
    """Return what an article quotes, without the words around it: the other side's words are compared with these."""
    return tuple(quotation.content.of(annotated.article.text) for quotation in annotated.quotations)


def _utterances(annotated: AnnotatedArticle, renderings: Mapping[str, Rendering]) -> Iterator[Utterance]:
    kinds = {entity.id: entity.kind for entity in annotated.entities}
    for quotation in annotated.quotations:
        text = quotation.content.of(annotated.article.text)
        rendering = renderings.get(text)
        yield Utterance(
            article_id=annotated.article.id,
            text=text,
            language=annotated.article.language,
            kind=quotation.kind,
            translation=rendering.text if isinstance(rendering, Translation) else "",
            speaker=quotation.speaker,
            speaker_entity=quotation.speaker_entity,
            speaker_kind=kinds.get(quotation.speaker_entity),
            cue=quotation.cue,
        )
