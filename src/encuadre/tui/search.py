"""Where a sentence says what is searched, in its own words or in its translation."""

from __future__ import annotations

from collections.abc import Iterator

from encuadre.model import SIDES, ComparedSentence, Evidence, Span, Translation
from encuadre.text.folding import fold_in_place
from encuadre.tui.guide import Guide
from encuadre.tui.text import searchable


def found_in(guide: Guide, query: str) -> tuple[Evidence, ...]:
    """Return the places where `query` stands, without regard to case and accents, in the order of the sentences."""
    return tuple(place for side in SIDES for id_ in guide.order[side] for place in _places(guide.sentences[id_], query))


def _places(sentence: ComparedSentence, query: str) -> Iterator[Evidence]:
    text, wanted = fold_in_place(sentence.text).lower(), fold_in_place(query).lower()
    found = False
    if len(text) == len(sentence.text):  # else an offset would point elsewhere
        at = text.find(wanted)
        while wanted and at >= 0:
            found = True
            start = sentence.span.start + at
            yield Evidence(sentence.article_id, Span(start, start + len(wanted)))
            at = text.find(wanted, at + len(wanted))
    rendering = sentence.rendering
    said = (sentence.text, rendering.text if isinstance(rendering, Translation) else "")
    if not found and any(searchable(query) in searchable(one) for one in said):
        yield Evidence(sentence.article_id, sentence.span)
