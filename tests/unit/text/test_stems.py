"""Stems: forms of one word and cognates of two languages meet."""

from __future__ import annotations

import doctest

import pytest

from encuadre.text import folding, stems, tokens
from encuadre.text.stems import cognate_stem, stem


@pytest.mark.parametrize(("one", "other"), [("migración", "migrantes"), ("President", "presidente")])
def test_forms_and_cognates_share_their_first_letters(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("english", "spanish"), [("photo", "foto"), ("immigrant", "inmigrante"), ("special", "especial")]
)
def test_regular_spelling_differences_do_not_part_cognates(english: str, spanish: str) -> None:
    assert cognate_stem(english) == cognate_stem(spanish)


@pytest.mark.parametrize("module", [folding, stems, tokens])
def test_the_examples_say_what_happens(module: object) -> None:
    failed, tried = doctest.testmod(module)  # type: ignore[arg-type]

    assert tried > 0
    assert failed == 0
