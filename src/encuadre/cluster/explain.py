"""What an event is called, why its articles are together, and which other events belong to its story."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

from encuadre.cluster.grounds import days_apart, shared_entities, shared_figures
from encuadre.cluster.membership import membership
from encuadre.cluster.partition import Partition, event_id
from encuadre.cluster.scoring import score_of
from encuadre.model import LANGUAGES, AnnotatedArticle, Event, Language, Reason
from encuadre.text.copies import find_copies

Articles = Mapping[str, AnnotatedArticle]
Edges = Mapping[tuple[int, int], tuple[float, float]]
"""Score and similarity (both 0.0 to 1.0) of the pairs of one group, by positions, the smaller id first."""

_LAST = datetime.max.replace(tzinfo=UTC)


def name_counts(articles: Iterable[AnnotatedArticle]) -> Counter[str]:
    """Return how many articles name each entity."""
    return Counter(entity.id for annotated in articles for entity in annotated.entities)


def make_events(
    partition: Partition, groups: Iterable[int], articles: Articles, rarity: Mapping[str, int]
) -> tuple[Event, ...]:
    """Return an event for each of `groups`, in order of time, those without a date last.

    Only the articles of these groups are looked up in `articles`, which may load them lazily.

    Args:
        partition: Who stands with whom.
        groups: Those that are wanted.
        articles: By id; only those of `groups` are looked up.
        rarity: In how many articles each entity is named.
    """
    events = [_event(partition, group, articles, rarity) for group in groups]
    return tuple(sorted(events, key=lambda event: (event.start or _LAST, event.id)))


def _event(partition: Partition, group: int, articles: Articles, rarity: Mapping[str, int]) -> Event:
    places = sorted(partition.members[group], key=lambda place: partition.ids[place])
    here = {partition.ids[place]: articles[partition.ids[place]] for place in places}
    edges = _edges(partition, places)
    dates = [annotated.article.published for annotated in here.values() if annotated.article.published]
    in_order = sorted(places, key=lambda place: _when(here[partition.ids[place]]))
    return Event(
        id=event_id(list(here)),
        articles=tuple(partition.ids[place] for place in in_order),
        title=_titles(partition, places, here, edges),
        why=tuple(_reason(partition, pair, here, edges[pair], rarity) for pair in _merges(places, edges)),
        start=min(dates, default=None),
        end=max(dates, default=None),
        membership=tuple(membership(partition, place, here, rarity) for place in in_order),
        related=tuple(partition.id_of(other) for other in partition.related(group)),
        copies=find_copies({id_: annotated.article.body for id_, annotated in here.items()}),
    )


def _when(annotated: AnnotatedArticle) -> tuple[datetime, str]:
    return (annotated.article.published or _LAST, annotated.article.id)


def _edges(partition: Partition, places: Sequence[int]) -> Edges:
    rank = {place: number for number, place in enumerate(places)}
    return {
        (place, other): (score_of(log_odds), similarity)
        for place in places
        for other, log_odds, similarity in partition.graph.of(place)
        if other in rank and rank[place] < rank[other]
    }


def _merges(places: Sequence[int], edges: Edges) -> list[tuple[int, int]]:
    """Return the strongest pairs that connect the group, strongest first: one fewer than it has articles."""
    rank = {place: number for number, place in enumerate(places)}
    piece = {position: position for position in places}
    chosen = []
    for one, other in sorted(edges, key=lambda pair: (-edges[pair][0], rank[pair[0]], rank[pair[1]])):
        if piece[one] != piece[other]:
            chosen.append((one, other))
            joined = piece[other]
            piece = {position: piece[one] if name == joined else name for position, name in piece.items()}
    return chosen


def _titles(partition: Partition, places: Sequence[int], here: Articles, edges: Edges) -> dict[Language, str]:
    """Return in each language the headline of the article that the others resemble most."""
    central = dict.fromkeys(places, 0.0)
    for pair, (score, _) in edges.items():
        for place in pair:
            central[place] += score
    titles: dict[Language, str] = {}
    for language in LANGUAGES:
        told = [place for place in places if here[partition.ids[place]].article.language == language]
        named = [place for place in told if here[partition.ids[place]].article.title]
        if named:
            best = max(named, key=lambda place: central[place])
            titles[language] = here[partition.ids[best]].article.title
    return titles


def _reason(
    partition: Partition,
    pair: tuple[int, int],
    here: Articles,
    scores: tuple[float, float],
    rarity: Mapping[str, int],
) -> Reason:
    left, right = (here[partition.ids[place]] for place in pair)
    return Reason(
        left=left.article.id,
        right=right.article.id,
        score=scores[0],
        similarity=scores[1],
        entities=shared_entities(left, [right], rarity),
        quantities=shared_figures(left, [right]),
        days_apart=days_apart(left, right),
    )
