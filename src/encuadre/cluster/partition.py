"""Who stands with whom, and how near the groups are to each other and to single articles."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from encuadre.cluster.graph import Graph
from encuadre.cluster.scoring import SURE

RELATED = -1.75
"""Mean log-odds between two events from which they are one running story, while zero would make them one event. Read
off the development data: on `events.jsonl` all pairs of events above it tell of one running matter (the missile
suspected and the missile admitted stand at -0.4), and the first that have only their subject in common come at -1.96.
"""


def event_id(articles: Sequence[str]) -> str:
    """Return the identity of an event: 8 hex digits of its articles' ids, whatever their order."""
    return hashlib.blake2b("\n".join(sorted(articles)).encode(), digest_size=4).hexdigest()


@dataclass(frozen=True, slots=True)
class Partition:
    """All articles in groups, with the pairs they were made from; one not judged counts as the lowest log-odds."""

    ids: Sequence[str]
    graph: Graph
    members: Mapping[int, Sequence[int]]
    """Positions by group."""

    group_of: Mapping[int, int] | Sequence[int]

    def id_of(self, group: int) -> str:
        """Return the `Event.id` of a group."""
        return event_id([self.ids[position] for position in self.members[group]])

    def nearness(self, position: int) -> dict[int, float]:
        """Return the mean log-odds between an article and each group of which it was compared with anyone.

        Its own group counts without the article itself, and is missing if nobody else is there.
        """
        own = self.group_of[position]
        sizes = {group: len(self.members[group]) - (group == own) for group in self._near([position])}
        sums = self._sums([position])
        return {group: -SURE + sums[group] / size for group, size in sizes.items() if size}

    def related(self, group: int) -> list[int]:
        """Return the groups that tell the same running story, nearest first."""
        inside = self.members[group]
        means = {
            other: -SURE + above / (len(inside) * len(self.members[other]))
            for other, above in self._sums(inside).items()
            if other != group
        }
        near = [other for other, mean in means.items() if mean >= RELATED]
        return sorted(near, key=lambda other: (-means[other], self.id_of(other)))

    def _near(self, positions: Iterable[int]) -> set[int]:
        return {self.group_of[other] for position in positions for other, _, _ in self.graph.of(position)}

    def _sums(self, positions: Iterable[int]) -> dict[int, float]:
        sums: dict[int, float] = defaultdict(float)
        for position in positions:
            for other, log_odds, _ in self.graph.of(position):
                sums[self.group_of[other]] += log_odds + SURE
        return sums


def make_partition(ids: Sequence[str], graph: Graph, groups: Sequence[Sequence[int]]) -> Partition:
    """Return the partition that `groups` are.

    Args:
        ids: Article ids by position.
        graph: The judged pairs.
        groups: Positions of each group; every position is in one.
    """
    members = dict(enumerate(groups))
    group_of = [0] * len(ids)
    for group, positions in members.items():
        for position in positions:
            group_of[position] = group
    return Partition(ids, graph, members, group_of)
