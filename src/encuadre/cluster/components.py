"""Articles that pairs connect: no merge reaches beyond them, so each connected group can be merged by itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from encuadre.cluster.agglomerate import agglomerate
from encuadre.cluster.decided import Decided, Places
from encuadre.cluster.pairs import Positions
from encuadre.cluster.scoring import SURE, PairScores


def agglomerate_all(count: int, judged: PairScores, threshold: float, decided: Decided) -> list[list[int]]:
    """Return the groups that `agglomerate` makes of all `judged` pairs, in order of their first members.

    A component in which every pair was judged and reaches the threshold is one group as it stands, since every mean
    does too. Most are such, and only the others are merged step by step.

    Args:
        count: How many articles there are.
        judged: The pairs that were judged.
        threshold: Log-odds from which the mean between two groups merges them.
        decided: What a person decided.
    """
    names = _names(count, judged, threshold, decided.together)
    sizes = np.bincount(names)
    starts = np.cumsum(sizes) - sizes
    members = np.argsort(names, kind="stable")
    agreed = _agreed(names, sizes, judged, threshold, decided.apart)
    groups = [members[start : start + size].tolist() for start, size in zip(starts[agreed], sizes[agreed], strict=True)]
    rank = np.empty(count, dtype=np.int64)
    rank[members] = np.arange(count) - starts[names[members]]
    inside = np.flatnonzero((names[judged.left] == names[judged.right]) & ~agreed[names[judged.left]])
    inside = inside[np.argsort(names[judged.left[inside]], kind="stable")]
    columns = rank[judged.left[inside]], rank[judged.right[inside]], judged.log_odds[inside]
    ends = np.searchsorted(names[judged.left[inside]], np.arange(len(sizes) + 1)).tolist()
    together, apart = (_by_component(pairs, names, rank) for pairs in decided)
    for name in np.flatnonzero(~agreed).tolist():
        own = slice(ends[name], ends[name + 1])
        merged = agglomerate(
            int(sizes[name]),
            zip(*(column[own].tolist() for column in columns), strict=True),
            threshold=threshold,
            floor=-SURE,
            together=together[name],
            apart=apart[name],
        )
        places = members[starts[name] : starts[name] + sizes[name]].tolist()
        groups.extend([places[number] for number in group] for group in merged)
    return sorted(groups)


def connected_groups(count: int, judged: PairScores, threshold: float) -> list[Positions]:
    """Return the groups that pairs at or above the threshold connect.

    Args:
        count: How many articles there are.
        judged: The pairs that were judged.
        threshold: Log-odds from which a pair connects.
    """
    names = _names(count, judged, threshold, ())
    order = np.argsort(names, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(names[order])) + 1) if count else []


def _names(count: int, judged: PairScores, threshold: float, together: Iterable[tuple[int, int]]) -> Positions:
    """Return a number for each article, the same where pairs at or above the threshold, or a person, connect."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    bound = np.array(list(together), dtype=np.int64).reshape(-1, 2)
    strong = judged.log_odds >= threshold
    ends = np.r_[judged.left[strong], bound[:, 0]], np.r_[judged.right[strong], bound[:, 1]]
    graph = coo_array((np.ones(len(ends[0]), dtype=bool), ends), shape=(count, count))
    return np.asarray(connected_components(graph, directed=False)[1], dtype=np.int64)


def _agreed(
    names: Positions, sizes: Positions, judged: PairScores, threshold: float, apart: Places
) -> NDArray[np.bool_]:
    """Return for each component whether nothing speaks against any of its pairs."""
    strong = np.bincount(names[judged.left[judged.log_odds >= threshold]], minlength=len(sizes))
    agreed = strong == sizes * (sizes - 1) // 2
    agreed[names[np.array(apart, dtype=np.int64).ravel()]] = False
    return np.asarray(agreed)


def _by_component(pairs: Places, names: Positions, rank: Positions) -> dict[int, Places]:
    """Return the pairs inside each component, by the ranks of their ends in it."""
    found: dict[int, Places] = defaultdict(list)
    for one, other in pairs:
        if names[one] == names[other]:
            found[int(names[one])].append((int(rank[one]), int(rank[other])))
    return found
