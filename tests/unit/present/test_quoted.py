"""Which reported words a reader is shown alone, and which with the sentence around them."""

from __future__ import annotations

import pytest

from encuadre.model import Quotation, QuotationKind, Span
from encuadre.present.quoted import needs_sentence


def needs(sentence: str, words: str) -> bool:
    start = sentence.index(words)
    quotation = Quotation(Span(start, start + len(words)), QuotationKind.INDIRECT, "Diana Hale", None, "Q1")
    return needs_sentence(quotation, sentence, Span(0, len(sentence)))


@pytest.mark.parametrize("words", ["would help the farms along the river", "was never meant for the dry years"])
def test_words_whose_subject_stands_before_the_verb_of_saying_need_their_sentence(words: str) -> None:
    assert needs(f"It is a move that Hale said {words}.", words)


def test_a_clause_with_its_subject_stands_alone() -> None:
    assert not needs("Hale said the move would help the farms.", "the move would help the farms")


def test_a_few_reported_words_need_their_sentence() -> None:
    assert needs("Hale asked them to let go.", "to let go")
