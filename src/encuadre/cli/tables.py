"""What is printed in lists, as tables: one row a thing, the same columns in every language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from encuadre.cli.showing import Cell
from encuadre.export.ledger import published
from encuadre.model import Country

if TYPE_CHECKING:
    from encuadre.pipeline import Hit
    from encuadre.present.events import Listed

Row = tuple[Cell, ...]

EVENT_COLUMNS = ("number", "id", "start", "end", "us", "mx", "unknown", "decided", "sample", "title_en", "title_es")

HIT_COLUMNS = ("score", "country", "outlet", "published", "language", "event", "article", "sentence", "text")


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
        told = (str(article.country or ""), *published(article), article.language)
        yield (hit.score, *told, hit.event, article.id, hit.sentence, hit.text)
