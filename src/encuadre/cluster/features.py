"""What is read in each article, as arrays that grow: position `i` of every field is one article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from encuadre.cluster.meaning import Sentences, Vectors, head_vector
from encuadre.cluster.words import weekday_row, word_features, word_rows
from encuadre.model import LANGUAGES, AnnotatedArticle

SECONDS_A_DAY = 86_400.0

SPARE = 1.25
"""Room made when there is none left, as a multiple of what is needed: chosen, so that memory stays near the need."""


@dataclass(frozen=True, slots=True)
class Features:
    """Articles as they are compared."""

    ids: Sequence[str]
    words: Any
    """Sparse rows of length 1 (scipy, untyped)."""

    heads: Vectors
    """Mean direction of headline and opening."""

    weekdays: NDArray[np.float32]
    """Rows of seven, of length 1; zeros where no day of the week is named."""

    language: NDArray[np.int64]
    """Position in `LANGUAGES`."""

    day: NDArray[np.float64]
    """Days since 1970, NaN where the date is unknown."""

    def __len__(self) -> int:
        return len(self.ids)

    def sentences(self, vectors: Mapping[str, Vectors]) -> Sentences:
        """Return the sentences to compare, looked up in `vectors` when asked for: they need not fit into memory."""
        return Sentences(self.ids, self.language, vectors)


def read_features(
    articles: Sequence[AnnotatedArticle], vectors: Mapping[str, Vectors], columns: dict[str, int]
) -> Features:
    """Turn articles into arrays, in order of id, so that nothing that follows depends on the order they came in.

    Args:
        articles: In any order.
        vectors: For each article id a row for each of its sentences.
        columns: The column of each word; those not seen yet are added to it.

    Raises:
        ValueError: An article comes twice, or has not one vector for each of its sentences.
    """
    in_order = sorted(articles, key=lambda annotated: annotated.article.id)
    for one, other in pairwise(in_order):
        if one.article.id == other.article.id:
            raise ValueError(f"article {one.article.id} comes twice")
    heads = [_head(annotated, vectors) for annotated in in_order]
    weekdays = [weekday_row(annotated) for annotated in in_order]
    return Features(
        ids=tuple(annotated.article.id for annotated in in_order),
        words=word_rows((word_features(annotated) for annotated in in_order), columns),
        heads=np.stack(heads) if heads else np.zeros((0, 0), dtype=np.float32),
        weekdays=np.stack(weekdays) if weekdays else np.zeros((0, 7), dtype=np.float32),
        language=np.array([LANGUAGES.index(a.article.language) for a in in_order], dtype=np.int64),
        day=np.array([_day(annotated) for annotated in in_order], dtype=np.float64),
    )


def _head(annotated: AnnotatedArticle, vectors: Mapping[str, Vectors]) -> Vectors:
    article, own = annotated.article, vectors[annotated.article.id]
    if len(own) != len(annotated.sentences):
        raise ValueError(f"article {article.id} has {len(annotated.sentences)} sentences and {len(own)} vectors")
    return head_vector(own, LANGUAGES.index(article.language), has_title=bool(article.title))


def _day(annotated: AnnotatedArticle) -> float:
    published = annotated.article.published
    return published.timestamp() / SECONDS_A_DAY if published else float("nan")


class Column:
    """A numpy array whose first axis grows at the end without being copied each time."""

    def __init__(self, values: NDArray[Any]) -> None:
        """Begin with `values`."""
        self._room = values
        self._size = len(values)

    @property
    def values(self) -> NDArray[Any]:
        """Return what is here so far, without copying."""
        return self._room[: self._size]

    def append(self, values: NDArray[Any]) -> None:
        """Put `values` at the end."""
        size = self._size + len(values)
        if size > len(self._room):
            room = np.empty((int(size * SPARE) + 1, *values.shape[1:]), dtype=self._room.dtype)
            room[: self._size] = self.values.reshape(self._size, *values.shape[1:])
            self._room = room
        self._room[self._size : size] = values
        self._size = size


class Rows:
    """Sparse rows that grow in number, and with them the columns."""

    def __init__(self, matrix: Any) -> None:
        """Begin with the rows of a `csr_array`."""
        self._data = Column(matrix.data)
        self._indices = Column(matrix.indices.astype(np.int32))
        self._ends = Column(matrix.indptr.astype(np.int32))
        self._width = matrix.shape[1]

    def append(self, matrix: Any) -> None:
        """Put the rows of a `csr_array` at the end; it may have more columns."""
        start = self._ends.values[-1]
        self._data.append(matrix.data)
        self._indices.append(matrix.indices)
        self._ends.append(matrix.indptr[1:] + start)
        self._width = matrix.shape[1]

    @property
    def matrix(self) -> Any:
        """Return all rows, without copying."""
        from scipy.sparse import csr_array

        ends = self._ends.values
        parts = (self._data.values, self._indices.values, ends)
        return csr_array(parts, shape=(len(ends) - 1, self._width), copy=False)


class FeatureTable:
    """The features of a growing collection."""

    def __init__(self, features: Features, columns: dict[str, int]) -> None:
        """Begin with `features`, whose words stand in `columns`."""
        self.columns = columns
        self.ids = list(features.ids)
        self._words = Rows(features.words)
        self._heads, self._weekdays = Column(features.heads), Column(features.weekdays)
        self._language, self._day = Column(features.language), Column(features.day)

    def __len__(self) -> int:
        return len(self.ids)

    def append(self, features: Features) -> None:
        """Put articles at the end."""
        self.ids.extend(features.ids)
        self._words.append(features.words)
        self._heads.append(features.heads)
        self._weekdays.append(features.weekdays)
        self._language.append(features.language)
        self._day.append(features.day)

    @property
    def features(self) -> Features:
        """Return the features as they are now, without copying."""
        return Features(
            self.ids,
            self._words.matrix,
            self._heads.values,
            self._weekdays.values,
            self._language.values,
            self._day.values,
        )
