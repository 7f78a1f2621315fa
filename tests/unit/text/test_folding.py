"""Spelling as it is compared: what is one word, what is two, and where offsets stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.text.folding import fold, fold_in_place, slug
from encuadre.text.tokens import words_of


@pytest.mark.parametrize("spelling", ["presión", "PRESIÓN", "presion", "presio\u0301n", "Presión"])
def test_case_and_accents_make_no_other_word(spelling: str) -> None:
    assert fold(spelling) == "presion"


def test_signs_are_read_as_the_letters_they_stand_for() -> None:
    assert fold("el oﬁcial midió 5 km²") == "el oficial midio 5 km2"


def test_enye_is_a_letter_of_its_own_where_it_is_asked_for() -> None:
    assert fold("año") == fold("ano")
    assert fold("AÑO", keep_enye=True) == "año" != fold("ano", keep_enye=True)
    assert fold("São Tomé", keep_enye=True) == "sao tome"


def test_capitals_stay_where_they_are_asked_for() -> None:
    assert fold("Pérez", keep_case=True) == "Perez"


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_folding_in_place_keeps_every_offset(text: str) -> None:
    assert len(fold_in_place(text)) == len(text)


def test_folding_in_place_keeps_capitals_and_makes_marks_plain() -> None:
    assert fold_in_place("“México”\u00a0– Ñandú") == '"Mexico" - Nandu'


def test_an_identifier_has_plain_letters_figures_and_hyphens() -> None:
    assert slug("José Ángel  Núñez (2º)") == "jose-angel-nunez-2o"
    assert slug("日本") == ""


def test_words_part_at_hyphens_apostrophes_and_marks() -> None:
    assert words_of("El año pasado, «T-MEC»: 1,200 camiones") == [
        *("el", "año", "pasado", "t", "mec", "1", "200", "camiones")
    ]
