"""What articles mean, by the vectors of their sentences: as a whole, and by the best partner of each sentence."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache, partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from encuadre.data.common_meaning import CommonMeaning
from encuadre.model import LANGUAGES

if TYPE_CHECKING:
    from threadpoolctl import ThreadpoolController

SENTENCES = 21
"""Sentences of an article that are compared, the headline with them. With 8 and 12 the planes and missiles of January
2020 were one event, and the average precision of pairs across languages was lower; later ones turn to background."""

HEAD_SENTENCES = 9
"""Headline and opening: what the mean vector is made of, since a report says first what happened."""

HEADLINE_WEIGHT = 2.0
"""What the headline counts in the mean vector, an opening sentence being 1: chosen."""

WORKERS = 2
"""Blocks worked on side by side: chosen for the two cores of a small machine; more hardly help, for Python waits."""

PAIRS = 32
"""Pairs multiplied at a time: 3 MB of vectors, which stay in the processor's cache. 16 and 64 take a tenth longer."""

FETCHED = 512
"""Articles whose sentences, with those of their partners, are in memory at a time: some thousand articles, 100 MB."""

Vectors = NDArray[np.float32]
Positions = NDArray[np.int64]
Found = TypeVar("Found")


@cache
def common_meaning(language: int, dimension: int) -> Vectors:
    """Return what all sentences of a language have in common; zeros for vectors of another encoder.

    Without subtracting it the average precision of pairs is .38 in place of .52 on `events2_dev.jsonl`, since sentences
    resemble those of their own language. The mean of the collection itself did no better, and it would grow with the
    event (*all but the top*, Mu and Viswanath 2018).

    Args:
        language: Position in `LANGUAGES`.
        dimension: Of the vectors.
    """
    mean = CommonMeaning.of(LANGUAGES[language]).mean
    return np.array(mean if len(mean) == dimension else (0,) * dimension, dtype=np.float32) / np.float32(10_000)


def telling(vectors: Vectors, language: int) -> Vectors:
    """Return sentence vectors less what all sentences have in common, of length 1; those that say nothing are zeros."""
    if not vectors.size:
        return vectors
    rows = vectors - common_meaning(language, vectors.shape[1])
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    says_something = vectors.any(axis=1, keepdims=True) & (lengths > 0)
    return np.asarray(np.where(says_something, rows / np.maximum(lengths, 1e-9), 0), dtype=np.float32)


def head_vector(vectors: Vectors, language: int, *, has_title: bool) -> Vectors:
    """Return the mean direction of headline and opening, zeros if they say nothing.

    Args:
        vectors: A row for each sentence, the headline first.
        language: Position in `LANGUAGES`.
        has_title: Whether there is a headline.
    """
    rows = telling(vectors[:HEAD_SENTENCES], language)
    head = rows.sum(axis=0)
    if has_title and len(rows):
        head = head + (HEADLINE_WEIGHT - 1) * rows[0]
    length = float(np.linalg.norm(head))
    return np.asarray(head / length if length > 0 else head, dtype=np.float32)


class Sentences(Sequence[Vectors]):
    """The compared sentences of articles by position, fetched from a mapping by id each time they are asked for."""

    def __init__(self, ids: Sequence[str], language: NDArray[np.int64], vectors: Mapping[str, Vectors]) -> None:
        """Look up `ids` in `vectors`, which may load lazily."""
        self._ids = ids
        self._language = language
        self._vectors = vectors

    def __len__(self) -> int:
        return len(self._ids)

    def __getitem__(self, position: Any) -> Any:
        rows = telling(self._vectors[self._ids[position]][:SENTENCES], int(self._language[position]))
        says_something = rows.any(axis=1) if rows.size else np.zeros(len(rows), dtype=bool)
        return rows if says_something.all() else rows[says_something]


def in_blocks(count: int, step: int, work: Callable[[slice], Found]) -> list[Found]:
    """Return what `work` makes of each `step` positions below `count`, in order; little is done without threads.

    Numpy, scipy and faiss let go of Python while they compute.

    Args:
        count: Positions there are.
        step: Positions of one block.
        work: Makes something of one block; it runs in any thread.
    """
    blocks = [slice(start, min(start + step, count)) for start in range(0, count, step)]
    if len(blocks) < WORKERS:
        return [work(block) for block in blocks]
    with ThreadPoolExecutor(WORKERS) as pool:
        return list(pool.map(work, blocks))


def sentence_likeness(sentences: Sequence[Vectors], left: Positions, right: Positions) -> NDArray[np.float32]:
    """Return for each pair the mean cosine of a sentence with its best partner, both ways.

    One sentence that both reports carry counts in full here, while it drowns in a mean of vectors. The pairs, which may
    come in any order, are walked through in one in which each article is fetched about once.

    Args:
        sentences: For each article its compared sentences.
        left: int64 positions.
        right: The other article of each pair.

    Returns:
        float32, one for each pair; 0 where one of the two has no sentence.
    """
    order = _near_each_other(len(sentences), left, right)
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order))
    one, other = np.minimum(rank[left], rank[right]), np.maximum(rank[left], rank[right])
    walk = np.lexsort((other, one))
    likeness = np.zeros(len(left), dtype=np.float32)
    likeness[walk] = _in_order(sentences, order, one[walk], other[walk])
    return likeness


def _near_each_other(count: int, left: Positions, right: Positions) -> Positions:
    """Return the articles in an order that brings those of a pair together."""
    if len(left) <= FETCHED:
        return np.arange(count)
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import reverse_cuthill_mckee

    ones = np.ones(2 * len(left), dtype=np.int8)
    graph = coo_array((ones, (np.r_[left, right], np.r_[right, left])), shape=(count, count)).tocsr()
    return np.asarray(reverse_cuthill_mckee(graph, symmetric_mode=True), dtype=np.int64)


def _in_order(sentences: Sequence[Vectors], order: Positions, left: Positions, right: Positions) -> NDArray[np.float32]:
    """Compare pairs of ranks in `order`, of which `left` is sorted."""
    likeness = np.zeros(len(left), dtype=np.float32)
    blocks = _blocks(sentences, order, left, right, likeness)
    with _threads().limit(limits=1, user_api="blas"):  # the products are too small for a BLAS of several threads
        if len(left) <= FETCHED:
            for compare in blocks:
                compare()
        else:
            _side_by_side(blocks)
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
    sentences: Sequence[Vectors], order: Positions, left: Positions, right: Positions, likeness: NDArray[np.float32]
) -> Iterator[Callable[[], None]]:
    """Fetch sentences, here and in order, and yield the comparing of each block as work for any thread."""
    firsts = np.flatnonzero(np.append(True, left[1:] != left[:-1])[: len(left)])
    bounds = [*firsts[::FETCHED].tolist(), len(left)]
    for start, end in pairwise(bounds):
        one, other = left[start:end], right[start:end]
        ranks = np.union1d(one, other)
        table, counts = _fetch(sentences, order[ranks])
        ends = np.searchsorted(ranks, one), np.searchsorted(ranks, other)
        yield partial(_compare_block, table, counts, *ends, likeness[start:end])


def _fetch(sentences: Sequence[Vectors], places: Positions) -> tuple[Vectors, Positions]:
    """Return the sentences of some articles (articles x sentences x numbers), filled up with zeros, and how many."""
    rows = [sentences[place] for place in places.tolist()]
    counts = np.array([len(own) for own in rows], dtype=np.int64)
    width = max((own.shape[1] for own in rows if len(own)), default=0)
    table = np.zeros((len(rows), int(counts.max(initial=0)), width), dtype=np.float32)
    for number, own in enumerate(rows):
        if len(own):
            table[number, : len(own)] = own
    return table, counts


def _compare_block(
    table: Vectors, counts: Positions, one: Positions, other: Positions, likeness: NDArray[np.float32]
) -> None:
    """Fill in the likeness of each pair of articles of the table."""
    for start in range(0, len(one), PAIRS):
        some = slice(start, start + PAIRS)
        likeness[some] = _best_partners(table, counts, one[some], other[some])


def _best_partners(table: Vectors, counts: Positions, one: Positions, other: Positions) -> NDArray[np.float32]:
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
