"""All decisions of a workspace as one: the later wins, and nothing that is left contradicts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from encuadre.model import Constraints, Decision, DecisionKind, Event, Resolution

if TYPE_CHECKING:
    from encuadre.store import Workspace


LEARNED = "events:threshold"
"""The fact under which a learnt threshold is kept; without it the default holds."""


def threshold(workspace: Workspace) -> float:
    """Return how sure a merge must be in this workspace: what was learnt, else the default."""
    from encuadre.cluster import ClusterOptions

    kept = workspace.facts.get(LEARNED)
    return ClusterOptions().threshold if kept is None else float(kept)


def marked(events: Iterable[Event], decisions: Resolution) -> list[Event]:
    """Return the events, each saying which of its articles stand there by decision."""
    return [
        replace(event, decided=tuple(article for article in event.articles if article in decisions.decided))
        for event in events
    ]


def decided(workspace: Workspace, ids: Sequence[str]) -> Resolution:
    """Return what the decisions of `workspace` come to for its articles, `ids` in order of arrival."""
    newest = workspace.articles.superseded()
    if not newest:
        return resolve(workspace.decisions.all(), ids)
    # A decision stands for the article, whichever version it was made about; a pin counts what had arrived by then.
    arrived = [newest.get(id_, id_) for id_ in workspace.articles.arrivals()]
    return resolve([_of_newest(decision, newest) for decision in workspace.decisions.all()], arrived)


def _of_newest(decision: Decision, newest: Mapping[str, str]) -> Decision:
    together, apart, joined = (
        tuple(dict.fromkeys(newest.get(id_, id_) for id_ in said))
        for said in (decision.together, decision.apart, decision.joined)
    )
    return replace(decision, together=together, apart=apart, joined=joined)


def resolve(decisions: Iterable[Decision], ids: Sequence[str]) -> Resolution:
    """Turn decisions into constraints that can all hold.

    From the latest to the earliest, each says what it has to say as far as nothing later contradicts, consequences
    included: if a later decision parts `a` from `b`, an earlier one that joined `a`, `b` and `c` leaves `c` with the
    first of them it may join. So the latest decision always holds whole, and undoing it brings the earlier ones back.

    Args:
        decisions: In any order.
        ids: The articles of the workspace in order of arrival, which a pin needs to know whom it keeps out.
    """
    groups = _Groups()
    bound: set[str] = set()
    for decision in sorted(decisions, key=lambda decision: -decision.id):
        firsts = _join_as_far_as_possible(groups, decision)
        _join_the_rest(groups, decision)
        outside = set(decision.apart)
        if decision.kind is DecisionKind.PIN:
            outside.update(ids[: decision.known])
        outside.difference_update(decision.together)
        for first in firsts:
            if groups.bar_all(first, outside):
                bound.update(groups.members(first) & set(decision.together))
    together, apart = groups.pairs()
    bound.update(article for pair in together for article in pair)
    return Resolution(Constraints(together, apart), frozenset(bound))


def _join_as_far_as_possible(groups: _Groups, decision: Decision) -> list[str]:
    """Join what the decision puts together; return one article of each group it speaks of."""
    if decision.kind is DecisionKind.MOVE:
        # It spoke of one article: where that one may not go, it says nothing of the others.
        for moved in decision.joined:
            for article in decision.together:
                groups.join(moved, article)
        return list(decision.joined)
    firsts: list[str] = []
    for article in decision.together:
        if not any(groups.join(first, article) for first in firsts):
            firsts.append(article)
    return firsts


def _join_the_rest(groups: _Groups, decision: Decision) -> None:
    """Keep what an article was taken out of as it stood: nobody said that the rest should fall apart."""
    if decision.kind in (DecisionKind.SPLIT, DecisionKind.MOVE):
        for article in decision.apart[1:]:
            groups.join(decision.apart[0], article)


class _Groups:
    """Articles that are together, and groups of them that are apart."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}
        self._members: dict[str, set[str]] = {}
        self._barred: dict[str, set[str]] = {}

    def _root(self, article: str) -> str:
        root = article
        while (above := self._above.get(root, root)) != root:
            root = above
        while (above := self._above.get(article, article)) != root:
            self._above[article], article = root, above
        return root

    def members(self, article: str) -> set[str]:
        root = self._root(article)
        return self._members.setdefault(root, {root})

    def join(self, one: str, other: str) -> bool:
        """Put the groups of both together if nothing keeps them apart; tell whether they are together now."""
        keep, lose = sorted((self._root(one), self._root(other)))
        if keep == lose:
            return True
        if lose in self._barred.get(keep, ()):
            return False
        self.members(keep).update(self.members(lose))
        del self._members[lose]
        self._above[lose] = keep
        for third in self._barred.pop(lose, set()):
            self._barred[third].discard(lose)
            self._bar(keep, third)
        return True

    def bar_all(self, article: str, others: Iterable[str]) -> bool:
        """Keep the article's group apart from those of `others` that are not in it; tell whether there was any."""
        root = self._root(article)
        found = {self._root(other) for other in others} - {root}
        for other in found:
            self._bar(root, other)
        return bool(found)

    def _bar(self, one: str, other: str) -> None:
        self._barred.setdefault(one, set()).add(other)
        self._barred.setdefault(other, set()).add(one)

    def pairs(self) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
        """Return the fewest pairs that say which articles are together and which groups are apart."""
        together = [(root, article) for root, group in self._members.items() for article in group if article != root]
        apart = [(one, other) for one, barred in self._barred.items() for other in barred if one < other]
        return tuple(sorted(together)), tuple(sorted(apart))
