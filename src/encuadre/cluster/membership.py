"""Why an article is where it is: its nearest, what it shares, and how far the next event is."""

from __future__ import annotations

from collections.abc import Mapping

from encuadre.cluster.grounds import days_apart, shared_entities, shared_figures
from encuadre.cluster.partition import Partition
from encuadre.cluster.scoring import SURE, score_of
from encuadre.model import AnnotatedArticle, EntityKind, Membership


def membership(
    partition: Partition, position: int, articles: Mapping[str, AnnotatedArticle], rarity: Mapping[str, int]
) -> Membership:
    """Return why the article at `position` stands in its group; `articles` holds at least those of the group.

    Args:
        partition: Who stands with whom.
        position: The article's.
        articles: By id; at least those of its group.
        rarity: In how many articles each entity is named.
    """
    group = partition.group_of[position]
    means = partition.nearness(position)
    elsewhere = sorted(((-mean, partition.id_of(other)) for other, mean in means.items() if other != group))
    other = elsewhere[0][1] if elsewhere else None
    company = [place for place in partition.members[group] if place != position]
    article = partition.ids[position]
    if not company:
        return Membership(article, other=other)
    mean = score_of(means.get(group, -SURE))
    inside = [partner for partner in partition.graph.of(position) if partition.group_of[partner[0]] == group]
    place, log_odds, similarity = max(
        inside, key=lambda partner: (partner[1], partition.ids[partner[0]]), default=(company[0], -SURE, 0.0)
    )
    own, nearest = articles[article], articles[partition.ids[place]]
    others = [articles[partition.ids[place]] for place in company]
    return Membership(
        article,
        nearest=nearest.article.id,
        score=score_of(log_odds),
        similarity=similarity,
        people=shared_entities(own, others, rarity, (EntityKind.PERSON,)),
        places=shared_entities(own, others, rarity, (EntityKind.PLACE,)),
        organisations=shared_entities(own, others, rarity, (EntityKind.ORGANISATION,)),
        quantities=shared_figures(own, others),
        days_apart=days_apart(own, nearest),
        mean=mean,
        other=other,
        margin=mean - score_of(-elsewhere[0][0]) if elsewhere else None,
    )
