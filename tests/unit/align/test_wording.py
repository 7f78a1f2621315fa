from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.align.wording import read_wording
from encuadre.model import Language
from encuadre.text.stems import STEM


def _codes(text: str, language: Language = "en", letters: int = 6) -> list[int]:
    wording = read_wording((text,), language, letters)
    return [int(code) for code in wording.codes[wording.words]]


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
    assert _codes("president", "en", STEM) == _codes("presidente", "es", STEM)


def test_commas_and_joining_words_open_clauses_of_five_words_or_more() -> None:
    wording = read_wording(("the river rose four meters today, and engineers closed the old bridge, they said",), "en")

    assert wording.clauses.tolist() == [0] * 6 + [1] * 8


def test_common_words_are_known_to_be_common() -> None:
    wording = read_wording(("the avocado",), "en")

    the, avocado = wording.usual[wording.words]
    assert the > 0.5 > 0.01 > avocado


def test_long_words_of_any_script_have_a_number() -> None:
    assert len({*_codes("Привет"), *_codes("Приветы мир"), *_codes("123456789012")}) == 3


def test_a_clause_ends_with_its_sentence() -> None:
    wording = read_wording(("prices rose", "", "in Laredo, as two owners of warehouses said, too"), "en")

    assert wording.sentence_count == 3
    assert wording.first_clauses.tolist() == [0, 1, 2, 3]
    assert wording.clauses.tolist() == [0] * 2 + [2] * 9


def test_a_word_is_counted_in_each_sentence_that_holds_it() -> None:
    wording = read_wording(("the bridge, the bridge", "a bridge"), "en")

    holding = dict(zip(wording.codes.tolist(), wording.holding.tolist(), strict=True))
    assert [holding[code] for code in _codes("the bridge a")] == [1, 2, 1]


def test_a_line_break_is_no_new_sentence() -> None:
    assert read_wording(("two\nlines", "one"), "en").sentence_count == 2


def test_a_figure_inside_a_word_stays_in_it() -> None:
    assert _codes("b8 mil", "es") == _codes("b 8 mil", "en")


@given(st.lists(st.text(max_size=60), min_size=1, max_size=4), st.sampled_from(("en", "es")))
def test_every_word_is_in_one_clause_of_its_sentence(texts: list[str], language: Language) -> None:
    whole = read_wording(tuple(texts), language)
    apart = [read_wording((text,), language) for text in texts]

    assert whole.codes[whole.words].tolist() == [code for one in apart for code in one.codes[one.words].tolist()]
    clause_counts = [int(one.first_clauses[-1]) for one in apart]
    assert np.diff(whole.first_clauses).tolist() == clause_counts
    assert whole.clauses.tolist() == [
        first + clause
        for first, one in zip(whole.first_clauses.tolist(), apart, strict=False)
        for clause in one.clauses.tolist()
    ]


@given(st.text(max_size=60), st.sampled_from(("en", "es")))
def test_clauses_never_go_back_and_none_is_skipped(text: str, language: Language) -> None:
    wording = read_wording((text,), language)
    clauses = wording.clauses.tolist()

    assert len(clauses) == len(wording.words)
    assert clauses == sorted(clauses)
    assert set(clauses) == set(range(len(set(clauses))))
