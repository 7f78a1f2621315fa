"""How alike two articles are in meaning: as a whole, and by the best partner of each of their sentences."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

SENTENCES = 21
"""Sentences of an article that are compared, the headline with them. With 5, 8 and 12 the average precision of pairs
across languages was lower; beyond 21 reports turn to background that other events share."""

HEAD_SENTENCES = 9
"""Headline and opening: what the mean vector is made of, since a report says first what happened."""

HEADLINE_WEIGHT = 2.0

BLOCK = 4096
"""Sentences compared with one article at a time: 8 MB of vectors."""

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
    says_something = first.any(axis=1)
    return first if says_something.all() else first[says_something]


def sentence_likeness(
    articles: Sequence[Vectors], left: NDArray[np.int64], right: NDArray[np.int64]
) -> NDArray[np.float32]:
    """Return for each pair the mean cosine of a sentence with its best partner, both ways; `left` must be sorted.

    One sentence that both reports carry counts in full here, while it drowns in a mean of vectors.
    """
    likeness = np.zeros(len(left), dtype=np.float32)
    counts = np.array([len(rows) for rows in articles], dtype=np.int64)
    starts = np.unique(left, return_index=True)[1]
    for start, end in zip(starts, np.r_[starts[1:], len(left)][: len(starts)], strict=True):
        own = articles[left[start]]
        if not len(own):
            continue
        step = BLOCK // SENTENCES
        for low in range(start, end, step):
            places = np.arange(low, min(low + step, end))
            places = places[counts[right[places]] > 0]
            if len(places):
                likeness[places] = _best_partners(own, [articles[index] for index in right[places]])
    return likeness


def _best_partners(own: Vectors, others: list[Vectors]) -> NDArray[np.float32]:
    cosines = own @ np.concatenate(others).T
    counts = np.array([len(rows) for rows in others])
    firsts = np.r_[0, np.cumsum(counts)[:-1]]
    forth = np.maximum.reduceat(cosines, firsts, axis=1).mean(axis=0)
    back = np.add.reduceat(cosines.max(axis=0), firsts) / counts
    return np.asarray((forth + back) / 2, dtype=np.float32)
