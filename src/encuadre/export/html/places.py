"""Where the evidence of a row stands in the document: the sentences of the two columns that hold it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from encuadre.model import Document, Evidence, Row, Span


def sentences_in(document: Document) -> Callable[[Row], tuple[str, ...]]:
    """Return what looks the sentences of a row up: their ids, the most telling first, each once."""
    spans: dict[str, list[tuple[Span, str]]] = defaultdict(list)
    for side in (document.comparison.left, document.comparison.right):
        for one in side.sentences:
            spans[one.article_id].append((one.span, one.id))

    def at(place: Evidence) -> list[str]:
        return [id_ for span, id_ in spans[place.article_id] if span.overlaps(place.span)]

    def sentences_of(row: Row) -> tuple[str, ...]:
        return tuple(dict.fromkeys(id_ for place in row.evidence for id_ in at(place)))

    return sentences_of
