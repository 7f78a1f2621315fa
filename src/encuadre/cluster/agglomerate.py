"""Average-link agglomeration over scored pairs: an event is a group whose members agree, not a chain of neighbours."""

from __future__ import annotations

import heapq
from collections.abc import Iterable


def agglomerate(count: int, pairs: Iterable[tuple[int, int, float]], *, line: float, floor: float) -> list[list[int]]:
    """Merge while the mean odds between two groups are at least `line`; return the groups, each in order.

    A pair that is not in `pairs` counts as `floor`, which must be the lowest odds there are. The best merge comes first
    and ties go to the smallest members, so the result depends on the odds alone. Single links
    would chain whole subjects together.
    """
    members: dict[int, list[int]] = {item: [item] for item in range(count)}
    above: dict[int, dict[int, float]] = {item: {} for item in range(count)}
    queue: list[tuple[float, int, int]] = []

    def mean(one: int, other: int) -> float:
        return floor + above[one][other] / (len(members[one]) * len(members[other]))

    def propose(one: int, other: int) -> None:
        if mean(one, other) >= line:
            heapq.heappush(queue, (-mean(one, other), min(one, other), max(one, other)))

    for left, right, odds in pairs:
        above[left][right] = above[right][left] = odds - floor
        propose(left, right)
    while queue:
        negative, one, other = heapq.heappop(queue)
        if one not in members or other not in members or mean(one, other) != -negative:
            continue
        # The group keeps the number of its smallest member, so that ties stay ties of articles.
        members[one] = sorted(members[one] + members.pop(other))
        for third, sum_above in above.pop(other).items():
            if third == one:
                continue
            del above[third][other]
            above[one][third] = above[third][one] = above[one].get(third, 0.0) + sum_above
        del above[one][other]
        for third in above[one]:
            propose(one, third)
    return [members[first] for first in sorted(members)]
