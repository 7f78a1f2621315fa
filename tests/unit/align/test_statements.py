"""Datelines, subheads and bare names state nothing; whatever has a verb or ends like a sentence does."""

from __future__ import annotations

import pytest

from encuadre.align.statements import is_statement, statements
from encuadre.model import Passage, Quantity, QuantityKind, Span, Word


def passage(text: str, *verbs: str, figure: bool = False) -> Passage:
    """Return a sentence as it is read, with these of its words as verbs."""
    words = tuple(
        Word(Span(0, 1), word.lower(), "VERB" if word in verbs else "NOUN") for word in text.split() if word.isalpha()
    )
    figures = (Quantity(Span(0, 1), QuantityKind.COUNT, 10, 10),) if figure else ()
    return Passage(text, "en", words=words or (Word(Span(0, 1), "x", "NOUN"),), quantities=figures)


@pytest.mark.parametrize(
    "text", ["MONTERREY", "Laredo, Texas.", "WHO PAYS FOR IT?", "The road ahead", "Reacción de los vecinos", "“…”", " "]
)
def test_datelines_subheads_and_bare_names_state_nothing(text: str) -> None:
    assert not is_statement(passage(text, "PAYS"))


@pytest.mark.parametrize(
    ("text", "verbs", "figure"),
    [
        ("Bridge closed", ("closed",), False),
        ("THE BRIDGE CLOSED", ("CLOSED",), False),
        ("Nobody hurt.", (), False),
        ("Ten trucks lost", (), True),
        ("A deadly night on the old bridge between two cities", (), False),
        ("“Never again”", (), False),
    ],
)
def test_what_has_a_verb_a_figure_an_end_or_length_is_a_statement(
    text: str, verbs: tuple[str, ...], *, figure: bool
) -> None:
    assert is_statement(passage(text, *verbs, figure=figure))


def test_of_a_sentence_nobody_read_only_its_letters_are_known() -> None:
    assert statements([Passage("River town", "en"), Passage("—", "en"), Passage("12", "es")]) == [0, 2]
