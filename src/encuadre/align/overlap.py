"""How many words two sentences share, and how much each of those words says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from encuadre.align.wording import Wording

Matrix = NDArray[np.floating[Any]]
"""Left sentences by right sentences, or a list of numbers for one side."""

_Numbers = NDArray[np.int64]

_BACKGROUND = 60.0
"""Sentences of everyday language that the two texts' own counts are mixed with.

Own counts alone .486, with 20 to 200 background sentences .504 to .506 (F1 of word overlap in both languages on real
reports, best threshold); from 1,000 on the texts' own counts drown.
"""

_CLAUSE_FLOOR = np.float32(6.0)
"""Added to a clause's length, so that two clauses sharing one word of two are not alike; a content word weighs 4."""

_NEIGHBOUR = np.float32(0.5)
"""Weight of the sentence before and after in `context`, which lends `he` and `the group` their words."""

_SMALLEST = np.float32(1e-6)


@dataclass(frozen=True, slots=True)
class Overlap:
    """What the words say about every pair of a left and a right sentence."""

    cosine: Matrix
    """TF-IDF cosine, 0 to 1."""

    contained: Matrix
    """Shared weight over the shorter sentence's weight: 1 where one says all of the other."""

    context: Matrix
    """Cosine of the sentences with their neighbours at half weight."""

    clause: Matrix
    """Likeness of the two most alike clauses."""


def overlap(left: Sequence[Wording], right: Sequence[Wording]) -> Overlap:
    """Compare the words of all pairs at once."""
    split = len(left)
    text = _Text([*left, *right], split)
    x, y = text.sentences[:split], text.sentences[split:]
    x_norm, y_norm = text.norms[:split], text.norms[split:]
    dot = x @ y.T
    lengths = np.sqrt(np.outer(x_norm, y_norm))
    contained = dot / np.minimum.outer(x_norm, y_norm)
    context = with_neighbours(with_neighbours(dot).T).T / np.sqrt(np.outer(_spread(x_norm), _spread(y_norm)))
    u, v = text.clauses[: text.first_clause[split]], text.clauses[text.first_clause[split] :]
    starts = text.first_clause[:-1]
    alike = np.maximum.reduceat(u @ v.T, starts[:split], axis=0)
    clause = np.maximum.reduceat(alike, starts[split:] - starts[split], axis=1)
    return Overlap(dot / lengths, contained, context, clause)


class _Text:
    """The sentences of both sides over the words that both sides have."""

    def __init__(self, wordings: Sequence[Wording], split: int) -> None:
        counts = [len(wording.words) for wording in wordings]
        place = np.repeat(np.arange(len(wordings)), counts)
        codes, word = np.unique(np.concatenate([wording.words for wording in wordings]), return_inverse=True)
        size = max(len(codes), 1)
        usual = np.zeros(size, dtype=np.float32)
        usual[word] = np.concatenate([wording.usual for wording in wordings])

        cells, times = np.unique(place * size + word, return_counts=True)
        row, of = cells // size, cells % size
        here = np.bincount(of[row < split], minlength=size)
        there = np.bincount(of[row >= split], minlength=size)
        weights = _weights(here + there, usual, len(wordings))
        both = (here > 0) & (there > 0)
        column = np.cumsum(both) - 1
        columns = int(both.sum())

        value = (1 + np.log(times, dtype=np.float32)) * weights[of]
        self.norms = np.maximum(_sums(row, value * value, len(wordings)), _SMALLEST)
        self.sentences = np.zeros((len(wordings), columns), dtype=np.float32)
        kept = both[of]
        self.sentences[row[kept], column[of[kept]]] = value[kept]

        clause_counts = [int(wording.clauses[-1]) + 1 if len(wording.clauses) else 1 for wording in wordings]
        self.first_clause = np.concatenate(([0], np.cumsum(clause_counts)))
        clause = np.concatenate([wording.clauses for wording in wordings]) + self.first_clause[place]
        norms = _sums(clause, weights[word] ** 2, int(self.first_clause[-1]))
        self.clauses = np.zeros((len(norms), columns), dtype=np.float32)
        kept = both[word]
        self.clauses[clause[kept], column[word[kept]]] = weights[word[kept]]
        self.clauses /= (np.sqrt(norms) + _CLAUSE_FLOOR)[:, None]


def with_neighbours(rows: Matrix) -> Matrix:
    """Add to each row the one before and the one after at half weight."""
    out = rows.copy()
    out[1:] += _NEIGHBOUR * rows[:-1]
    out[:-1] += _NEIGHBOUR * rows[1:]
    return out


def _spread(norms: Matrix) -> Matrix:
    out = norms.copy()
    out[1:] += _NEIGHBOUR**2 * norms[:-1]
    out[:-1] += _NEIGHBOUR**2 * norms[1:]
    return out


def _sums(row: _Numbers, value: Matrix, count: int) -> Matrix:
    return np.bincount(row, value, minlength=count).astype(np.float32)


def _weights(found: _Numbers, usual: Matrix, sentences: int) -> Matrix:
    """Return what each word says: rare in these two texts and rare in everyday language."""
    weights = np.log((sentences + _BACKGROUND + 1) / (found + 0.5 + _BACKGROUND * usual))
    return np.maximum(weights, 0).astype(np.float32)
