"""What is shown of a quotation: its words, or the sentence around them where they say nothing by themselves."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from encuadre.data.openers import Openers
from encuadre.model import LANGUAGES, ComparedQuotation, Mark, MarkKind, Quotation, QuotationKind, Rendering, Span
from encuadre.present.index import Index

FEWEST_WORDS = 5
"""Words of reported speech from which it says something alone: of shorter ones (`to let go`) most do not."""

_OPENS = frozenset("\"“‘«'")
_WORD = re.compile(r"[^\W_]+")


@cache
def _auxiliaries() -> frozenset[str]:
    return frozenset().union(*(Openers.of(language).auxiliaries for language in LANGUAGES))


@dataclass(frozen=True, slots=True)
class Shown:
    """What a reader is shown of a quotation."""

    text: str
    rendering: Rendering | None
    marks: tuple[Mark, ...] = ()
    """Where the words stand in the sentence around them; none where they stand alone."""


def shown(index: Index, compared: ComparedQuotation) -> Shown:
    """Return the words of a quotation, or its whole sentence with the words marked.

    Half a sentence between marks (`called it “grave”`) needs the other half to be read, and so do a few reported
    words. What goes on in the next sentence stands alone: it says enough.

    Args:
        index: The comparison it stands in.
        compared: The quotation.
    """
    sentence = index.sentences.get(compared.sentence)
    if sentence is None or not needs_sentence(compared.quotation, sentence.text, sentence.span):
        return Shown(compared.text, compared.rendering)
    return Shown(sentence.text, sentence.rendering, (mark_in(sentence.span, compared.quotation),))


def needs_sentence(quotation: Quotation, text: str, sentence: Span) -> bool:
    """Tell whether a quotation is to be shown with the sentence it stands in.

    Args:
        quotation: The quotation.
        text: The words of the sentence it begins in.
        sentence: Where that sentence stands.
    """
    if quotation.kind is QuotationKind.DIRECT or not sentence.covers(quotation.content):
        return False
    start, end = quotation.content.start - sentence.start, quotation.content.end - sentence.start
    words = _WORD.findall(text[start:end])
    is_half = quotation.kind is QuotationKind.MIXED and text[max(0, start - 1)] in _OPENS
    return is_half or len(words) < FEWEST_WORDS or words[0] in _auxiliaries()


def mark_in(sentence: Span, quotation: Quotation) -> Mark:
    """Return where the words of a quotation stand in its sentence."""
    return Mark(quotation.content.start - sentence.start, quotation.content.end - sentence.start, MarkKind.QUOTED)
