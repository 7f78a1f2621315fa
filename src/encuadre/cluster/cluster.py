"""From articles to events: propose neighbours, judge the pairs, merge while the groups agree."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from encuadre.cluster.agglomerate import agglomerate
from encuadre.cluster.collection import Collection, collect
from encuadre.cluster.crowding import Surroundings, look_around
from encuadre.cluster.explain import make_events
from encuadre.cluster.likeness import compare_pairs
from encuadre.cluster.options import ClusterOptions
from encuadre.cluster.pairs import Positions, all_pairs, neighbour_pairs
from encuadre.cluster.scoring import SURE, PairScores, as_score, judge
from encuadre.model import AnnotatedArticle, Constraints, Event

WHOLE = 400
"""Articles of a connected group up to which every pair is judged, not only the nearest: an event of many reports would
fall apart where each has judged only its nearest. 400 articles are 80,000 pairs, a few seconds."""


def cluster_events(
    articles: Sequence[AnnotatedArticle],
    vectors: Mapping[str, NDArray[np.float32]],
    *,
    options: ClusterOptions | None = None,
    constraints: Constraints | None = None,
) -> tuple[Event, ...]:
    """Group articles of both languages by the event they report, and say why.

    Words, names and figures that the languages share and the encoder's sentences judge each pair together; each sees
    what the other cannot. Every article is in exactly one event. The result depends on the articles alone, not on
    their order.

    Args:
        articles: What the events are made of; dates and entities may be missing.
        vectors: For each article id one row per sentence, in the order of its sentences.
        options: How sure a merge must be.
        constraints: What a person has decided; articles that are not here are ignored.

    Raises:
        ValueError: An article comes twice, or its vectors do not match its sentences.

    """
    options = options or ClusterOptions()
    collection = collect(articles, vectors)
    judged, around = _judge_neighbours(collection, options.neighbours)
    line = math.log(options.threshold / (1 - options.threshold))
    judged = _judge_whole_groups(collection, judged, around, line)
    pairs = zip(judged.left.tolist(), judged.right.tolist(), judged.odds.tolist(), strict=True)
    place = {annotated.article.id: number for number, annotated in enumerate(collection.articles)}
    decided = constraints or Constraints()
    groups = agglomerate(
        len(collection),
        pairs,
        line=line,
        floor=-SURE,
        together=_positions(decided.together, place),
        apart=_positions(decided.apart, place),
    )
    scores = as_score(judged.odds).tolist()
    by_pair = {
        pair: facts
        for pair, facts in zip(
            zip(judged.left.tolist(), judged.right.tolist(), strict=True),
            zip(scores, judged.similarity.tolist(), strict=True),
            strict=True,
        )
    }
    return make_events(collection, groups, by_pair)


def _positions(pairs: Sequence[tuple[str, str]], place: Mapping[str, int]) -> list[tuple[int, int]]:
    return [(place[one], place[other]) for one, other in pairs if one in place and other in place]


def similarity_matrix(
    articles: Sequence[AnnotatedArticle], vectors: Mapping[str, NDArray[np.float32]]
) -> NDArray[np.float64]:
    """Return how sure each pair of articles is to report one event, 0.0 to 1.0, in the order of `articles`.

    The same scores that clustering merges by, for every pair: quadratic, for hundreds of articles.
    """
    collection = collect(articles, vectors)
    judged, _ = _judge_neighbours(collection, max(len(collection), 1))
    matrix = np.eye(len(collection))
    matrix[judged.left, judged.right] = matrix[judged.right, judged.left] = as_score(judged.odds)
    place = {annotated.article.id: number for number, annotated in enumerate(collection.articles)}
    order = np.array([place[annotated.article.id] for annotated in articles], dtype=np.int64)
    return matrix[np.ix_(order, order)]


def _judge_neighbours(collection: Collection, neighbours: int) -> tuple[PairScores, Surroundings]:
    compared = compare_pairs(collection, *neighbour_pairs(collection, neighbours))
    around = look_around(collection, compared)
    return judge(collection, compared, around), around


def _judge_whole_groups(collection: Collection, judged: PairScores, around: Surroundings, line: float) -> PairScores:
    """Add the pairs that were not compared inside groups that a merge may reach."""
    count = len(collection)
    known = judged.left * count + judged.right
    wanted = [known]
    for group in _connected(count, judged, line):
        if 2 < len(group) <= WHOLE:
            left, right = all_pairs(group)
            wanted.append(left * count + right)
    missing = np.setdiff1d(np.concatenate(wanted), known)
    if not len(missing):
        return judged
    more = judge(collection, compare_pairs(collection, missing // count, missing % count), around)
    return PairScores(
        np.r_[judged.left, more.left],
        np.r_[judged.right, more.right],
        np.r_[judged.odds, more.odds],
        np.r_[judged.similarity, more.similarity],
    )


def _connected(count: int, judged: PairScores, line: float) -> list[Positions]:
    """Return the groups that pairs at or above the line connect."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    strong = judged.odds >= line
    graph = coo_array((strong[strong], (judged.left[strong], judged.right[strong])), shape=(count, count))
    _, names = connected_components(graph, directed=False)
    order = np.argsort(names, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(names[order])) + 1) if count else []
