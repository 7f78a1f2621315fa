"""Words of both languages in one spelling, what they say, and the days of the week."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from encuadre.cluster.words import surface_features, weekday_row, word_rows, word_weights
from encuadre.text.stems import STEM
from unit.cluster.reports import report


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


def test_a_rare_word_says_more_than_common_ones() -> None:
    rows = word_rows([surface_features(t) for t in ("Corvina people", "Corvina years", "years people")], {})

    likeness = (rows @ rows.T).toarray()
    assert likeness[0, 1] > 0.8
    assert likeness[0, 1] > 2 * max(likeness[0, 2], likeness[1, 2])
    assert likeness.diagonal() == pytest.approx([1, 1, 1])


@given(st.lists(st.text("corvina dm", min_size=1), max_size=4), st.lists(st.text("búho77 ,", min_size=1), max_size=4))
def test_what_two_texts_share_does_not_depend_on_others(two: list[str], others: list[str]) -> None:
    texts = ["Corvina dam", "La presa Corvina", *two]
    alone = word_rows([surface_features(text) for text in texts], {})
    among = word_rows([surface_features(text) for text in (*texts, *others)], {})[: len(texts)]

    assert (alone @ alone.T).toarray() == pytest.approx((among @ among.T).toarray(), abs=1e-6)


def test_a_weekday_is_the_same_in_both_languages() -> None:
    english = weekday_row(report("", ["It fell on Monday.", "A Monday in spring, not Tuesday."]))
    spanish = weekday_row(report("", ["Cayó el lunes; el miércoles se supo."], "es"))

    assert english[0] > english[1] > 0
    assert english @ spanish == pytest.approx(english[0] * spanish[0])
    assert not weekday_row(report("", ["Nobody said when."])).any()


@settings(deadline=None, max_examples=40)  # the first example imports scipy
@given(st.lists(st.text("abc 12", max_size=30), min_size=2, max_size=2))
def test_the_weights_of_one_article_are_those_of_its_row(texts: list[str]) -> None:
    one, other = map(surface_features, texts)
    rows = word_rows([one, other], {})

    weights, its = word_weights(one), word_weights(other)

    product = sum(weight * its.get(feature, 0) for feature, weight in weights.items())
    assert product == pytest.approx(float((rows[[0]] @ rows[[1]].T).sum()), abs=1e-5)
