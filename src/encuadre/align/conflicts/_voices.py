"""Whose words it is told in: two who are quoted may say opposite things, and both reports are right."""

from __future__ import annotations

from encuadre.model import Passage, QuotationKind, Span


def are_said_by_two(left: Passage, here: Span, right: Passage, there: Span) -> bool:
    """Tell whether both are told in words of somebody, and not surely of one.

    Args:
        left: A sentence.
        here: Where it is told in it: a predicate, a figure.
        right: The other sentence.
        there: Where it is told in that.
    """
    one, other = _voice(left, here), _voice(right, there)
    return one is not None and other is not None and (one != other or not one)


def _voice(passage: Passage, place: Span) -> str | None:
    """Return who says it, empty for words in quotation marks of nobody who is named; nothing for the newsroom's own."""
    for quotation in passage.quotations:
        if quotation.content.covers(place):
            speaker = quotation.speaker_entity or quotation.speaker
            return speaker if speaker or quotation.kind is QuotationKind.DIRECT else None
    return None
