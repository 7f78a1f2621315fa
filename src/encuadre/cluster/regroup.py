"""Grouping again only what a newcomer reaches."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from encuadre.cluster.agglomerate import agglomerate
from encuadre.cluster.decided import Decided
from encuadre.cluster.graph import Graph
from encuadre.cluster.scoring import SURE


def component_of(starts: Iterable[int], graph: Graph, threshold: float, decided: Decided) -> set[int]:
    """Return all articles that pairs from the threshold on, or a person, connect to `starts`: no merge goes on.

    Args:
        starts: Positions to begin at.
        graph: The judged pairs.
        threshold: Log-odds from which a pair connects.
        decided: What a person decided.
    """
    bound: dict[int, list[int]] = {}
    for one, other in decided.together:
        bound.setdefault(one, []).append(other)
        bound.setdefault(other, []).append(one)
    found = set(starts)
    ahead = list(found)
    while ahead:
        place = ahead.pop()
        strong = [other for other, log_odds, _ in graph.of(place) if log_odds >= threshold]
        for other in (*strong, *bound.get(place, ())):
            if other not in found:
                found.add(other)
                ahead.append(other)
    return found


def regroup(places: set[int], ids: Sequence[str], graph: Graph, threshold: float, decided: Decided) -> list[list[int]]:
    """Return the groups that the articles at `places` form, as if they had come in order of id.

    Args:
        places: Positions of whole components.
        ids: Article ids by position.
        graph: The judged pairs.
        threshold: Log-odds from which the mean between two groups merges them.
        decided: What a person decided.
    """
    in_order = sorted(places, key=lambda place: ids[place])
    rank = {place: number for number, place in enumerate(in_order)}

    def ranked(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
        return [(rank[one], rank[other]) for one, other in pairs if one in rank and other in rank]

    pairs = [
        (min(rank[one], rank[other]), max(rank[one], rank[other]), log_odds)
        for one, other, log_odds in graph.inside(places)
    ]
    groups = agglomerate(
        len(in_order),
        sorted(pairs),
        threshold=threshold,
        floor=-SURE,
        together=ranked(decided.together),
        apart=ranked(decided.apart),
    )
    return [[in_order[number] for number in group] for group in groups]
