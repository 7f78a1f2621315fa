"""Average linkage over evidence: what both groups tell counts over all pairs, time only over the pairs it is known of.

Two groups merge while the log-odds between them reach the threshold: the mean by content over all their pairs, with the
pairs that nobody compared estimated from the mean vectors of the groups, and the mean evidence of time over the pairs
whose time is known. So a report without date is held neither for near nor for far, one long background report cannot
hold a group of others out, and undated reports cannot bridge what months lie between. Where time counted as nothing for
undated pairs, a July and an August of one affair were one event (pair precision .45 in place of .72).

The centroids of online clustering (Miranda et al. 2018, Santos et al. 2022) are the same mean where likeness is a
product of vectors; pairs add the likeness of sentences, which is none.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from encuadre.cluster.features import Features
from encuadre.cluster.meaning import Positions, Vectors
from encuadre.cluster.scoring import PRIOR, Level, PairScores, expected_content, head_likeness
from encuadre.model import Constraints

SLACK = 0.5
"""How much more two groups can reach than any of their pairs alone, by the weekdays that many of them agree on."""

Places = list[tuple[int, int]]


class Decided(NamedTuple):
    """What a person decided, as pairs of positions."""

    together: Places
    apart: Places


def positions_of(constraints: Constraints, ids: Sequence[str]) -> Decided:
    """Return the decisions about articles that are here; those about others are ignored."""
    named = {id_ for pair in (*constraints.together, *constraints.apart) for id_ in pair}
    place = {id_: number for number, id_ in enumerate(ids) if id_ in named}

    def placed(pairs: Sequence[tuple[str, str]]) -> Places:
        return [(place[one], place[other]) for one, other in pairs if one in place and other in place]

    return Decided(placed(constraints.together), placed(constraints.apart))


def link(features: Features, judged: PairScores, level: Level, decided: Decided) -> list[list[int]]:
    """Return the groups of all articles, each in order, in order of their first members.

    No merge reaches beyond the articles that pairs connect, so each connected component is merged by itself: what is
    not connected to an event cannot change it.

    Args:
        features: The articles.
        judged: The pairs that were judged.
        level: What holds a group together.
        decided: What a person decided; `together` wins over `apart`.
    """
    names = connected(len(features), judged, level, decided.together)
    sizes = np.bincount(names)
    starts = np.cumsum(sizes) - sizes
    members = np.argsort(names, kind="stable")
    agreed = _agreed(names, sizes, judged, level, decided.apart)
    groups = [members[start : start + size].tolist() for start, size in zip(starts[agreed], sizes[agreed], strict=True)]
    inside = np.flatnonzero((names[judged.left] == names[judged.right]) & ~agreed[names[judged.left]])
    inside = inside[np.argsort(names[judged.left[inside]], kind="stable")]
    ends = np.searchsorted(names[judged.left[inside]], np.arange(len(sizes) + 1)).tolist()
    together, apart = (_by_component(pairs, names) for pairs in decided)
    for name in np.flatnonzero(~agreed).tolist():
        places = members[starts[name] : starts[name] + sizes[name]]
        own = judged.take(inside[ends[name] : ends[name + 1]])
        groups.extend(agglomerate(features, places, own, level, Decided(together[name], apart[name])))
    return sorted(groups)


def connected(count: int, judged: PairScores, level: Level, together: Sequence[tuple[int, int]] = ()) -> Positions:
    """Return a number for each article, the same where pairs, or a person, connect.

    Args:
        count: How many articles there are.
        judged: The pairs that were judged.
        level: Pairs near its threshold connect.
        together: Pairs that a person put together.
    """
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    bound = np.array(together, dtype=np.int64).reshape(-1, 2)
    strong = judged.log_odds(level) >= level.threshold - SLACK
    ends = np.r_[judged.left[strong], bound[:, 0]], np.r_[judged.right[strong], bound[:, 1]]
    graph = coo_array((np.ones(len(ends[0]), dtype=bool), ends), shape=(count, count))
    return np.asarray(connected_components(graph, directed=False)[1], dtype=np.int64)


def _agreed(names: Positions, sizes: Positions, judged: PairScores, level: Level, apart: Places) -> NDArray[np.bool_]:
    """Return for each component whether it is one group as it stands: nothing speaks against any of its pairs.

    Content and all evidence of time, where each is as much against as in any pair, reach the threshold together; most
    components are such, and only the others are merged step by step.
    """
    inside = names[judged.left] == names[judged.right]
    name = names[judged.left[inside]]
    judged = judged.take(inside)
    least = np.zeros((3, len(sizes)))
    least[0] = np.inf
    for row, column in enumerate((judged.content, judged.weekday_evidence(level), judged.day_evidence(level))):
        np.minimum.at(least[row], name, np.nan_to_num(column))
    agreed = np.bincount(name, minlength=len(sizes)) == sizes * (sizes - 1) // 2
    agreed &= (least.sum(axis=0) >= level.threshold) | (sizes == 1)
    agreed[names[np.array(apart, dtype=np.int64).ravel()]] = False
    return np.asarray(agreed)


def _by_component(pairs: Places, names: Positions) -> dict[int, Places]:
    found: dict[int, Places] = defaultdict(list)
    for one, other in pairs:
        if names[one] == names[other]:
            found[int(names[one])].append((one, other))
    return found


def agglomerate(
    features: Features, places: Positions, judged: PairScores, level: Level, decided: Decided
) -> list[list[int]]:
    """Merge the best two groups while they reach the threshold; return the groups, each in order.

    The best merge comes first and ties go to the smallest members, so the result depends on the evidence alone.

    Args:
        features: All articles.
        places: Positions of those that are grouped, in order.
        judged: The pairs among them that were judged.
        level: What holds a group together.
        decided: What a person decided about them.
    """
    in_order = sorted(places.tolist(), key=features.ids.__getitem__)
    number = {place: rank for rank, place in enumerate(in_order)}
    ranked = Decided(*([(number[one], number[other]) for one, other in pairs] for pairs in decided))
    groups = _Groups(_rank(features, in_order, judged), level, ranked)
    queue = [merge for one in groups.members for merge in groups.merges_of(one) if merge[1] == one]
    heapq.heapify(queue)
    while queue:
        negative, one, other = heapq.heappop(queue)
        if groups.may_merge(one, other) and groups.log_odds(one, other) == -negative:
            groups.merge(one, other)
            for merge in groups.merges_of(one):
                heapq.heappush(queue, merge)
    return [sorted(in_order[number] for number in members) for members in groups.members.values()]


class _Ranked(NamedTuple):
    """The articles of a component, numbered in order of id, so that the order they came in leaves no trace."""

    heads: Vectors
    language: Positions
    judged: PairScores


def _rank(features: Features, in_order: Sequence[int], judged: PairScores) -> _Ranked:
    rank = {place: number for number, place in enumerate(in_order)}
    left, right = (
        np.array([rank[place] for place in ends.tolist()], dtype=np.int64) for ends in (judged.left, judged.right)
    )
    ranked = replace(judged, left=np.minimum(left, right), right=np.maximum(left, right))
    ranked = ranked.take(np.lexsort((ranked.right, ranked.left)))
    return _Ranked(features.heads[in_order], features.language[in_order], ranked)


Sums = tuple[float, float, float, float, float]
"""Between two groups: content, weekdays and how many pairs know them, days and how many."""


def _add(one: Sums, other: Sums) -> Sums:
    return (one[0] + other[0], one[1] + other[1], one[2] + other[2], one[3] + other[3], one[4] + other[4])


class _Groups:
    """Groups by their smallest member, with the evidence between those that have any."""

    def __init__(self, articles: _Ranked, level: Level, decided: Decided) -> None:
        judged, count = articles.judged, len(articles.language)
        self._threshold = level.threshold
        self.members = _joined(count, decided.together)
        self._group_of = {item: group for group, items in self.members.items() for item in items}
        self._barred: dict[int, set[int]] = {group: set() for group in self.members}
        self._keep_apart(decided.apart)
        self._sums: dict[int, dict[int, Sums]] = {group: {} for group in self.members}
        self._is_whole = len(judged) == count * (count - 1) // 2
        self._heads, self._spanish = {}, {}
        content = judged.content
        if not self._is_whole:
            self._heads = {group: articles.heads[items].sum(axis=0) for group, items in self.members.items()}
            self._spanish = {group: int(articles.language[items].sum()) for group, items in self.members.items()}
            content = content - _expected(articles)
        self._weigh(judged, content, level)

    def _keep_apart(self, pairs: Places) -> None:
        for left, right in pairs:
            one, other = self._group_of[left], self._group_of[right]
            if one != other:
                self._barred[one].add(other)
                self._barred[other].add(one)

    def _weigh(self, judged: PairScores, content: NDArray[np.float64], level: Level) -> None:
        """Sum up the evidence; content is counted above what the mean vectors say, where not every pair is known."""
        weekdays, days = judged.weekday_evidence(level), judged.day_evidence(level)
        evidence = (
            content,
            np.nan_to_num(weekdays),
            ~np.isnan(weekdays) * 1.0,
            np.nan_to_num(days),
            ~np.isnan(days) * 1.0,
        )
        rows = zip(*(column.tolist() for column in evidence), strict=True)
        for left, right, row in zip(judged.left.tolist(), judged.right.tolist(), rows, strict=True):
            one, other = self._group_of[left], self._group_of[right]
            if one != other:
                known = self._sums[one].get(other)
                self._sums[one][other] = self._sums[other][one] = _add(known, row) if known else row

    def log_odds(self, one: int, other: int) -> float:
        content, weekdays, named, days, dated = self._sums[one][other]
        pairs = len(self.members[one]) * len(self.members[other])
        return content / pairs + self._expected(one, other) + weekdays / (named + PRIOR) + days / (dated + PRIOR)

    def _expected(self, one: int, other: int) -> float:
        if self._is_whole:
            return 0.0
        sizes = len(self.members[one]), len(self.members[other])
        spanish = self._spanish[one] / sizes[0], self._spanish[other] / sizes[1]
        across = spanish[0] * (1 - spanish[1]) + spanish[1] * (1 - spanish[0])
        return expected_content(float(self._heads[one] @ self._heads[other]) / (sizes[0] * sizes[1]), across)

    def may_merge(self, one: int, other: int) -> bool:
        return one in self.members and other in self.members and other not in self._barred[one]

    def merges_of(self, one: int) -> Iterator[tuple[float, int, int]]:
        barred = self._barred[one]
        for other in self._sums[one]:
            if other not in barred:
                log_odds = self.log_odds(min(one, other), max(one, other))
                if log_odds >= self._threshold:
                    yield (-log_odds, min(one, other), max(one, other))

    def merge(self, one: int, other: int) -> None:
        """Put `other` into `one`, the smaller: a group keeps its smallest member's number, so ties stay ties."""
        self.members[one] = sorted(self.members[one] + self.members.pop(other))
        if not self._is_whole:
            self._heads[one] = self._heads[one] + self._heads.pop(other)
            self._spanish[one] += self._spanish.pop(other)
        for third, sums in self._sums.pop(other).items():
            del self._sums[third][other]
            if third != one:
                known = self._sums[one].get(third)
                self._sums[one][third] = self._sums[third][one] = _add(known, sums) if known else sums
        for third in self._barred.pop(other):
            self._barred[third].discard(other)
            self._barred[third].add(one)
            self._barred[one].add(third)


def _expected(articles: _Ranked) -> NDArray[np.float64]:
    """Return what the mean vectors say of each judged pair."""
    left, right = articles.judged.left, articles.judged.right
    heads = head_likeness(articles.heads, left, right)
    across = articles.language[left] != articles.language[right]
    near, far = expected_content(0.0, 0.0), expected_content(0.0, 1.0)
    slopes = expected_content(1.0, 0.0) - near, expected_content(1.0, 1.0) - far
    return np.asarray(np.where(across, far + slopes[1] * heads, near + slopes[0] * heads), dtype=np.float64)


def _joined(count: int, together: Places) -> dict[int, list[int]]:
    """Return the groups that `together` makes, each in order, by their smallest member."""
    first = list(range(count))

    def root(item: int) -> int:
        while first[item] != item:
            item = first[item]
        return item

    for left, right in together:
        one, other = sorted((root(left), root(right)))
        first[other] = one
    members: dict[int, list[int]] = {}
    for item in range(count):
        members.setdefault(root(item), []).append(item)
    return members
