"""Who is quoted, and how much."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from encuadre.frame._fold import fold
from encuadre.model import AnnotatedArticle, Evidence, Quotation, Speaker


def speakers_of(articles: Iterable[AnnotatedArticle]) -> tuple[Speaker, ...]:
    """Gather the quotations of each speaker, most quoted first.

    A speaker is one entity; without an entity, one name however it is accented. What nobody is named for stays
    together under an empty name, because how much a side leaves anonymous is itself a finding.
    """
    said: dict[tuple[str, str], list[tuple[AnnotatedArticle, Quotation]]] = defaultdict(list)
    for article in articles:
        for quotation in article.quotations:
            name = "" if quotation.speaker_entity else " ".join(fold(quotation.speaker))
            said[quotation.speaker_entity, name].append((article, quotation))
    speakers = [_speaker(entity, quotations) for (entity, _), quotations in said.items()]
    return tuple(sorted(speakers, key=lambda speaker: (-speaker.quotations, -speaker.words, speaker.name)))


def _speaker(entity: str, quotations: list[tuple[AnnotatedArticle, Quotation]]) -> Speaker:
    contents = [(article.article, quotation.content) for article, quotation in quotations]
    return Speaker(
        name=min((quotation.speaker for _, quotation in quotations), key=lambda name: (-len(name), name)),
        entity_id=entity,
        quotations=len(quotations),
        words=sum(len(content.of(article.text).split()) for article, content in contents),
        evidence=tuple(Evidence(article.id, content) for article, content in contents),
    )
