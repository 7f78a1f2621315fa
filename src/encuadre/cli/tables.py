"""What is printed in lists, as tables: one row a thing, the same columns in every language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from encuadre.cli.showing import Cell
from encuadre.model import Article, Claim, Comparison, Country

if TYPE_CHECKING:
    from encuadre.pipeline import Hit
    from encuadre.present.events import Listed

Row = tuple[Cell, ...]

EVENT_COLUMNS = ("number", "id", "start", "end", "us", "mx", "unknown", "decided", "sample", "title_en", "title_es")

HIT_COLUMNS = ("score", "country", "outlet", "published", "language", "event", "article", "sentence", "text")

CLAIM_COLUMNS = ("claim", "scope", "conflicts", "side", "outlet", "published", "first", "article", "sentence", "text")
"""One row for each sentence of a claim."""


def event_rows(items: Iterable[Listed]) -> Iterator[Row]:
    """Yield the rows of `EVENT_COLUMNS`, in the order of the list."""
    for number, item in enumerate(items, start=1):
        event = item.event
        days = [day.isoformat() if day else "" for day in (event.start, event.end)]
        counts = [item.counts[country] for country in (Country.US, Country.MX, None)]
        titles = [event.title.get("en", ""), event.title.get("es", "")]
        yield (number, event.id, *days, *counts, len(event.decided), int(item.is_sample), *titles)


def hit_rows(hits: Iterable[Hit]) -> Iterator[Row]:
    """Yield the rows of `HIT_COLUMNS`, best first."""
    for hit in hits:
        article = hit.article
        told = (str(article.country or ""), *_printed(article), article.language)
        yield (hit.score, *told, hit.event, article.id, hit.sentence, hit.text)


def claim_rows(comparison: Comparison) -> Iterator[Row]:
    """Yield the rows of `CLAIM_COLUMNS`, claim by claim, the most widely reported first."""
    sides = (comparison.left, comparison.right)
    articles = {article.id: article for side in sides for article in side.articles}
    texts = {sentence.id: sentence for side in sides for sentence in side.sentences}
    for claim in comparison.claims:
        for side, ids in zip(sides, (claim.left, claim.right), strict=True):
            for id_ in ids:
                sentence = texts[id_]
                article = articles[sentence.article_id]
                yield (*_said_by(claim), side.side, *_printed(article), *_of(claim, article), id_, sentence.text)


def _said_by(claim: Claim) -> Row:
    return claim.id, claim.scope.value, len(claim.conflicts)


def _of(claim: Claim, article: Article) -> Row:
    return int(article.id in claim.first), article.id


def _printed(article: Article) -> tuple[str, str]:
    """Return where and when an article was published."""
    published = article.published.isoformat() if article.published else ""
    return article.outlet.name if article.outlet else "", published
