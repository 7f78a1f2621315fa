"""What crosses the border: the quotations of both sides matched, and what each side calls the same thing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from encuadre.model import (
    Alignment,
    AnnotatedArticle,
    Language,
    QuotationMatch,
    Rendering,
    Translation,
    Utterance,
    other_language,
)

if TYPE_CHECKING:
    from encuadre.pipeline.tools import Tools


def match_event_quotations(
    left: Sequence[AnnotatedArticle],
    right: Sequence[AnnotatedArticle],
    tools: Tools,
    renderings: dict[str, Rendering],
    alignments: Mapping[tuple[str, str], Alignment],
) -> tuple[QuotationMatch, ...]:
    """Match the quotations of two sides; their translations are added to `renderings`, by text.

    Where both sides quote in one language alone, nothing is translated.
    """
    from encuadre.align import match_quotations

    articles = [*left, *right]
    if len({annotated.article.language for annotated in articles}) > 1:
        _translate_contents(articles, tools, renderings)
    here, there = ([one for annotated in side for one in _utterances(annotated, renderings)] for side in (left, right))
    if not here or not there:
        return ()
    return match_quotations(here, there, encode=tools.encoder.encode, alignments=alignments)


def _translate_contents(articles: Sequence[AnnotatedArticle], tools: Tools, renderings: dict[str, Rendering]) -> None:
    missing: dict[Language, dict[str, None]] = {}
    for annotated in articles:
        for quotation in annotated.quotations:
            text = quotation.content.of(annotated.article.text)
            if text not in renderings:
                missing.setdefault(annotated.article.language, {})[text] = None
    for language, texts in sorted(missing.items()):
        results = tools.translator.translate(list(texts), language, other_language(language))
        renderings.update(zip(texts, results, strict=True))


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
            sentences=tuple(
                number
                for number, sentence in enumerate(annotated.sentences)
                if sentence.span.overlaps(quotation.content)
            ),
        )
