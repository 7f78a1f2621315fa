from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.align.wording import COGNATE_LETTERS, read_wording, without_accents
from encuadre.model import Language


def _codes(text: str, language: Language = "en", letters: int = 6) -> list[int]:
    return [int(code) for code in read_wording(text, language, letters).words]


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("8,000", "8 mil"),
        ("10,000", "10.000"),
        ("1.5", "1,5"),
        ("8 thousand", "8000"),
        ("three", "tres"),
        ("12", "doce"),
    ],
)
def test_a_figure_is_one_word_however_it_is_written(english: str, spanish: str) -> None:
    assert _codes(english, "en") == _codes(spanish, "es")


def test_inflected_forms_share_their_stem() -> None:
    assert _codes("governor") == _codes("governors")


def test_cognates_meet_in_five_letters() -> None:
    assert _codes("president", "en", COGNATE_LETTERS) == _codes("presidente", "es", COGNATE_LETTERS)


def test_accents_make_no_other_word() -> None:
    assert without_accents("México, año, über") == "Mexico, ano, uber"
    assert _codes("México", "es") == _codes("Mexico", "en")


def test_commas_and_joining_words_open_clauses_of_five_words_or_more() -> None:
    wording = read_wording("the river rose four meters today, and engineers closed the old bridge, they said", "en")

    assert wording.clauses.tolist() == [0] * 6 + [1] * 8


def test_common_words_are_known_to_be_common() -> None:
    usual = read_wording("the avocado", "en").usual

    assert usual[0] > 0.5 > 0.01 > usual[1]


def test_long_words_of_any_script_have_a_number() -> None:
    assert len({*_codes("Привет"), *_codes("Приветы мир"), *_codes("123456789012")}) == 3


@given(st.text(max_size=60), st.sampled_from(("en", "es")))
def test_clauses_never_go_back_and_none_is_skipped(text: str, language: Language) -> None:
    wording = read_wording(text, language)
    clauses = wording.clauses.tolist()

    assert len(clauses) == len(wording.words) == len(wording.usual)
    assert clauses == sorted(clauses)
    assert set(clauses) == set(range(len(set(clauses))))
