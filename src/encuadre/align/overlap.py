"""How many words two sentences share, and how much each of those words says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any

import numpy as np
from numpy.typing import NDArray

from encuadre.align.wording import Wording
from encuadre.model import Language

Matrix = NDArray[np.floating[Any]]
"""Left sentences by right sentences, or a list of numbers for one side."""

_BACKGROUND = 60.0
"""Sentences of everyday language that the two texts' own counts are mixed with.

Own counts alone .486, with 20 to 200 background sentences .504 to .506 (F1 of word overlap in both languages on real
reports, best threshold); from 1,000 on the texts' own counts drown.
"""

_RARE = 7.5e-3
"""Share of sentences assumed for a stem that is not in the list: just below its last entries."""

_CLAUSE_FLOOR = 6.0
"""Added to a clause's length, so that two clauses sharing one word of two are not alike; a content word weighs 4."""

_NEIGHBOUR = 0.5
"""Weight of the sentence before and after in `context`, which lends `he` and `the group` their words."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """What the words say about every pair of a left and a right sentence."""

    cosine: Matrix
    """TF-IDF cosine, 0 to 1."""

    contained: Matrix
    """Shared weight over the shorter sentence's weight: 1 where one says all of the other."""

    shared: Matrix
    """Weight of the shared words, logarithmic: two rare words in common are news whatever stands around them."""

    context: Matrix
    """Cosine of the sentences with their neighbours at half weight."""

    clause: Matrix
    """Likeness of the two most alike clauses."""


def overlap(left: Sequence[Wording], right: Sequence[Wording], language: Language | None) -> Overlap:
    """Compare the words of all pairs at once; `language` is `None` where the wordings are in different ones."""
    ids: dict[str, int] = {}
    one, other = _Side(left, ids), _Side(right, ids)
    weights = _weights(
        list(ids), one.sentences_with(len(ids)) + other.sentences_with(len(ids)), len(left) + len(right), language
    )
    both = np.flatnonzero(one.sentences_with(len(ids)).astype(bool) & other.sentences_with(len(ids)).astype(bool))
    column = np.full(len(ids), -1, dtype=np.int64)
    column[both] = np.arange(len(both))

    x, x_norm = one.sentence_matrix(weights, column, len(both))
    y, y_norm = other.sentence_matrix(weights, column, len(both))
    dot = x @ y.T
    cosine = dot / np.sqrt(np.outer(x_norm, y_norm))
    contained = dot / np.minimum.outer(x_norm, y_norm)
    context = _smooth(_smooth(dot).T).T / np.sqrt(np.outer(_spread(x_norm), _spread(y_norm)))
    u, u_first = one.clause_matrix(weights, column, len(both))
    v, v_first = other.clause_matrix(weights, column, len(both))
    clause = np.maximum.reduceat(np.maximum.reduceat(u @ v.T, u_first, axis=0), v_first, axis=1)
    return Overlap(cosine, contained, np.log1p(dot), context, clause)


class _Side:
    """The tokens of one side as parallel arrays: sentence, clause, word."""

    def __init__(self, wordings: Sequence[Wording], ids: dict[str, int]) -> None:
        self._count = len(wordings)
        words = [ids.setdefault(token, len(ids)) for wording in wordings for token in wording.tokens]
        self._words = np.array(words, dtype=np.int64)
        self._sentences = np.repeat(np.arange(self._count), [len(wording.tokens) for wording in wordings])
        clauses_of = np.array([wording.clauses[-1] + 1 if wording.clauses else 1 for wording in wordings])
        self._first_clause = np.concatenate(([0], np.cumsum(clauses_of)))
        inner = np.array([clause for wording in wordings for clause in wording.clauses], dtype=np.int64)
        self._clauses = inner + self._first_clause[self._sentences]

    def sentences_with(self, words: int) -> NDArray[np.int64]:
        """Return in how many sentences each word stands."""
        pairs = np.unique(self._sentences * words + self._words)
        return np.bincount(pairs % words, minlength=words) if words else np.zeros(0, dtype=np.int64)

    def sentence_matrix(self, weights: Matrix, column: NDArray[np.int64], columns: int) -> tuple[Matrix, Matrix]:
        """Return the weighted sentences over the words both sides have, and their squared lengths over all words."""
        return _matrix(self._sentences, self._words, self._count, weights, column, columns)

    def clause_matrix(
        self, weights: Matrix, column: NDArray[np.int64], columns: int
    ) -> tuple[Matrix, NDArray[np.int64]]:
        """Return the clauses, shortened by their length, and the first clause of each sentence."""
        count = int(self._first_clause[-1])
        matrix, norm = _matrix(self._clauses, self._words, count, weights, column, columns)
        return matrix / (np.sqrt(norm) + np.float32(_CLAUSE_FLOOR))[:, None], self._first_clause[:-1]


def _matrix(
    rows: NDArray[np.int64],
    words: NDArray[np.int64],
    count: int,
    weights: Matrix,
    column: NDArray[np.int64],
    columns: int,
) -> tuple[Matrix, Matrix]:
    size = max(len(weights), 1)
    cells, times = np.unique(rows * size + words, return_counts=True)
    row, word = cells // size, cells % size
    value = (1 + np.log(times, dtype=np.float32)) * weights[word]
    norm = np.bincount(row, value * value, minlength=count).astype(np.float32)
    matrix = np.zeros((count, columns), dtype=np.float32)
    known = column[word] >= 0
    matrix[row[known], column[word[known]]] = value[known]
    return matrix, np.maximum(norm, np.float32(1e-6))


def _smooth(dot: Matrix) -> Matrix:
    out = dot.copy()
    out[1:] += np.float32(_NEIGHBOUR) * dot[:-1]
    out[:-1] += np.float32(_NEIGHBOUR) * dot[1:]
    return out


def _spread(norm: Matrix) -> Matrix:
    out = norm.copy()
    out[1:] += np.float32(_NEIGHBOUR**2) * norm[:-1]
    out[:-1] += np.float32(_NEIGHBOUR**2) * norm[1:]
    return out


def _weights(words: list[str], found: NDArray[np.int64], sentences: int, language: Language | None) -> Matrix:
    """Return what each word says: rare in these two texts and rare in everyday language."""
    common = _prevalence(language)
    usual = np.array([common.get(word, _RARE) for word in words], dtype=np.float32)
    weights = np.log((sentences + _BACKGROUND + 1) / (found + 0.5 + _BACKGROUND * usual))
    return np.maximum(weights, 0).astype(np.float32)


@cache
def _prevalence(language: Language | None) -> dict[str, float]:
    if language is None:
        return {}
    return {
        stem: share / 1000 for stem, share in import_module(f"encuadre.data.{language}.comparing").PREVALENCE.items()
    }
