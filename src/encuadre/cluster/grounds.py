"""What articles have in common besides their score: entities and figures, as a reader would name them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from encuadre.model import AnnotatedArticle, EntityKind, Quantity

Figure = tuple[str, float, float, str]


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
    """Return the figures of `one` that any of `others` gives too, each once, as printed and in reading order."""
    there = {_value(quantity) for other in others for quantity in other.quantities}
    shared: dict[Figure, str] = {}
    for quantity in one.quantities:
        if _value(quantity) in there:
            shared.setdefault(_value(quantity), quantity.span.of(one.article.text))
    return tuple(dict.fromkeys(shared.values()))


def days_apart(one: AnnotatedArticle, other: AnnotatedArticle) -> float | None:
    """Return the distance of publication; `None` if either date is unknown."""
    if one.article.published is None or other.article.published is None:
        return None
    return abs((one.article.published - other.article.published).total_seconds()) / 86_400


def _value(quantity: Quantity) -> Figure:
    return (quantity.kind.value, quantity.low, quantity.high, quantity.unit)
