"""The alignments of an event: of all pairs of its articles, each kept and made once."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, product
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from encuadre.model import (
    Alignment,
    AnnotatedArticle,
    ClaimGroup,
    Event,
    Passage,
    Progress,
    Rendering,
    Stage,
    StageAdvanced,
    StageFinished,
    StageStarted,
    Tally,
)
from encuadre.pipeline.add import ShouldStop
from encuadre.pipeline.passages import passages
from encuadre.pipeline.sentence_decisions import SentencePair

if TYPE_CHECKING:
    from encuadre.align import ComparableText
    from encuadre.pipeline.tools import Tools
    from encuadre.store import Workspace

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


def told_by_all(
    event: Event,
    left: Sequence[AnnotatedArticle],
    right: Sequence[AnnotatedArticle],
    renderings: Mapping[str, Rendering],
    alignments: Mapping[tuple[str, str], Alignment],
) -> dict[tuple[str, str], Alignment]:
    """Return alignments whose differences across the sides name who else tells one of the two figures.

    Args:
        event: What both sides report; of a story each of its events is looked at by itself.
        left: The articles of one side.
        right: The articles of the other.
        renderings: Translations by sentence text.
        alignments: By the ids of both articles.
    """
    from encuadre.align.conflicts import with_tellers

    told = dict(alignments)
    crossing = [(one.article.id, other.article.id) for one, other in product(left, right)]
    for happening in event.events or (event,):
        own = set(happening.articles)
        differing = [ids for ids in crossing if told[ids].conflicts or told[ids].compatible]
        disputed = {ids: told[ids] for ids in differing if set(ids) <= own}
        if disputed:
            texts = [one for one in (*left, *right) if one.article.id in own]
            told |= with_tellers(disputed, {one.article.id: passages(one, renderings) for one in texts})
    return told


def tallied(
    event: Event,
    left: Sequence[AnnotatedArticle],
    right: Sequence[AnnotatedArticle],
    renderings: Mapping[str, Rendering],
) -> tuple[Tally, ...]:
    """Return the figures of one kind that both sides tell of an event; of a story, whose events differ, none.

    Args:
        event: What both sides report.
        left: The articles of one side.
        right: The articles of the other.
        renderings: Translations by sentence text.
    """
    from encuadre.align.conflicts import tallies_of

    if event.events:
        return ()
    here, there = ({one.article.id: passages(one, renderings) for one in side} for side in (left, right))
    return tallies_of(here, there)


def grouped(
    event: Event,
    left: Sequence[AnnotatedArticle],
    right: Sequence[AnnotatedArticle],
    alignments: Mapping[tuple[str, str], Alignment],
    *,
    not_same: frozenset[SentencePair],
) -> tuple[ClaimGroup, ...]:
    """Return the sentences of an event in groups that say the same thing, over all of its articles.

    Args:
        event: What they report.
        left: The articles of one side; none, if one side alone tells it.
        right: All others.
        alignments: By the ids of two of them.
        not_same: Pairs of sentences a person has told apart.
    """
    from encuadre.align import group_claims

    both = (*left, *right)
    return group_claims(
        {one.article.id: one.sentence_texts for one in both},
        alignments,
        left={one.article.id for one in left},
        languages={one.article.id: one.article.language for one in both},
        copies=event.copies,
        apart=not_same,
    )


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
