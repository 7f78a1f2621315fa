"""What holds of any text, however strange."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.annotate.quantities import find_quantities
from encuadre.data.numbers import NumberWords
from encuadre.model import LANGUAGES, Language, Quantity

PIECES = [
    *("10", "10,000", "2.5", "1'200,000", "7th", "2025", "18/02/2025", "6:30", "34", "007", "99999999999", "1,2,3"),
    *("$", "US$", "%", "-", "–", "/", ".", ",", "*", "(", "'", "º", "€", "²", "NUMBER", "٣"),
    *("million", "dozen", "half", "a", "and", "between", "from", "to", "percent", "pounds", "year", "old", "May"),
    *("mil", "millones", "medio", "un", "y", "entre", "de", "a", "por ciento", "kilos", "años", "mayo", "martes"),
    *("first", "segundo", "Tuesday", "yesterday", "ayer", "more than", "más de", "troops", "elementos", "Title"),
]
languages = st.sampled_from(LANGUAGES)
texts = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=14).map("".join),
)
dates = st.one_of(st.none(), st.datetimes())


@given(texts, languages, dates)
def test_spans_are_in_order_apart_and_inside_the_text(
    text: str, language: Language, published: datetime | None
) -> None:
    quantities = find_quantities(text, language, published=published)

    end = 0
    for quantity in quantities:
        assert end <= quantity.span.start < quantity.span.end <= len(text)
        assert quantity.span.of(text).strip() == quantity.span.of(text)
        end = quantity.span.end


@given(texts, languages, dates)
def test_every_quantity_is_a_value_or_a_range(text: str, language: Language, published: datetime | None) -> None:
    for quantity in find_quantities(text, language, published=published):
        assert quantity.low <= quantity.high
        assert quantity.counted == quantity.counted.lower()
        assert bool(quantity.moment) == (quantity.kind.value == "date")


def values(quantities: tuple[Quantity, ...], offset: int) -> list[tuple[object, ...]]:
    return [
        (one.span.start - offset, one.span.end - offset, one.kind, one.low, one.high, one.unit, one.counted, one.bound)
        for one in quantities
    ]


@given(texts, st.sampled_from(["It rained.", "Llovió.", "«Sí».", "Nada más…"]), languages)
def test_a_sentence_before_and_after_does_not_move_the_meaning(text: str, other: str, language: Language) -> None:
    alone = find_quantities(f"\n\n{text}\n\n", language)
    between = find_quantities(f"{other}\n\n{text}\n\n{other}", language)

    assert values(between, len(other) + 2) == values(alone, 2)


@pytest.mark.parametrize("text", ["", " ", "Nadie dijo nada.", "*NUMBER*", "once upon a time", "un día"])
def test_text_without_figures_has_at_most_an_article_of_time(text: str) -> None:
    assert [quantity.kind.value for quantity in find_quantities(text, "en")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_noun_stands_for_one_concept(language: Language) -> None:
    nouns = [noun for nouns in NumberWords.of(language).concepts.values() for noun in nouns]

    assert len(nouns) == len(set(nouns))
