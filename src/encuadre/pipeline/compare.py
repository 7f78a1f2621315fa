"""One event in, its two sides next to each other out: translate, align, frame, compare."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, product
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from encuadre.compare import SideReading, compare
from encuadre.errors import NotFoundError
from encuadre.model import (
    Alignment,
    AnnotatedArticle,
    Comparison,
    Event,
    Language,
    Passage,
    Progress,
    Rendering,
    Sentence,
    Span,
    Stage,
    StageAdvanced,
    StageFinished,
    StageStarted,
    Translation,
    other_language,
)
from encuadre.pipeline.add import ShouldStop, annotate_missing
from encuadre.pipeline.border import match_event_quotations, quoted_texts
from encuadre.pipeline.sides import Grouping, sides_of

if TYPE_CHECKING:
    from encuadre.align import ComparableText
    from encuadre.frame import FrameModel
    from encuadre.pipeline.tools import Tools
    from encuadre.store import Workspace

Renderings = dict[str, Rendering]
"""Translations by sentence text."""

_ArticlePair = tuple[AnnotatedArticle, AnnotatedArticle]


def compare_event(
    workspace: Workspace,
    event: Event,
    *,
    tools: Tools,
    by: Grouping = Grouping.COUNTRY,
    models: Sequence[FrameModel] | None = None,
    should_stop: ShouldStop = lambda: False,
) -> Iterator[Progress | Comparison]:
    """Compare the two sides of one event.

    Only what the workspace does not hold is computed: a sentence is translated once, and a pair of articles is aligned
    once, so a new article in the event costs its own pairs.

    Args:
        workspace: Where the articles are and results are kept.
        event: One of its events.
        tools: The models; loaded only if there is something to do.
        by: What makes a side.
        models: The frame models that are asked; `None`: the authored ones.
        should_stop: Asked between batches; what was finished stays, and no comparison is yielded.

    Yields:
        What happens, and last the comparison.

    Raises:
        NotFoundError: the event is told by one side only; the hint names a grouping that has two.
    """
    yield from annotate_missing(workspace, event.articles, tools, should_stop)
    if should_stop():
        return
    order = {id_: place for place, id_ in enumerate(event.articles)}
    found = workspace.annotations.get(event.articles, tools.annotator.version, with_words=True)
    articles = sorted(found, key=lambda annotated: order[annotated.article.id])
    (left_name, left), (right_name, right) = _two_sides(event, articles, by)

    renderings: Renderings = {}
    yield from _translate([*left, *right], tools, renderings, should_stop)
    if should_stop():
        return
    vectors = tools.vectors([*left, *right])
    alignments: dict[tuple[str, str], Alignment] = {}
    yield from _align(workspace, left, right, vectors, tools, renderings, alignments, should_stop)
    if should_stop():
        return
    yield StageStarted(Stage.FRAME, 2)
    sides = ((left_name, left), (right_name, right))
    comparison = _put_together(event, *sides, vectors, tools, renderings, alignments, models)
    yield StageFinished(Stage.FRAME, 2)
    yield comparison


def passages(annotated: AnnotatedArticle, renderings: Mapping[str, Rendering]) -> list[Passage]:
    """Return an article's sentences with all that alignment may compare."""
    return [
        Passage(
            text=text,
            language=annotated.article.language,
            translation=rendering.text if isinstance(rendering := renderings.get(text), Translation) else "",
            entities=frozenset(
                mention.entity_id for mention in annotated.mentions if sentence.span.covers(mention.span)
            ),
            quantities=tuple(
                replace(quantity, span=_relative(quantity.span, sentence))
                for quantity in annotated.quantities
                if sentence.span.covers(quantity.span)
            ),
            words=tuple(
                replace(word, span=_relative(word.span, sentence))
                for word in annotated.words
                if sentence.span.covers(word.span)
            ),
        )
        for sentence, text in zip(annotated.sentences, annotated.sentence_texts, strict=True)
    ]


def _relative(span: Span, sentence: Sentence) -> Span:
    return Span(span.start - sentence.span.start, span.end - sentence.span.start)


def _two_sides(
    event: Event, articles: Sequence[AnnotatedArticle], by: Grouping
) -> tuple[tuple[str, list[AnnotatedArticle]], tuple[str, list[AnnotatedArticle]]]:
    sides = sides_of(articles, by)
    if sides is None:
        others = [grouping for grouping in Grouping if grouping is not by and sides_of(articles, grouping)]
        hint = f"compare it with --by {others[0]}" if others else "add articles of the other side, then look again"
        raise NotFoundError(f"event {event.id} has one side only by {by}", hint=hint)
    return sides


def _translate(
    articles: Sequence[AnnotatedArticle], tools: Tools, renderings: Renderings, should_stop: ShouldStop
) -> Iterator[Progress]:
    wanted: dict[Language, dict[str, None]] = {}
    for annotated in articles:
        texts = (*annotated.sentence_texts, *quoted_texts(annotated))
        wanted.setdefault(annotated.article.language, {}).update(dict.fromkeys(texts))
    total = sum(len(those) for those in wanted.values())
    yield StageStarted(Stage.TRANSLATE, total)
    done = 0
    for language, distinct in sorted(wanted.items()):
        those = list(distinct)
        for start in range(0, len(those), _TRANSLATE_BATCH):
            if should_stop():
                return
            batch = those[start : start + _TRANSLATE_BATCH]
            results = tools.translator.translate(batch, language, other_language(language), should_stop=should_stop)
            renderings.update(zip(batch, results, strict=True))
            done += len(batch)
            yield StageAdvanced(Stage.TRANSLATE, done, total)
    yield StageFinished(Stage.TRANSLATE, done)


_TRANSLATE_BATCH = 64
"""Sentences between two signs of life: under a second for the slowest engine (75 sentences/s measured for `pivot`)."""


def _align(
    workspace: Workspace,
    left: Sequence[AnnotatedArticle],
    right: Sequence[AnnotatedArticle],
    vectors: Mapping[str, NDArray[np.float32]],
    tools: Tools,
    renderings: Renderings,
    alignments: dict[tuple[str, str], Alignment],
    should_stop: ShouldStop,
) -> Iterator[Progress]:
    from encuadre.align import ALIGN_VERSION, align

    shown = {annotated.article.id: passages(annotated, renderings) for annotated in (*left, *right)}
    versions = (ALIGN_VERSION, tools.annotator.version, tools.paraphrase_version)
    keys = {
        ids: _key(*versions, *ids, *(shown[ids[0]] + shown[ids[1]]))
        for ids in ((one.article.id, other.article.id) for one, other in _article_pairs(left, right))
    }
    found = {ids: kept for ids, key in keys.items() if (kept := workspace.alignments.get(key))}
    missing = {ids: key for ids, key in keys.items() if ids not in found}
    texts: dict[str, ComparableText] = {}
    yield from _read_again({id_: shown[id_] for ids in missing for id_ in ids}, vectors, tools, texts, should_stop)
    yield StageStarted(Stage.ALIGN, len(keys))
    for done, (ids, key) in enumerate(missing.items(), start=len(found) + 1):
        if should_stop():
            return
        found[ids] = align(texts[ids[0]], texts[ids[1]])
        with workspace.transaction():
            workspace.alignments.record(key, found[ids])
        yield StageAdvanced(Stage.ALIGN, done, len(keys))
    alignments.update((ids, found[ids]) for ids in keys)  # in one order, whatever was kept
    yield StageFinished(Stage.ALIGN, len(keys))


def _read_again(
    shown: Mapping[str, Sequence[Passage]],
    vectors: Mapping[str, NDArray[np.float32]],
    tools: Tools,
    texts: dict[str, ComparableText],
    should_stop: ShouldStop,
) -> Iterator[Progress]:
    """Fill `texts` with the articles as alignment compares them; what was read before is in the workspace."""
    if not shown:
        return
    total, done = sum(map(len, shown.values())), 0
    yield StageStarted(Stage.EMBED, total)
    for id_, own in shown.items():
        if should_stop():
            return
        texts[id_] = tools.comparable(own, vectors[id_])
        done += len(own)
        yield StageAdvanced(Stage.EMBED, done, total)
    yield StageFinished(Stage.EMBED, done)


def _article_pairs(left: Sequence[AnnotatedArticle], right: Sequence[AnnotatedArticle]) -> list[_ArticlePair]:
    """Return all pairs across the sides, and those within a side in the order of their ids, whoever came first."""
    within = [pair for side in (left, right) for pair in combinations(sorted(side, key=lambda one: one.article.id), 2)]
    return [*product(left, right), *within]


def _key(*parts: str | Passage) -> str:
    # The translations are part of the key: a better engine gives a better alignment.
    texts = (part.translation if isinstance(part, Passage) else part for part in parts)
    return hashlib.blake2b("\x1f".join(texts).encode(), digest_size=16).hexdigest()


def _put_together(
    event: Event,
    left: tuple[str, list[AnnotatedArticle]],
    right: tuple[str, list[AnnotatedArticle]],
    vectors: Mapping[str, NDArray[np.float32]],
    tools: Tools,
    renderings: Renderings,
    alignments: Mapping[tuple[str, str], Alignment],
    models: Sequence[FrameModel] | None,
) -> Comparison:
    from encuadre.align import group_claims, naming_pairs
    from encuadre.frame import AUTHORED, frame_sides

    glosses = _glosses([*left[1], *right[1]], tools)
    matches = match_event_quotations(left[1], right[1], tools, renderings, alignments)
    naming = naming_pairs(left[1], right[1], alignments)
    asked = tuple(AUTHORED.values()) if models is None else models
    framings = frame_sides(
        left[1], right[1], vectors=vectors, encode=tools.encoder.encode, glosses=glosses, models=asked
    )
    readings = [
        SideReading(name, articles, framing, renderings)
        for (name, articles), framing in zip((left, right), framings, strict=True)
    ]
    texts = {annotated.article.id: annotated.sentence_texts for annotated in (*left[1], *right[1])}
    claims = group_claims(texts, alignments)
    return compare(event, readings[0], readings[1], alignments, claims, matches=matches, naming=naming)


def _glosses(articles: Sequence[AnnotatedArticle], tools: Tools) -> dict[tuple[Language, str], str]:
    """Return English for the Spanish lemmas, so that both sides' words are counted in one vocabulary."""
    lemmas = sorted(
        {word.lemma for annotated in articles if annotated.article.language == "es" for word in annotated.words}
    )
    results = tools.translator.translate(lemmas, "es", "en")
    return {
        ("es", lemma): result.text.lower()
        for lemma, result in zip(lemmas, results, strict=True)
        if isinstance(result, Translation)
    }
