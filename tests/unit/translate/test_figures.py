"""Figures come out as they went in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.model import Language
from encuadre.translate.quantities.figures import lost_figures, restore_figures


@pytest.mark.parametrize(
    ("source", "original", "said", "meant"),
    [
        pytest.param("en", "It paid $11,000.", "Pagó US$ 1,000.", "Pagó US$ 11,000.", id="a lost digit"),
        pytest.param("en", "all 783,562 of them", "los 733.562", "los 783,562", id="a changed digit"),
        pytest.param("en", "1,500 troops, 1.5%", "1.500 tropas, 1,5%", "1,500 tropas, 1.5%", id="European form"),
        pytest.param("es", "unos 783.562 votos", "some 783562 votes", "some 783,562 votes", id="Spain's thousands"),
        pytest.param("es", "subió 1,5 %", "rose 1,5%", "rose 1.5%", id="Spain's decimals"),
        pytest.param("es", "unos 24 000 votos", "some 24 000 votes", "some 24,000 votes", id="spaces"),
        pytest.param("es", "en 2024 hubo 300", "in 2024 there were 300", "in 2024 there were 300", id="two figures"),
        pytest.param("en", "100,000 people", "100 mil personas", "100 mil personas", id="thousands in words"),
        pytest.param("es", "10 mil personas", "10,000 people", "10,000 people", id="thousands in figures"),
        pytest.param("en", "at 3 p.m. Monday", "el lunes a las 15", "el lunes a las 15", id="an hour"),
        pytest.param("en", "the 18th century", "el siglo XVIII", "el siglo XVIII", id="a century"),
        pytest.param("en", "about 200 of 4,500", "unos 17", "unos 17", id="nothing certain"),
        pytest.param("en", "Room 12", "Sala 950", "Sala 950", id="too different"),
    ],
)
def test_the_originals_figures_are_put_back_where_it_is_certain(
    source: Language, original: str, said: str, meant: str
) -> None:
    assert restore_figures(original, said, source) == meant


@pytest.mark.parametrize(
    ("original", "said", "lost"),
    [
        ("645 miles (1040 km)", "1040 km", 1),
        ("100,000 people", "100 mil personas", 0),
        ("the 18th century", "el siglo XVIII", 0),
        ("2 men", "dos hombres", 0),
        ("in 2024 and 2025", "en dos años", 2),
    ],
)
def test_lost_figures_are_counted(original: str, said: str, lost: int) -> None:
    assert lost_figures(original, said) == lost


@given(st.text("0123456789,. abc", max_size=40), st.sampled_from(["en", "es"]))
def test_a_translation_with_the_same_digits_keeps_them(text: str, source: Language) -> None:
    restored = restore_figures(text, text, source)

    assert [char for char in restored if char.isdigit()] == [char for char in text if char.isdigit()]
    assert lost_figures(text, restored) == 0


@given(st.text("0123456789,.- abc", max_size=40), st.text("0123456789,. abc", max_size=40))
def test_nothing_but_figures_is_touched(original: str, said: str) -> None:
    restored = restore_figures(original, said, "en")

    assert [char for char in restored if char.isalpha()] == [char for char in said if char.isalpha()]
