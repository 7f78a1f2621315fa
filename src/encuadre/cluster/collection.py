"""The articles of a run as arrays: read once, in an order of their own, then only compared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from encuadre.cluster.meaning import Vectors, compared_sentences, head_vector
from encuadre.cluster.rarity import count_rows, feature_weights, weigh, word_features
from encuadre.model import LANGUAGES, AnnotatedArticle

SECONDS_A_DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class Collection:
    """All that comparing needs; position `i` of every field is one article."""

    ids: Sequence[str]
    words: Any
    """Sparse rows of length 1 (scipy, untyped)."""

    heads: Vectors
    sentences: Sequence[Vectors]
    """Looked up when a pair is compared, and never all of them at once: they need not fit into memory."""

    language: NDArray[np.int64]
    """Position in `LANGUAGES`."""

    day: NDArray[np.float64]
    """Days since 1970, NaN where the date is unknown."""

    def __len__(self) -> int:
        return len(self.ids)


class Sentences(Sequence[Vectors]):
    """The compared sentences of articles by position, fetched from a mapping by id each time they are asked for."""

    def __init__(self, ids: Sequence[str], vectors: Mapping[str, Vectors]) -> None:
        """Look up `ids` in `vectors`, which may load lazily."""
        self._ids = ids
        self._vectors = vectors

    def __len__(self) -> int:
        return len(self._ids)

    def __getitem__(self, position: Any) -> Any:
        return compared_sentences(self._vectors[self._ids[position]])


@dataclass(frozen=True, slots=True)
class Inputs:
    """What is read in articles once and for all; rarity, which changes with the collection, is not in it."""

    ids: tuple[str, ...]
    counts: Any
    """Sparse rows: how often each article has each feature (scipy, untyped)."""

    heads: Vectors
    language: NDArray[np.int64]
    day: NDArray[np.float64]


def read_inputs(
    articles: Sequence[AnnotatedArticle], vectors: Mapping[str, Vectors], columns: dict[str, int]
) -> Inputs:
    """Turn articles into arrays, in order of id, so that nothing that follows depends on the order they came in.

    Args:
        articles: In any order.
        vectors: For each article id a row for each of its sentences.
        columns: The column of each feature; those not seen yet are added to it.

    Raises:
        ValueError: An article comes twice, or has not one vector for each of its sentences.
    """
    in_order = sorted(articles, key=lambda annotated: annotated.article.id)
    for one, other in pairwise(in_order):
        if one.article.id == other.article.id:
            raise ValueError(f"article {one.article.id} comes twice")
    heads = [
        head_vector(_rows_of(annotated, vectors), has_title=bool(annotated.article.title)) for annotated in in_order
    ]
    return Inputs(
        ids=tuple(annotated.article.id for annotated in in_order),
        counts=count_rows((word_features(annotated) for annotated in in_order), columns),
        heads=np.stack(heads) if heads else np.zeros((0, 0), dtype=np.float32),
        language=np.array([LANGUAGES.index(a.article.language) for a in in_order], dtype=np.int64),
        day=np.array([_day(annotated) for annotated in in_order], dtype=np.float64),
    )


def rarity_in(counts: Any, columns: dict[str, int]) -> NDArray[np.float64]:
    """Return what each feature says in this collection."""
    seen = np.bincount(counts.indices, minlength=len(columns))
    return feature_weights(columns, seen, counts.shape[0])


def collect(articles: Sequence[AnnotatedArticle], vectors: Mapping[str, Vectors]) -> Collection:
    """Turn articles into arrays that can be compared.

    Raises:
        ValueError: An article comes twice, or has not one vector for each of its sentences.
    """
    columns: dict[str, int] = {}
    inputs = read_inputs(articles, vectors, columns)
    words = weigh(inputs.counts, rarity_in(inputs.counts, columns))
    return Collection(inputs.ids, words, inputs.heads, Sentences(inputs.ids, vectors), inputs.language, inputs.day)


def _rows_of(annotated: AnnotatedArticle, vectors: Mapping[str, Vectors]) -> Vectors:
    own = vectors[annotated.article.id]
    if len(own) != len(annotated.sentences):
        raise ValueError(
            f"article {annotated.article.id} has {len(annotated.sentences)} sentences and {len(own)} vectors"
        )
    return own


def _day(annotated: AnnotatedArticle) -> float:
    published = annotated.article.published
    return published.timestamp() / SECONDS_A_DAY if published else float("nan")
