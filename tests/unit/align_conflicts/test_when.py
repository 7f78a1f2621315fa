"""The date of a figure: not the day on which somebody told it."""

from __future__ import annotations

from encuadre.align.conflicts import find_conflicts
from encuadre.annotate.quantities import find_quantities
from encuadre.model import Language, Link, LinkKind, Passage, Quotation, QuotationKind, Span
from unit.align_conflicts.reading import words_of


def passage(text: str, language: Language, said: str = "") -> Passage:
    start = text.index(said)
    quotations = (Quotation(Span(start, start + len(said)), QuotationKind.INDIRECT),) if said else ()
    return Passage(
        text, language, quantities=find_quantities(text, language), words=words_of(text), quotations=quotations
    )


def count(left: Passage, right: Passage) -> int:
    return len(find_conflicts([left], [right], [Link(0, 0, LinkKind.SAME, 0.9)]))


THERE = passage("En mayo el puerto recibió 600 elementos.", "es")


def test_the_day_of_speech_is_not_that_of_what_is_told() -> None:
    text = "On June 3 it said that the port received 500 troops."

    assert count(passage(text, "en", said="the port received 500 troops"), THERE) == 1
    assert count(passage(text, "en"), THERE) == 0


def test_a_day_within_what_is_told_is_its_own() -> None:
    text = "It said that on June 3 the port received 500 troops."

    assert count(passage(text, "en", said="on June 3 the port received 500 troops"), THERE) == 0
