"""Why the articles of an event are together, and what the event is called."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from encuadre.cluster.collection import Collection
from encuadre.model import LANGUAGES, AnnotatedArticle, Event, Language, Quantity, Reason

PairOdds = Mapping[tuple[int, int], tuple[float, float]]
"""Score and similarity (both 0.0 to 1.0) by positions, the smaller first."""

_LAST = datetime.max.replace(tzinfo=UTC)


def event_id(articles: Sequence[str]) -> str:
    """Return the identity of an event: 8 hex digits of its articles' ids, whatever their order."""
    return hashlib.blake2b("\n".join(sorted(articles)).encode(), digest_size=4).hexdigest()


def make_events(collection: Collection, groups: Sequence[Sequence[int]], odds: PairOdds) -> tuple[Event, ...]:
    """Return an event for each group, in order of time, those without a date last."""
    rarity = Counter(entity.id for annotated in collection.articles for entity in annotated.entities)
    events = [_event(collection, group, odds, rarity) for group in groups]
    return tuple(sorted(events, key=lambda event: (event.start or _LAST, event.id)))


def _event(collection: Collection, group: Sequence[int], odds: PairOdds, rarity: Mapping[str, int]) -> Event:
    members = [collection.articles[position].article for position in group]
    dates = [article.published for article in members if article.published]
    ids = [a.id for a in sorted(members, key=lambda article: (article.published or _LAST, article.id))]
    return Event(
        id=event_id(ids),
        articles=tuple(ids),
        title=_titles(collection, group, odds),
        why=tuple(_reason(collection, one, other, odds[one, other], rarity) for one, other in _merges(group, odds)),
        start=min(dates, default=None),
        end=max(dates, default=None),
    )


def _merges(group: Sequence[int], odds: PairOdds) -> list[tuple[int, int]]:
    """Return the strongest pairs that connect the group, strongest first: one fewer than it has articles."""
    pairs = [(one, other) for one in group for other in group if one < other and (one, other) in odds]
    piece = {position: position for position in group}
    chosen = []
    for one, other in sorted(pairs, key=lambda pair: (-odds[pair][0], pair)):
        if piece[one] != piece[other]:
            chosen.append((one, other))
            joined = piece[other]
            piece = {position: piece[one] if name == joined else name for position, name in piece.items()}
    return chosen


def _titles(collection: Collection, group: Sequence[int], odds: PairOdds) -> dict[Language, str]:
    """Return in each language the headline of the article that the others resemble most."""

    def centrality(position: int) -> float:
        others = (position_ for position_ in group if position_ != position)
        return sum(odds.get((min(position, other), max(position, other)), (0.0, 0.0))[0] for other in others)

    titles: dict[Language, str] = {}
    for language in LANGUAGES:
        candidates = [
            position
            for position in group
            if collection.articles[position].article.language == language
            and collection.articles[position].article.title
        ]
        if candidates:
            best = max(candidates, key=lambda position: (centrality(position), -position))
            titles[language] = collection.articles[best].article.title
    return titles


def _reason(
    collection: Collection, one: int, other: int, scores: tuple[float, float], rarity: Mapping[str, int]
) -> Reason:
    left, right = collection.articles[one], collection.articles[other]  # in order of id, as the collection is
    shared = {entity.id for entity in left.entities} & {entity.id for entity in right.entities}
    gap = abs(float(collection.day[one] - collection.day[other]))
    return Reason(
        left=left.article.id,
        right=right.article.id,
        score=scores[0],
        similarity=scores[1],
        entities=tuple(sorted(shared, key=lambda entity_id: (rarity[entity_id], entity_id))),
        quantities=_shared_figures(left, right),
        days_apart=None if gap != gap else gap,
    )


def _shared_figures(left: AnnotatedArticle, right: AnnotatedArticle) -> tuple[str, ...]:
    """Return the figures of `left` that `right` gives too, each once, as printed and in reading order."""
    there = {_value(quantity) for quantity in right.quantities}
    shared: dict[tuple[str, float, float, str], str] = {}
    for quantity in left.quantities:
        if _value(quantity) in there:
            shared.setdefault(_value(quantity), quantity.span.of(left.article.text))
    return tuple(dict.fromkeys(shared.values()))


def _value(quantity: Quantity) -> tuple[str, float, float, str]:
    return (quantity.kind.value, quantity.low, quantity.high, quantity.unit)
