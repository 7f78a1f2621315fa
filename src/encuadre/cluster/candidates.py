"""Which pairs are worth judging: the nearest of each article by words or by meaning, in each language.

Words and meaning each propose, because each finds partners that the other misses, and in each language, because reports
in one would crowd out those in the other. Up to `EXACT` articles every article is looked at; beyond, partners come from
an inverted file over the mean vectors (faiss) and from words few articles have.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
from numpy.typing import NDArray

from encuadre.cluster.features import Features, Rows
from encuadre.cluster.meaning import Positions, Vectors, in_blocks
from encuadre.model import LANGUAGES

Pairs = tuple[Positions, Positions]
"""Left and right positions, left below right, in order."""

EXACT = 4000
"""Articles up to which every article is compared with every other: at 4,000 that takes about as long as the indexes
that a larger collection needs, and nothing is lost."""

BLOCK = 256
"""Articles compared with all others at a time: with 20,000 articles two blocks of 20 MB."""

GROWTH = 1.2
"""How many times its size a collection may reach before its indexes are made anew: cells learnt from other articles
grow uneven. What was judged stays."""

NEIGHBOURS = 8
"""Partners the indexes propose for each article, by meaning and by words, in each language."""

CELL = 128
"""Articles of a cell of the inverted file on average, so that the work for one article does not grow with the number of
articles, as long as there are fewer than some million."""

PROBES = 3
"""Cells looked into. A partner in none of the nearest cells is found by its words or not at all: among 100,000 planted
articles eight cells found 94 % of the neighbours that tell the same event, four found 93 %, in two thirds of the time,
and with three the events are as good as with four."""

QUERIES = 1024
"""Articles whose neighbours are looked for at a time: faiss makes tables of 10 kB for each."""

CODED = 4
"""Numbers of a vector that four bits stand for: coded so, a cell is looked through in registers, some twenty times as
fast as by whole vectors. Errors only decide who is proposed; what is proposed is compared by its whole vector."""

TRAINING = 40
"""Articles for each cell that the cells are learnt from: faiss asks for 39 at least."""

COMMON = 150
"""Articles a word may stand in and still propose partners; chosen: two reports that have none but commoner words in
common are proposed by their meaning. What bounds the work: each word proposes at most this many for each article."""

HEAVIEST = 40
"""Words of an article that propose, those that count most; chosen."""

LEAST = 0.1
"""Cosine of rare words from which they propose: below, two reports share a word or two by chance, and what is proposed
to fill up the number costs time."""


class Candidates:
    """Proposes partners in a collection that grows."""

    def __init__(self, features: Features) -> None:
        """Index these articles, if they are many."""
        self._base = len(features)
        self._indexes = Indexes(features) if len(features) > EXACT else None

    def all(self, features: Features, neighbours: int) -> Pairs:
        """Return the pairs worth judging among all articles."""
        if self._indexes is None:
            return neighbour_pairs(features, neighbours)
        return self._indexes.pairs(features, 0, min(neighbours, NEIGHBOURS))

    def of_newcomers(self, features: Features, since: int, neighbours: int) -> Pairs:
        """Return the pairs of the articles from position `since` on with any.

        Args:
            features: All articles, the newcomers last.
            since: The position of the first newcomer.
            neighbours: Partners for each, by words and by meaning, in each language.
        """
        if len(features) > EXACT and (self._indexes is None or len(features) >= GROWTH * self._base):
            self._base, self._indexes = len(features), Indexes(features)
        elif self._indexes is not None:
            self._indexes.add(features, since)
        if self._indexes is None:
            return neighbour_pairs(features, neighbours, since=since)
        return self._indexes.pairs(features, since, neighbours)


def neighbour_pairs(features: Features, neighbours: int, *, since: int = 0) -> Pairs:
    """Return the pairs where one is among the `neighbours` nearest of the other, all being looked at.

    Args:
        features: The articles.
        neighbours: Partners for each, by words and by meaning, in each language.
        since: Articles before this position look for none.
    """
    count = len(features)
    members = [np.flatnonzero(features.language == number) for number in range(len(LANGUAGES))]
    by_column = features.words.T.tocsc()
    found = [np.zeros(0, dtype=np.int64)]
    for start in range(since, count, BLOCK):
        rows = np.arange(start, min(start + BLOCK, count))
        for likeness in (
            (features.words[rows] @ by_column).toarray(),
            features.heads[rows] @ features.heads.T,
        ):
            likeness[np.arange(len(rows)), rows] = -np.inf
            for columns in members:
                partners = columns[_largest(likeness[:, columns], neighbours)]
                found.append(_keys(np.broadcast_to(rows[:, None], partners.shape), partners, count))
    return _pairs(np.unique(np.concatenate(found)), count)


def all_pairs(members: Positions) -> Pairs:
    """Return every pair of `members`."""
    in_order = np.sort(members)
    left, right = np.triu_indices(len(in_order), k=1)
    return in_order[left].astype(np.int64), in_order[right].astype(np.int64)


def _keys(one: Positions, other: Positions, count: int) -> Positions:
    """Return a number for each pair of two different positions, whichever comes first."""
    keys = np.minimum(one, other) * count + np.maximum(one, other)
    return np.asarray(keys[one != other], dtype=np.int64)


def _pairs(keys: Positions, count: int) -> Pairs:
    return keys // max(count, 1), keys % max(count, 1)


def _largest(rows: NDArray[np.float32], count: int) -> Positions:
    if rows.shape[1] <= count:
        return np.broadcast_to(np.arange(rows.shape[1]), rows.shape)
    return np.argpartition(-rows, count - 1, axis=1)[:, :count]


class Indexes:
    """What proposes partners without looking at every article."""

    def __init__(self, features: Features) -> None:
        """Index these articles."""
        self._articles_with = np.bincount(features.words.indices, minlength=features.words.shape[1])
        self._rare = Rows(rare_rows(features.words, self._articles_with))
        self._files = [_inverted_file(features.heads[features.language == number]) for number in range(len(LANGUAGES))]
        self._places: list[list[Positions]] = [[] for _ in LANGUAGES]
        self._put_in(features, 0)

    def add(self, features: Features, since: int) -> None:
        """Index the articles from position `since` on; how rare a word is stays as it was, and a new one is rare."""
        fresh = features.words.shape[1] - len(self._articles_with)
        self._articles_with = np.r_[self._articles_with, np.ones(fresh, dtype=np.int64)]
        self._rare.append(rare_rows(features.words[since:], self._articles_with))
        self._put_in(features, since)

    def _put_in(self, features: Features, since: int) -> None:
        for number, file in enumerate(self._files):
            own = np.flatnonzero(features.language[since:] == number) + since
            if len(own):
                with _one_thread():
                    file.add(np.ascontiguousarray(features.heads[own]))
                self._places[number].append(own)

    def pairs(self, features: Features, since: int, neighbours: int) -> Pairs:
        """Return the pairs of the articles from position `since` on with their nearest.

        Args:
            features: All articles.
            since: The first that looks for partners.
            neighbours: Partners for each, by words and by meaning, in each language.
        """
        rare = self._rare.matrix
        if since:
            by_words = sharing_with(rare, rare[since:], features.language, neighbours + 1)
        else:
            by_words = sharing_rare_words(rare, features.language, neighbours)
        found = [
            _keys(own + since, other, len(features))
            for own, other in (self._nearest(features.heads[since:], neighbours + 1), by_words)
        ]
        keys = np.sort(np.concatenate(found))
        return _pairs(keys[np.append(True, keys[1:] != keys[:-1])[: len(keys)]], len(features))

    def _nearest(self, heads: Vectors, count: int) -> Pairs:
        """Return pairs of a row of `heads` and one of its `count` nearest in each language."""
        rows, found = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
        for file, places in zip(self._files, self._places, strict=True):
            if places:
                nearest = _search(file, heads, count)
                row, column = np.nonzero(nearest >= 0)
                rows.append(row)
                found.append(np.concatenate(places)[nearest[row, column]])
        return np.concatenate(rows), np.concatenate(found)


def _inverted_file(heads: Vectors) -> Any:
    import faiss

    dimension = heads.shape[1]
    cells = len(heads) // CELL
    if cells < PROBES:
        return faiss.IndexFlatIP(dimension)
    file: Any = faiss.index_factory(dimension, f"IVF{cells},PQ{dimension // CODED}x4fs", faiss.METRIC_INNER_PRODUCT)
    file.by_residual = False  # the tables of products are then made once a query, not once a cell
    file.cp.niter = file.pq.cp.niter = 6  # the cells need not be good, only even
    file.nprobe = PROBES
    step = max(1, len(heads) // (TRAINING * cells))
    with _one_thread():
        file.train(np.ascontiguousarray(heads[::step]))
    return file


def _search(file: Any, heads: Vectors, count: int) -> Positions:
    def search(some: slice) -> Positions:
        with _one_thread():
            return np.asarray(file.search(np.ascontiguousarray(heads[some]), count)[1], dtype=np.int64)

    return np.concatenate(in_blocks(len(heads), QUERIES, search))


@contextmanager
def _one_thread() -> Iterator[None]:
    """Keep faiss from starting threads, which would mostly wait for each other, beside those that call it."""
    import faiss

    threads = faiss.omp_get_max_threads()
    faiss.omp_set_num_threads(1)
    try:
        yield
    finally:
        faiss.omp_set_num_threads(threads)


def rare_rows(words: Any, articles_with: Positions) -> Any:
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

    parts = in_blocks(words.shape[0], QUERIES, rarest)
    kept = np.concatenate([np.zeros(0, dtype=np.int64), *(entries for entries, _ in parts)])
    ends = np.cumsum(np.concatenate([[0], *(sizes for _, sizes in parts)])).astype(np.int32)
    return csr_array((words.data[kept], words.indices[kept], ends), shape=words.shape)


def sharing_rare_words(rare: Any, language: Positions, count: int) -> Pairs:
    """Return pairs of an article and one of the `count` in each language that share most of its rare words.

    Args:
        rare: Sparse rows of rare words, one for each article.
        language: int64, the number of each article's language.
        count: Partners for each article, in each language.
    """
    by_word = rare.T.tocsr()

    def propose(some: slice) -> Pairs:
        shared = (rare[some] @ by_word).tocoo()
        row, other = shared.row + some.start, shared.col
        keep = (row != other) & (shared.data >= LEAST)
        return _heaviest(row[keep], other[keep], shared.data[keep], language, count)

    found = [(np.zeros(0, dtype=np.int64),) * 2, *in_blocks(rare.shape[0], QUERIES, propose)]
    return np.concatenate([row for row, _ in found]), np.concatenate([other for _, other in found])


def sharing_with(rare: Any, rows: Any, language: Positions, count: int) -> Pairs:
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


def _heaviest(row: Positions, other: Positions, shared: NDArray[np.float32], language: Positions, count: int) -> Pairs:
    cell = row.astype(np.int64) * len(LANGUAGES) + language[other]
    order = np.argsort(4.0 * cell - shared)
    order = order[place_in_run(cell[order]) < count]
    return row[order].astype(np.int64), other[order].astype(np.int64)


def place_in_run(values: Positions) -> Positions:
    """Return for each of the sorted `values` how many of the same stand before it."""
    starts = np.flatnonzero(np.append(True, values[1:] != values[:-1])[: len(values)])
    return np.arange(len(values)) - np.repeat(starts, np.diff(np.append(starts, len(values))))
