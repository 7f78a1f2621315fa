"""What is shown of a quotation: words in quotation marks alone, reported speech as the sentence that reports it."""

from __future__ import annotations

import pytest

from encuadre.model import Quotation, QuotationKind, Span
from encuadre.present.quoted import is_shown_whole

SENTENCE = Span(10, 90)
REPORTED = (QuotationKind.INDIRECT, QuotationKind.MIXED)


def quotation(kind: QuotationKind, content: Span) -> Quotation:
    return Quotation(content, kind, "Diana Hale", None, "Q1")


@pytest.mark.parametrize("kind", REPORTED)
def test_reported_speech_is_shown_as_its_sentence(kind: QuotationKind) -> None:
    assert is_shown_whole(quotation(kind, Span(20, 60)), SENTENCE)


def test_words_in_quotation_marks_stand_alone() -> None:
    assert not is_shown_whole(quotation(QuotationKind.DIRECT, Span(20, 60)), SENTENCE)


def test_what_goes_on_in_a_second_sentence_stands_alone() -> None:
    assert not is_shown_whole(quotation(QuotationKind.MIXED, Span(20, 120)), SENTENCE)
