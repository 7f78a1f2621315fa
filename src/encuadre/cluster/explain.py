"""What an event is called, and why each of its articles is here and nowhere else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from encuadre.cluster.partition import UNCOMPARED, Partition, event_id
from encuadre.cluster.scoring import score_of
from encuadre.model import (
    LANGUAGES,
    AnnotatedArticle,
    EntityKind,
    Event,
    Language,
    Membership,
    Quantity,
    QuantityKind,
    Reason,
)
from encuadre.text.copies import find_copies

Articles = Mapping[str, AnnotatedArticle]
Edges = Mapping[tuple[int, int], float]
"""Scores (0.0 to 1.0) of the pairs of one group, by positions, the smaller id first."""

Likeness = Callable[[str, str], float]
"""How alike two articles are, by their ids."""


_LAST = datetime.max.replace(tzinfo=UTC)


def name_counts(articles: Iterable[AnnotatedArticle]) -> Counter[str]:
    """Return how many articles name each entity."""
    return Counter(entity.id for annotated in articles for entity in annotated.entities)


def make_events(
    partition: Partition, groups: Iterable[int], articles: Articles, rarity: Mapping[str, int], likeness: Likeness
) -> tuple[Event, ...]:
    """Return an event for each of `groups`, in order of time, those without a date last.

    Only the articles of these groups are looked up in `articles`, which may load them lazily.

    Args:
        partition: Who stands with whom.
        groups: Those that are wanted.
        articles: By id; only those of `groups` are looked up.
        rarity: In how many articles each entity is named.
        likeness: Of two articles of a group.
    """
    events = [_event(partition, group, articles, rarity, likeness) for group in groups]
    return tuple(sorted(events, key=lambda event: (event.start or _LAST, event.id)))


def in_story(event: Event, partition: Partition, group: int) -> Event:
    """Return an event that stayed as it was in the story that it belongs to now, which may have grown.

    Args:
        event: As it was explained before.
        partition: Who stands with whom now.
        group: The event's group.
    """
    story = partition.story_of(group)
    if event.story == story:
        return event
    return replace(event, story=story, related=tuple(partition.id_of(other) for other in partition.related(group)))


def _event(
    partition: Partition, group: int, articles: Articles, rarity: Mapping[str, int], likeness: Likeness
) -> Event:
    places = sorted(partition.members[group], key=lambda place: partition.ids[place])
    here = {partition.ids[place]: articles[partition.ids[place]] for place in places}
    edges = _edges(partition, places)
    dates = [annotated.article.published for annotated in here.values() if annotated.article.published]
    in_order = sorted(places, key=lambda place: _when(here[partition.ids[place]]))
    return Event(
        id=event_id(here),
        articles=tuple(partition.ids[place] for place in in_order),
        title=_titles(partition, places, here, edges),
        why=tuple(_reason(partition, pair, here, edges[pair], rarity, likeness) for pair in _merges(places, edges)),
        start=min(dates, default=None),
        end=max(dates, default=None),
        membership=tuple(membership(partition, place, here, rarity, likeness) for place in in_order),
        story=partition.story_of(group),
        related=tuple(partition.id_of(other) for other in partition.related(group)),
        copies=find_copies({id_: annotated.article.body for id_, annotated in here.items()}),
    )


def _when(annotated: AnnotatedArticle) -> tuple[datetime, str]:
    return (annotated.article.published or _LAST, annotated.article.id)


def _edges(partition: Partition, places: Sequence[int]) -> Edges:
    rank = {place: number for number, place in enumerate(places)}
    return {
        (place, other): score_of(log_odds)
        for place in places
        for other, log_odds in partition.graph.of(place)
        if other in rank and rank[place] < rank[other]
    }


def _merges(places: Sequence[int], edges: Edges) -> list[tuple[int, int]]:
    """Return the strongest pairs that connect the group, strongest first: one fewer than it has articles."""
    rank = {place: number for number, place in enumerate(places)}
    piece = {position: position for position in places}
    chosen = []
    for one, other in sorted(edges, key=lambda pair: (-edges[pair], rank[pair[0]], rank[pair[1]])):
        if piece[one] != piece[other]:
            chosen.append((one, other))
            joined = piece[other]
            piece = {position: piece[one] if name == joined else name for position, name in piece.items()}
    return chosen


def _titles(partition: Partition, places: Sequence[int], here: Articles, edges: Edges) -> dict[Language, str]:
    """Return in each language the headline of the article that the others resemble most."""
    central = dict.fromkeys(places, 0.0)
    for pair, score in edges.items():
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
    score: float,
    rarity: Mapping[str, int],
    likeness: Likeness,
) -> Reason:
    left, right = (here[partition.ids[place]] for place in pair)
    return Reason(
        left=left.article.id,
        right=right.article.id,
        score=score,
        similarity=likeness(left.article.id, right.article.id),
        entities=shared_entities(left, [right], rarity),
        quantities=shared_figures(left, [right]),
        days_apart=days_apart(left, right),
    )


def membership(
    partition: Partition, position: int, articles: Articles, rarity: Mapping[str, int], likeness: Likeness
) -> Membership:
    """Return why the article at `position` stands in its group: its nearest, what it shares, and the next event.

    Args:
        partition: Who stands with whom.
        position: The article's.
        articles: By id; at least those of its group.
        rarity: In how many articles each entity is named.
        likeness: Of two articles of its group.
    """
    group = partition.group_of[position]
    means = partition.nearness(position)
    elsewhere = sorted(((-mean, partition.id_of(other)) for other, mean in means.items() if other != group))
    other = elsewhere[0][1] if elsewhere else None
    company = [place for place in partition.members[group] if place != position]
    article = partition.ids[position]
    if not company:
        return Membership(article, other=other)
    mean = score_of(means.get(group, UNCOMPARED))
    inside = [partner for partner in partition.graph.of(position) if partition.group_of[partner[0]] == group]
    place, log_odds = max(
        inside, key=lambda partner: (partner[1], partition.ids[partner[0]]), default=(company[0], UNCOMPARED)
    )
    own, nearest = articles[article], articles[partition.ids[place]]
    others = [articles[partition.ids[place]] for place in company]
    return Membership(
        article,
        nearest=nearest.article.id,
        score=score_of(log_odds),
        similarity=likeness(article, nearest.article.id),
        people=shared_entities(own, others, rarity, (EntityKind.PERSON,)),
        places=shared_entities(own, others, rarity, (EntityKind.PLACE,)),
        organisations=shared_entities(own, others, rarity, (EntityKind.ORGANISATION,)),
        quantities=shared_figures(own, others),
        days_apart=days_apart(own, nearest),
        mean=mean,
        other=other,
        margin=mean - score_of(-elsewhere[0][0]) if elsewhere else None,
    )


def shared_entities(
    one: AnnotatedArticle,
    others: Iterable[AnnotatedArticle],
    rarity: Mapping[str, int],
    kinds: Sequence[EntityKind] = tuple(EntityKind),
) -> tuple[str, ...]:
    """Return the ids of those entities of `one` that any of `others` names too, rarest first.

    Args:
        one: The article.
        others: Those it is compared with.
        rarity: In how many articles each entity is named.
        kinds: The kinds of entities that count.
    """
    there = {entity.id for other in others for entity in other.entities}
    shared = {entity.id for entity in one.entities if entity.kind in kinds and entity.id in there}
    return tuple(sorted(shared, key=lambda id_: (rarity.get(id_, 0), id_)))


def shared_figures(one: AnnotatedArticle, others: Iterable[AnnotatedArticle]) -> tuple[str, ...]:
    """Return the figures of `one` that any of `others` gives too, each once, as printed and in reading order.

    A day that is told by a weekday or from today (`Friday`, `hoy`) is no figure to a reader, and most reports of a day
    have one.
    """
    there = {_value(quantity) for other in others for quantity in other.quantities}
    shared: dict[tuple[str, float, float, str], str] = {}
    for quantity in one.quantities:
        printed = quantity.span.of(one.article.text)
        is_word = quantity.kind is QuantityKind.DATE and not any(letter.isdigit() for letter in printed)
        if not is_word and _value(quantity) in there:
            shared.setdefault(_value(quantity), printed)
    return tuple(dict.fromkeys(shared.values()))


def _value(quantity: Quantity) -> tuple[str, float, float, str]:
    return (quantity.kind.value, quantity.low, quantity.high, quantity.unit)


def days_apart(one: AnnotatedArticle, other: AnnotatedArticle) -> float | None:
    """Return the distance of publication; `None` if either date is unknown."""
    if one.article.published is None or other.article.published is None:
        return None
    return abs((one.article.published - other.article.published).total_seconds()) / 86_400
