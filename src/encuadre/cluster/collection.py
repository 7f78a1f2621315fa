"""The articles of a run as arrays: read once, in an order of their own, then only compared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from encuadre.cluster.meaning import Vectors, compared_sentences, head_vector
from encuadre.cluster.rarity import word_features, word_matrix
from encuadre.model import LANGUAGES, AnnotatedArticle

SECONDS_A_DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class Collection:
    """All that comparing needs; position `i` of every field is one article."""

    articles: tuple[AnnotatedArticle, ...]
    """In order of id, so that nothing that follows depends on the order they came in."""

    words: Any
    """Sparse rows of length 1 (scipy, untyped)."""

    heads: Vectors
    sentences: tuple[Vectors, ...]
    language: NDArray[np.int64]
    """Position in `LANGUAGES`."""

    day: NDArray[np.float64]
    """Days since 1970, NaN where the date is unknown."""

    def __len__(self) -> int:
        return len(self.articles)


def collect(articles: Sequence[AnnotatedArticle], vectors: Mapping[str, Vectors]) -> Collection:
    """Turn articles into arrays.

    Raises:
        ValueError: An article comes twice, or has not one vector for each of its sentences.
    """
    in_order = sorted(articles, key=lambda annotated: annotated.article.id)
    for one, other in pairwise(in_order):
        if one.article.id == other.article.id:
            raise ValueError(f"article {one.article.id} comes twice")
    rows = [_rows_of(annotated, vectors) for annotated in in_order]
    heads = [
        head_vector(own, has_title=bool(annotated.article.title)) for annotated, own in zip(in_order, rows, strict=True)
    ]
    return Collection(
        articles=tuple(in_order),
        words=word_matrix([word_features(annotated) for annotated in in_order]),
        heads=np.stack(heads) if heads else np.zeros((0, 0), dtype=np.float32),
        sentences=tuple(compared_sentences(own) for own in rows),
        language=np.array([LANGUAGES.index(a.article.language) for a in in_order], dtype=np.int64),
        day=np.array([_day(annotated) for annotated in in_order], dtype=np.float64),
    )


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
