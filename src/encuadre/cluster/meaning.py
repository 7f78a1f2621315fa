"""How alike two articles are in meaning: as a whole, and by the best partner of each of their sentences."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache, partial
from itertools import accumulate
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

BLOCK = 4096
"""Sentences compared with one article at a time: 8 MB of vectors."""

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
    firsts, starts = np.unique(left, return_index=True)
    ends = np.append(starts[1:], len(left))[: len(starts)]
    for first in range(0, len(firsts), FETCHED):
        some = slice(first, first + FETCHED)
        within = slice(starts[first], ends[some][-1])
        rows = {int(place): articles[int(place)] for place in np.union1d(firsts[some], right[within])}
        spans = list(zip(firsts[some].tolist(), starts[some].tolist(), ends[some].tolist(), strict=True))
        yield partial(_compare_block, rows, spans, right, likeness)


def _compare_block(
    rows: Mapping[int, Vectors],
    spans: Sequence[tuple[int, int, int]],
    right: NDArray[np.int64],
    likeness: NDArray[np.float32],
) -> None:
    for own, start, end in spans:
        _compare_with(rows, own, right, likeness, range(start, end))


def _compare_with(
    rows: Mapping[int, Vectors], own: int, right: NDArray[np.int64], likeness: NDArray[np.float32], pairs: range
) -> None:
    """Fill in the likeness of one article with its partners."""
    if not len(rows[own]):
        return
    step = BLOCK // SENTENCES
    for low in range(pairs.start, pairs.stop, step):
        partners = right[low : min(low + step, pairs.stop)].tolist()
        places = [low + place for place, partner in enumerate(partners) if len(rows[partner])]
        if places:
            likeness[places] = _best_partners(rows[own], [rows[partners[place - low]] for place in places])


def _best_partners(own: Vectors, others: list[Vectors]) -> NDArray[np.float32]:
    cosines = own @ np.concatenate(others).T
    counts = [len(rows) for rows in others]
    firsts = [0, *accumulate(counts[:-1])]
    forth = np.maximum.reduceat(cosines, firsts, axis=1).mean(axis=0)
    back = np.add.reduceat(cosines.max(axis=0), firsts) / counts
    return np.asarray((forth + back) / 2, dtype=np.float32)
