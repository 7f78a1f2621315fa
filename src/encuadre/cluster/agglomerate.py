"""Average-link agglomeration over scored pairs: an event is a group whose members agree, not a chain of neighbours."""

from __future__ import annotations

import heapq
from collections.abc import Iterable

Pairs = Iterable[tuple[int, int]]


def agglomerate(
    count: int,
    pairs: Iterable[tuple[int, int, float]],
    *,
    threshold: float,
    floor: float,
    together: Pairs = (),
    apart: Pairs = (),
) -> list[list[int]]:
    """Merge while the mean log-odds between two groups reach the threshold; return the groups, each in order.

    The best merge comes first and ties go to the smallest members, so the result depends on the log-odds alone. Single
    links would chain whole subjects together.

    Args:
        count: How many items there are; they are numbered from 0.
        pairs: Two items and their log-odds of being one event; a pair that is not here counts as `floor`.
        threshold: Log-odds from which the mean between two groups merges them.
        floor: The lowest log-odds there are.
        together: Items of one group from the start, whatever their log-odds.
        apart: Items whose groups never merge.
    """
    groups = _Groups(_joined(count, together), floor)
    groups.keep_apart(apart)
    groups.weigh(pairs)
    queue = [merge for one in groups.members for merge in groups.merges_of(one, threshold) if merge[1] == one]
    heapq.heapify(queue)
    while queue:
        negative, one, other = heapq.heappop(queue)
        if groups.may_merge(one, other) and groups.mean(one, other) == -negative:
            groups.merge(one, other)
            for merge in groups.merges_of(one, threshold):
                heapq.heappush(queue, merge)
    return [groups.members[first] for first in sorted(groups.members)]


class _Groups:
    """Groups by their smallest member, with the summed log-odds between those that have any."""

    def __init__(self, members: dict[int, list[int]], floor: float) -> None:
        self.members = members
        self._floor = floor
        self._group_of = {item: group for group, items in members.items() for item in items}
        self._above: dict[int, dict[int, float]] = {group: {} for group in members}
        self._barred: dict[int, set[int]] = {group: set() for group in members}

    def keep_apart(self, pairs: Pairs) -> None:
        for left, right in pairs:
            one, other = self._group_of[left], self._group_of[right]
            if one != other:
                self._barred[one].add(other)
                self._barred[other].add(one)

    def weigh(self, pairs: Iterable[tuple[int, int, float]]) -> None:
        for left, right, log_odds in pairs:
            one, other = self._group_of[left], self._group_of[right]
            if one != other:
                above = self._above[one].get(other, 0.0) + log_odds - self._floor
                self._above[one][other] = self._above[other][one] = above

    def mean(self, one: int, other: int) -> float:
        return self._floor + self._above[one][other] / (len(self.members[one]) * len(self.members[other]))

    def may_merge(self, one: int, other: int) -> bool:
        return one in self.members and other in self.members and other not in self._barred[one]

    def merges_of(self, one: int, threshold: float) -> Iterable[tuple[float, int, int]]:
        barred, size = self._barred[one], len(self.members[one])
        for other, above in self._above[one].items():
            mean = self._floor + above / (size * len(self.members[other]))
            if mean >= threshold and other not in barred:
                yield (-mean, one, other) if one < other else (-mean, other, one)

    def merge(self, one: int, other: int) -> None:
        """Put `other` into `one`, the smaller: a group keeps its smallest member's number, so ties stay ties."""
        self.members[one] = sorted(self.members[one] + self.members.pop(other))
        for third, above in self._above.pop(other).items():
            del self._above[third][other]
            if third != one:
                self._above[one][third] = self._above[third][one] = self._above[one].get(third, 0.0) + above
        for third in self._barred.pop(other):
            self._barred[third].discard(other)
            self._barred[third].add(one)
            self._barred[one].add(third)


def _joined(count: int, together: Pairs) -> dict[int, list[int]]:
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
