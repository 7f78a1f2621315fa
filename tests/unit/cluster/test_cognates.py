"""Words of both languages in one spelling."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.cluster.cognates import surface_features
from encuadre.text.stems import STEM


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("immigrant", "inmigrante"),
        ("protest", "protesta"),
        ("character", "carácter"),
        ("theatre", "teatro"),
        ("telephone", "teléfono"),
        ("photograph", "fotografía"),
        ("special", "especial"),
        ("commission", "comisión"),
        ("Mexico", "México"),
    ],
)
def test_cognates_share_a_feature(english: str, spanish: str) -> None:
    assert surface_features(english).keys() & surface_features(spanish).keys()


@pytest.mark.parametrize(("one", "other"), [("10,000", "10.000"), ("1,234,567", "1234567"), ("2.5", "2,5")])
def test_figures_are_one_feature_however_they_are_printed(one: str, other: str) -> None:
    assert surface_features(one) == surface_features(other)


def test_decimals_and_thousands_are_told_apart() -> None:
    assert surface_features("1.5") != surface_features("1.500")


def test_short_words_do_not_count() -> None:
    assert surface_features("the cat and la voz de un tío") == {}


@given(st.text(max_size=60))
def test_case_and_accents_never_matter(text: str) -> None:
    assert surface_features(text.lower()) == surface_features(text)


@given(st.text(max_size=200))
def test_features_are_short_whatever_the_text_is(text: str) -> None:
    assert all(0 < len(feature) <= max(STEM, 21) for feature in surface_features(text))
