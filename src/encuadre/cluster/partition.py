"""All articles in groups, and which of these make up a story."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from encuadre.cluster.graph import Graph
from encuadre.cluster.scoring import SURE

UNCOMPARED = -4.0
"""Log-odds that a pair is shown with which nothing proposed: about the mean of such pairs."""


def event_id(articles: Iterable[str]) -> str:
    """Return the identity of an event, or of a story: 8 hex digits of its articles' ids, whatever their order."""
    return hashlib.blake2b("\n".join(sorted(articles)).encode(), digest_size=4).hexdigest()


@dataclass(frozen=True, slots=True)
class Partition:
    """All articles in groups, with the pairs they were made from and the stories the groups make up."""

    ids: Sequence[str]
    graph: Graph
    members: Mapping[int, Sequence[int]]
    """Positions by group."""

    group_of: Mapping[int, int] | Sequence[int]
    stories: Mapping[int, Sequence[int]]
    """For each group those that tell the same running story, itself among them."""

    def id_of(self, group: int) -> str:
        """Return the `Event.id` of a group."""
        return event_id(self.ids[position] for position in self.members[group])

    def story_of(self, group: int) -> str:
        """Return the `Event.story` of a group."""
        return event_id(self.ids[place] for one in self.stories[group] for place in self.members[one])

    def related(self, group: int) -> list[int]:
        """Return the other groups of the story, nearest first."""
        near = self._means(self.members[group])
        others = [other for other in self.stories[group] if other != group]
        return sorted(others, key=lambda other: (-near.get(other, -SURE), self.id_of(other)))

    def nearness(self, position: int) -> dict[int, float]:
        """Return the mean log-odds between an article and each group of which it was compared with anyone.

        Its own group counts without the article itself, and is missing if nobody else is there.
        """
        return self._means([position])

    def _means(self, positions: Sequence[int]) -> dict[int, float]:
        sums: dict[int, float] = defaultdict(float)
        for position in positions:
            for other, log_odds in self.graph.of(position):
                sums[self.group_of[other]] += min(max(log_odds, -SURE), SURE) - UNCOMPARED
        here = set(positions)
        means = {}
        for group, above in sums.items():
            pairs = len(here) * sum(place not in here for place in self.members[group])
            if pairs:
                means[group] = UNCOMPARED + above / pairs
        return means
