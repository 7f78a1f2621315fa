"""How often the newsroom itself asks: questions among the sentences in its own words.

A question of a newsroom carries what it takes for granted (Clayman and Heritage 2002, "The News Interview", on what
questions presuppose). What a source asks in quotation marks is the source's. Headlines that ask are counted with the
certainty of the wording, so that here only what stands below the headline counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from encuadre.frame._phrases import marked_spans
from encuadre.frame._rates import rate
from encuadre.frame.measures._measure import Measure
from encuadre.model import AnnotatedArticle, Evidence, MeasureRow, Span

_QUESTION = re.compile(r"\?(?![\w/&=])")
"""The mark that ends a question in both languages; Spanish `¿` only opens it. Inside an address more follows."""

_WORD = re.compile(r"\w")


def _count(articles: Sequence[AnnotatedArticle]) -> Iterator[MeasureRow]:
    """Yield how many sentences of the newsroom ask, of all that have a word outside quotation marks."""
    own = 0
    asked = []
    for annotated in articles:
        marked = marked_spans(annotated)
        first = 1 if annotated.article.title else 0
        for sentence in annotated.sentences[first:]:
            text = _outside(marked, annotated.article.text, sentence.span)
            own += _WORD.search(text) is not None
            if _QUESTION.search(text):
                asked.append(Evidence(annotated.article.id, sentence.span))
    yield MeasureRow("asked", rate(asked, own))


def _outside(marked: Sequence[Span], text: str, sentence: Span) -> str:
    """Return what a sentence has outside of some spans, which stand in order."""
    parts = []
    start = sentence.start
    for span in marked:
        if span.end > start and span.start < sentence.end:
            parts.append(text[start : max(start, span.start)])
            start = span.end
    return "".join([*parts, text[start : sentence.end]])


MEASURE = Measure("questions", _count)
