"""How alike two articles are in meaning: as a whole, and by the best partner of each of their sentences."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache, partial
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from encuadre.cluster.blocks import WORKERS

if TYPE_CHECKING:
    from threadpoolctl import ThreadpoolController

SENTENCES = 21
"""Sentences of an article that are compared, the headline with them. With 5, 8 and 12 the average precision of pairs
across languages was lower; beyond 21 reports turn to background that other events share."""

HEAD_SENTENCES = 9
"""Headline and opening: what the mean vector is made of, since a report says first what happened."""

HEADLINE_WEIGHT = 2.0

PAIRS = 32
"""Pairs multiplied at a time: 3 MB of vectors, which stay in the processor's cache. 16 and 64 take a tenth longer."""

FETCHED = 512
"""Articles whose sentences, with those of their partners, are in memory at a time: some thousand articles, 100 MB."""

Vectors = NDArray[np.float32]


def head_vector(vectors: Vectors, *, has_title: bool) -> Vectors:
    """Return the mean direction of headline and opening, zeros if they say nothing."""
    head = vectors[:HEAD_SENTENCES].sum(axis=0)
    if has_title and len(vectors):
        head = head + (HEADLINE_WEIGHT - 1) * vectors[0]
    length = float(np.linalg.norm(head))
    return np.asarray(head / length if length > 0 else head, dtype=np.float32)


def compared_sentences(vectors: Vectors) -> Vectors:
    """Return the rows that are compared: of the first sentences those that say something."""
    first = vectors[:SENTENCES]
    if first.size and first[:, 0].all():  # the usual case, seen in a moment: no row of zeros begins otherwise
        return first
    says_something = first.any(axis=1)
    return first if says_something.all() else first[says_something]


def sentence_likeness(
    articles: Sequence[Vectors], left: NDArray[np.int64], right: NDArray[np.int64]
) -> NDArray[np.float32]:
    """Return for each pair the mean cosine of a sentence with its best partner, both ways; `left` must be sorted.

    One sentence that both reports carry counts in full here, while it drowns in a mean of vectors. Sentences are
    fetched for `FETCHED` articles and their partners at a time, each once.

    Args:
        articles: For each article float32 rows of unit length, one for each sentence that is compared.
        left: Positions, sorted.
        right: The other article of each pair.

    Returns:
        float32, one for each pair; 0 where one of the two has no sentence.
    """
    likeness = np.zeros(len(left), dtype=np.float32)
    with _threads().limit(limits=1, user_api="blas"):  # the products are too small for a BLAS of several threads
        if len(left) <= FETCHED:
            for compare in _blocks(articles, left, right, likeness):
                compare()
        else:
            _side_by_side(_blocks(articles, left, right, likeness))
    return likeness


def _side_by_side(blocks: Iterable[Callable[[], None]]) -> None:
    ahead: deque[Future[None]] = deque()
    with ThreadPoolExecutor(WORKERS) as pool:
        for compare in blocks:
            ahead.append(pool.submit(compare))
            if len(ahead) > WORKERS:
                ahead.popleft().result()
        for rest in ahead:
            rest.result()


@cache
def _threads() -> ThreadpoolController:
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()


def _blocks(
    articles: Sequence[Vectors], left: NDArray[np.int64], right: NDArray[np.int64], likeness: NDArray[np.float32]
) -> Iterator[Callable[[], None]]:
    """Fetch sentences, here and in order, and yield the comparing of each block as work for any thread."""
    firsts = np.flatnonzero(np.append(True, left[1:] != left[:-1])[: len(left)])
    bounds = [*firsts[::FETCHED].tolist(), len(left)]
    for start, end in pairwise(bounds):
        one, other = left[start:end], right[start:end]
        places = np.union1d(one, other)
        table, counts = _fetch(articles, places)
        ends = np.searchsorted(places, one), np.searchsorted(places, other)
        yield partial(_compare_block, table, counts, *ends, likeness[start:end])


def _fetch(articles: Sequence[Vectors], places: NDArray[np.int64]) -> tuple[Vectors, NDArray[np.int64]]:
    """Return the sentences of some articles (articles x sentences x numbers), filled up with zeros, and how many."""
    rows = [articles[place] for place in places.tolist()]
    counts = np.array([len(own) for own in rows], dtype=np.int64)
    width = max((own.shape[1] for own in rows if len(own)), default=0)
    table = np.zeros((len(rows), int(counts.max(initial=0)), width), dtype=np.float32)
    for number, own in enumerate(rows):
        if len(own):
            table[number, : len(own)] = own
    return table, counts


def _compare_block(
    table: Vectors,
    counts: NDArray[np.int64],
    one: NDArray[np.int64],
    other: NDArray[np.int64],
    likeness: NDArray[np.float32],
) -> None:
    """Fill in the likeness of each pair of articles of the table."""
    for start in range(0, len(one), PAIRS):
        some = slice(start, start + PAIRS)
        likeness[some] = _best_partners(table, counts, one[some], other[some])


def _best_partners(
    table: Vectors, counts: NDArray[np.int64], one: NDArray[np.int64], other: NDArray[np.int64]
) -> NDArray[np.float32]:
    cosines = np.matmul(table[one], table[other].swapaxes(1, 2))
    sizes = counts[one], counts[other]
    is_row, is_column = (np.arange(table.shape[1]) < size[:, None] for size in sizes)
    if not (is_row.all() and is_column.all()):
        cosines = np.where(is_row[:, :, None] & is_column[:, None, :], cosines, -np.inf)
    forth, back = (
        np.where(is_told, cosines.max(axis=axis, initial=-np.inf), 0).sum(axis=1) / np.maximum(size, 1)
        for is_told, axis, size in ((is_row, 2, sizes[0]), (is_column, 1, sizes[1]))
    )
    return np.where(np.minimum(*sizes) > 0, (forth + back) / 2, 0).astype(np.float32)
