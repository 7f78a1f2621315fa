"""Which articles are worth comparing: the nearest by words or by meaning, in each language."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from encuadre.cluster.collection import Collection
from encuadre.model import LANGUAGES

BLOCK = 256
"""Articles compared with all others at a time: with 20,000 articles two blocks of 20 MB."""

Positions = NDArray[np.int64]


def neighbour_pairs(collection: Collection, neighbours: int, *, since: int = 0) -> tuple[Positions, Positions]:
    """Return the pairs (left < right, sorted) where one is among the `neighbours` nearest of the other.

    Only the articles from position `since` on look for neighbours, among all.

    Words and meaning each propose, in each language, because each finds partners that the other misses, and because
    reports in one language would crowd out those in the other.

    Args:
        collection: The articles.
        neighbours: Partners for each, by words and by meaning, in each language.
        since: Articles before this position look for none.
    """
    count = len(collection)
    members = [np.flatnonzero(collection.language == number) for number in range(len(LANGUAGES))]
    by_column = collection.words.T.tocsc()
    found = [np.zeros(0, dtype=np.int64)]
    for start in range(since, count, BLOCK):
        rows = np.arange(start, min(start + BLOCK, count))
        for likeness in (
            (collection.words[rows] @ by_column).toarray(),
            collection.heads[rows] @ collection.heads.T,
        ):
            likeness[np.arange(len(rows)), rows] = -np.inf
            for columns in members:
                nearest = _largest(likeness[:, columns], neighbours)
                partners = columns[nearest]
                own = np.broadcast_to(rows[:, None], partners.shape)
                keys = np.minimum(own, partners) * count + np.maximum(own, partners)
                found.append(keys[own != partners])
    keys = np.unique(np.concatenate(found))
    return keys // max(count, 1), keys % max(count, 1)


def all_pairs(members: Positions) -> tuple[Positions, Positions]:
    """Return every pair of `members` (left < right, sorted)."""
    in_order = np.sort(members)
    left, right = np.triu_indices(len(in_order), k=1)
    return in_order[left].astype(np.int64), in_order[right].astype(np.int64)


def place_in_run(values: Positions) -> Positions:
    """Return for each of the sorted `values` how many of the same stand before it."""
    starts = np.flatnonzero(np.append(True, values[1:] != values[:-1])[: len(values)])
    return np.arange(len(values)) - np.repeat(starts, np.diff(np.append(starts, len(values))))


def _largest(rows: NDArray[np.float32], count: int) -> Positions:
    if rows.shape[1] <= count:
        return np.broadcast_to(np.arange(rows.shape[1]), rows.shape)
    return np.argpartition(-rows, count - 1, axis=1)[:, :count]
