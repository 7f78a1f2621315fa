"""What the neural half cannot spell is written in what it can."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.translate.pivot.spelling import spellable


@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("Trump’s “deal”", 'Trump\'s "deal"'),
        ("«No», dijo Noroña…", '"No", dijo Norona...'),
        ("Íñigo y Müller", "Inigo y Muller"),
        ("São Paulo e Bogotá", "São Paulo e Bogotá"),
        ("1990–2000 — €5", "1990-2000 - EUR 5"),
    ],
)
def test_marks_and_letters_the_models_lack_are_written_in_those_they_have(text: str, spelt: str) -> None:
    assert spellable(text) == spelt


@given(st.text(st.characters(min_codepoint=32, max_codepoint=0x24F), max_size=60))
def test_what_is_spellable_stays_as_it_is(text: str) -> None:
    assert spellable(spellable(text)) == spellable(text)
