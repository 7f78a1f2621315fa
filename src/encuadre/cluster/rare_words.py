"""Nearest articles by words in a large collection: those that share words few others have."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from encuadre.cluster.blocks import in_blocks
from encuadre.cluster.pairs import Positions, place_in_run
from encuadre.model import LANGUAGES

COMMON = 150
"""Articles a word may stand in and still propose partners; chosen: two reports that have none but commoner words in
common are proposed by their meaning. What bounds the work: each word proposes at most this many for each article."""

HEAVIEST = 40
"""Words of an article that propose, those that count most; chosen."""

LEAST = 0.1
"""Cosine of rare words from which they propose: below, two reports share a word or two by chance, and what is proposed
to fill up the number costs time and crowds the surroundings. With it the B-cubed F1 of 100,000 planted articles is .922
instead of .887; on `events.jsonl`, judged as large collections are, nothing changes."""

BLOCK = 1024
"""Articles that look for partners at a time."""


def rare_rows(words: Any, articles_with: NDArray[np.int64]) -> Any:
    """Return `words` with nothing but the heaviest of the words that few articles have.

    Args:
        words: Sparse rows of length 1.
        articles_with: For each column the number of articles it stands in.
    """
    from scipy.sparse import csr_array

    def rarest(some: slice) -> tuple[Positions, Positions]:
        """Return which entries to keep, and how many of each row."""
        start, end = words.indptr[some.start], words.indptr[some.stop]
        owner = np.repeat(np.arange(some.stop - some.start), np.diff(words.indptr[some.start : some.stop + 1]))
        rare = np.flatnonzero(articles_with[words.indices[start:end]] <= COMMON)
        rare = rare[np.argsort(4.0 * owner[rare] - words.data[start:end][rare])]  # a weight lies between 0 and 1
        rare = rare[place_in_run(owner[rare]) < HEAVIEST]
        return rare + start, np.bincount(owner[rare], minlength=some.stop - some.start)

    parts = in_blocks(words.shape[0], BLOCK, rarest)
    kept = np.concatenate([np.zeros(0, dtype=np.int64), *(entries for entries, _ in parts)])
    ends = np.cumsum(np.concatenate([[0], *(sizes for _, sizes in parts)])).astype(np.int32)
    return csr_array((words.data[kept], words.indices[kept], ends), shape=words.shape)


def sharing_rare_words(rare: Any, language: NDArray[np.int64], count: int) -> tuple[Positions, Positions]:
    """Return pairs of an article and one of the `count` in each language that share most of its rare words.

    Args:
        rare: Sparse rows of rare words, one for each article.
        language: int64, the number of each article's language.
        count: Partners for each article, in each language.
    """
    by_word = rare.T.tocsr()

    def propose(some: slice) -> tuple[Positions, Positions]:
        shared = (rare[some] @ by_word).tocoo()
        row, other = shared.row + some.start, shared.col
        keep = (row != other) & (shared.data >= LEAST)
        return _heaviest(row[keep], other[keep], shared.data[keep], language, count)

    found = [(np.zeros(0, dtype=np.int64),) * 2, *in_blocks(rare.shape[0], BLOCK, propose)]
    return np.concatenate([row for row, _ in found]), np.concatenate([other for _, other in found])


def sharing_with(rare: Any, rows: Any, language: NDArray[np.int64], count: int) -> tuple[Positions, Positions]:
    """Return pairs of one of a few new `rows` and one of the articles in `rare` that share most of its rare words.

    Args:
        rare: Sparse rows of rare words, one for each article.
        rows: The same of the new articles.
        language: int64, the number of each article's language.
        count: Partners for each new article, in each language.
    """
    found = []
    for place in range(rows.shape[0]):
        shared = rare @ rows[[place]].toarray()[0]  # denser than need be, and quicker than transposing all of `rare`
        other = np.flatnonzero(shared >= LEAST)
        found.append(_heaviest(np.full(len(other), place), other, shared[other], language, count))
    return np.concatenate([own for own, _ in found]), np.concatenate([other for _, other in found])


def _heaviest(
    row: Positions, other: Positions, shared: NDArray[np.float32], language: NDArray[np.int64], count: int
) -> tuple[Positions, Positions]:
    cell = row.astype(np.int64) * len(LANGUAGES) + language[other]
    order = np.argsort(4.0 * cell - shared)
    order = order[place_in_run(cell[order]) < count]
    return row[order].astype(np.int64), other[order].astype(np.int64)
