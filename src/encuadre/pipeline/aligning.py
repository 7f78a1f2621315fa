"""The alignments of an event: of all pairs of its articles, each kept and made once."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, product
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from encuadre.model import (
    Alignment,
    AnnotatedArticle,
    Mention,
    Passage,
    Progress,
    Quantity,
    Rendering,
    Sentence,
    Span,
    Stage,
    StageAdvanced,
    StageFinished,
    StageStarted,
    Translation,
    Word,
)
from encuadre.pipeline.add import ShouldStop

if TYPE_CHECKING:
    from encuadre.align import ComparableText
    from encuadre.pipeline.tools import Tools
    from encuadre.store import Workspace

TRUST_OF_DOUBTFUL = 0.5
"""How much a doubtful translation weighs beside the other direction's.

With all translations of a confidence under .7, .76 or .8 taken for doubtful, links of nine pairs of real reports have
F1 .612 with .5, .610 with .3, .607 to .611 where such translations are left out, and .608 where none is doubted; those
of the sample .677 to .678, .676 to .678, .670 to .673, and .678.
"""

_Placed = TypeVar("_Placed", Mention, Quantity, Word)

_ArticlePair = tuple[AnnotatedArticle, AnnotatedArticle]


def align_articles(
    left: Sequence[AnnotatedArticle],
    right: Sequence[AnnotatedArticle],
    vectors: Mapping[str, NDArray[np.float32]],
    renderings: Mapping[str, Rendering],
    *,
    workspace: Workspace,
    tools: Tools,
    alignments: dict[tuple[str, str], Alignment],
    should_stop: ShouldStop,
) -> Iterator[Progress]:
    """Align every article with every other, of both sides.

    Args:
        left: The articles of one side.
        right: The articles of the other.
        vectors: A row for each sentence of an article, by article id.
        renderings: Translations by sentence text.
        workspace: Where alignments are kept: only pairs it does not know are made.
        tools: The models.
        alignments: Filled once all are there, by the ids of both articles; left before right, within a side by id.
        should_stop: Asked between articles and pairs; what was aligned until then is in the workspace.

    Yields:
        How far it is; the last stage is not finished if it was stopped.
    """
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


def passages(annotated: AnnotatedArticle, renderings: Mapping[str, Rendering]) -> list[Passage]:
    """Return an article's sentences with all that alignment may compare."""
    mentions, quantities = _by_sentence(annotated, annotated.mentions), _by_sentence(annotated, annotated.quantities)
    words = _by_sentence(annotated, annotated.words)
    return [
        Passage(
            text=text,
            language=annotated.article.language,
            **_translated(renderings.get(text)),
            entities=frozenset(mention.entity_id for mention in mentions[number]),
            quantities=tuple(replace(one, span=_relative(one.span, sentence)) for one in quantities[number]),
            words=tuple(replace(one, span=_relative(one.span, sentence)) for one in words[number]),
        )
        for number, (sentence, text) in enumerate(zip(annotated.sentences, annotated.sentence_texts, strict=True))
    ]


def _translated(rendering: Rendering | None) -> dict[str, Any]:
    """Return what a passage holds of its translation; none is as if nothing were known."""
    if not isinstance(rendering, Translation):
        return {}
    return {"translation": rendering.text, "trust": TRUST_OF_DOUBTFUL if rendering.is_doubtful else 1.0}


def _by_sentence(annotated: AnnotatedArticle, found: Iterable[_Placed]) -> list[list[_Placed]]:
    """Return what lies whole in each sentence, in the order given."""
    starts = [sentence.span.start for sentence in annotated.sentences]
    inside: list[list[_Placed]] = [[] for _ in starts]
    for one in found:
        number = bisect_right(starts, one.span.start) - 1
        if number >= 0 and annotated.sentences[number].span.covers(one.span):
            inside[number].append(one)
    return inside


def _relative(span: Span, sentence: Sentence) -> Span:
    return Span(span.start - sentence.span.start, span.end - sentence.span.start)


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
    # The translations are part of the key: a better engine gives a better alignment, and so does one that is surer.
    texts = (_wording(part) if isinstance(part, Passage) else part for part in parts)
    return hashlib.blake2b("\x1f".join(texts).encode(), digest_size=16).hexdigest()


def _wording(passage: Passage) -> str:
    return passage.translation if passage.trust == 1.0 else f"{passage.translation}\x1f{passage.trust}"
