"""Every pair worth judging, judged: neighbours first, then all pairs of the groups that a merge may reach."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

import numpy as np

from encuadre.cluster.collection import Collection
from encuadre.cluster.components import connected_groups
from encuadre.cluster.crowding import Surroundings, look_around
from encuadre.cluster.graph import Graph
from encuadre.cluster.likeness import Likeness, compare_pairs, word_likeness
from encuadre.cluster.options import ClusterOptions
from encuadre.cluster.pairs import Positions, all_pairs, neighbour_pairs
from encuadre.cluster.scoring import PairScores, join_scores, judge
from encuadre.cluster.walking import walk_sentences
from encuadre.cluster.wide import Indexes, judge_widely

WHOLE = 400
"""Articles of a connected group up to which every pair is judged, not only the nearest: an event of many reports would
fall apart where each has judged only its nearest. 400 articles are 80,000 pairs, a few seconds."""


EXACT = 4000
"""Articles up to which every article is compared with every other: at 4,000 that takes about as long as the indexes
that a larger collection needs, and nothing is lost."""


def judge_collection(
    collection: Collection, options: ClusterOptions, indexes: Indexes | None = None
) -> tuple[PairScores, Surroundings]:
    """Return all pairs that decide what is one event; `indexes` as `make_indexes` returned them.

    Args:
        collection: The articles.
        options: How far partners are sought.
        indexes: As `make_indexes` returned them for this collection.
    """
    indexes = indexes or make_indexes(collection)
    if indexes is None:
        judged, around = judge_exactly(collection, options.neighbours)
    else:
        judged, around = judge_widely(collection, options, indexes)
    groups = connected_groups(len(collection), judged, options.log_odds_threshold)
    return judge_whole_groups(collection, judged, around, groups), around


def make_indexes(collection: Collection) -> Indexes | None:
    """Return what proposes partners in a large collection; `None` for a small one, which needs none."""
    return Indexes(collection) if len(collection) > EXACT else None


def judge_exactly(collection: Collection, neighbours: int) -> tuple[PairScores, Surroundings]:
    """Compare every article with all others, and its nearest in full."""
    compared = compare_pairs(collection, *neighbour_pairs(collection, neighbours))
    around = look_around(collection, compared)
    return judge(collection, compared, around), around


def judge_whole_groups(
    collection: Collection, judged: PairScores, around: Surroundings, groups: Iterable[Positions]
) -> PairScores:
    """Add to `judged` the pairs inside `groups` that were not compared; larger groups than `WHOLE` stay as they are.

    Args:
        collection: The articles.
        judged: The pairs judged so far.
        around: The surroundings they were judged in.
        groups: Positions that pairs connect.
    """
    count = len(collection)
    known = judged.left * count + judged.right
    wanted = [known]
    for group in groups:
        if 2 < len(group) <= WHOLE:
            left, right = all_pairs(group)
            wanted.append(left * count + right)
    missing = np.setdiff1d(np.concatenate(wanted), known)
    if not len(missing):
        return judged
    left, right = missing // count, missing % count
    if count > EXACT:
        words, sentences = (
            word_likeness(collection.words, left, right),
            walk_sentences(collection.sentences, left, right),
        )
        compared = Likeness(left, right, words, sentences)
    else:
        compared = compare_pairs(collection, left, right)
    return join_scores([judged, judge(collection, compared, around)])


def missing_pairs(group: set[int], graph: Graph) -> tuple[Positions, Positions]:
    """Return the pairs inside a connected group, if it is no larger than `WHOLE`, that were not judged yet."""
    known = {(one, other) for one, other, _ in graph.inside(group)}
    in_order = sorted(group) if 2 < len(group) <= WHOLE else []
    missing = [pair for pair in combinations(in_order, 2) if pair not in known]
    found = np.array(missing, dtype=np.int64).reshape(-1, 2)
    return found[:, 0], found[:, 1]
