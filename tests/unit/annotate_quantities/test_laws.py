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
    *(
        "½",
        "1/2",
        "third",
        "quarters",
        "half",
        "mitad",
        "tercera parte",
        "de cada",
        "out of",
        "hace",
        "ago",
        "minus",
        "menos",
    ),
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


def amounts(text: str, language: Language) -> list[tuple[float, str]]:
    return [(round(one.low, 6), one.unit) for one in find_quantities(text, language)]


@given(st.integers(2_100, 999_999))
def test_the_formats_of_one_count_give_one_value(value: int) -> None:
    thousands, rest = divmod(value, 1_000)
    grouped = f"{value:,}"
    spanish = [
        grouped,
        grouped.replace(",", "."),
        grouped.replace(",", "\u00a0"),
        grouped.replace(",", " "),
        f"{thousands} mil {rest}" if rest else f"{thousands} mil",
    ]

    assert {*map(tuple, (amounts(f"{told} reses.", "es") for told in spanish))} == {((float(value), ""),)}
    assert amounts(f"{grouped} cows.", "en") == amounts(f"{value} cattle or so.", "en")[:1] == [(float(value), "")]


@given(st.integers(1, 9_999), st.integers(0, 9))
def test_the_formats_of_one_sum_give_one_value(millions: int, tenth: int) -> None:
    told = f"{millions}.{tenth}"
    spanish = [f"{told} mdp", f"{told} millones de pesos", f"{millions:,}.{tenth} millones de pesos"]
    if millions >= 1_000 and millions % 1_000:
        spanish.append(f"{millions // 1_000} mil {millions % 1_000}.{tenth} millones de pesos")
    value = [(round((millions + tenth / 10) * 1e6, 6), "MXN")]

    assert [amounts(f"Debe {one}.", "es") for one in spanish] == [value] * len(spanish)
    assert amounts(f"It owes {told} million pesos.", "en") == value


@given(st.integers(1, 999))
def test_a_thousand_is_one_whoever_writes_it(value: int) -> None:
    english = [f"${value}k", f"${value},000", f"${value} thousand", f"{value},000 dollars"]

    assert [amounts(f"It paid {one}.", "en") for one in english] == [[(value * 1e3, "USD")]] * len(english)


@given(texts, languages)
def test_what_is_read_of_a_count_alone_is_what_is_read_in_its_sentence(text: str, language: Language) -> None:
    for quantity in find_quantities(text, language):
        if quantity.kind.value == "money" and quantity.low == quantity.high:
            (alone,) = find_quantities(quantity.span.of(text), language)
            assert (alone.kind, alone.low, alone.unit) == (quantity.kind, quantity.low, quantity.unit)


@pytest.mark.parametrize("text", ["", " ", "Nadie dijo nada.", "*NUMBER*", "once upon a time", "un día"])
def test_text_without_figures_has_at_most_an_article_of_time(text: str) -> None:
    assert [quantity.kind.value for quantity in find_quantities(text, "en")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_noun_stands_for_one_concept(language: Language) -> None:
    nouns = [noun for nouns in NumberWords.of(language).concepts.values() for noun in nouns]

    assert len(nouns) == len(set(nouns))
