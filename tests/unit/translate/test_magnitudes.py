"""Quantities come out of a translation with the magnitude, unit and currency they went in with."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.annotate.quantities import find_quantities
from encuadre.model import Language, Quantity
from encuadre.translate.quantities.currency import means_currency
from encuadre.translate.quantities.magnitudes import mend_magnitudes, wrong_quantities

WORDS = ("pesos", "millones de pesos", "billones de dólares", "mil millones", "personas", "%", "millas", "toneladas")
SAID = ("pesos", "million pesos", "billion dollars", "trillion weights", "people", "%", "miles", "tons", "hectares")


def read(text: str, language: Language) -> Sequence[Quantity]:
    return find_quantities(text, language)


MISTAKEN = [
    pytest.param("es", "Son 4.7 billones de pesos.", "It is 4.7 billion pesos.", "It is 4.7 trillion pesos.", id="es"),
    pytest.param("es", "Debe un billón de dólares.", "It owes a billion dollars.", "It owes $1 trillion.", id="words"),
    pytest.param(
        "es", "Son 3 mil 400 millones de pesos.", "It is 3.4 million pesos.", "It is 3.4 billion pesos.", id="mil"
    ),
    pytest.param(
        "es", "De 2 a 3 billones de pesos", "From 2 to 3 billion pesos", "From 2 to 3 trillion pesos", id="range"
    ),
    pytest.param(
        "es", "Pagó 60 millones de pesos.", "It paid 60 million weights.", "It paid 60 million pesos.", id="weights"
    ),
    pytest.param("es", "Costó 80 pesos.", "It cost $80.", "It cost 80 pesos.", id="pesos are no dollars"),
    pytest.param("es", "Billones de pesos", "Billions of pesos", "Trillions of pesos", id="no number, es"),
    pytest.param("es", "Son tres mil 616.2 millones.", "It is 3,6162 billion.", "It is 3.6162 billion.", id="decimals"),
    pytest.param(
        "es", "Son bonos por 3 billones de dólares.", "It is 3 billion bonds.", "It is $3 trillion bonds.", id="$"
    ),
    pytest.param(
        "es",
        "Son 2 mil 399 millones 179 mil 79 pesos.",
        "It is 2.399,179,079 pesos.",
        "It is 2,399,179,079 pesos.",
        id="mixed groups",
    ),
    pytest.param(
        "en",
        "It cost $831 billion.",
        "Costó 81,000 millones de dólares.",
        "Costó 831,000 millones de dólares.",
        id="a lost digit",
    ),
    pytest.param(
        "en", "It got $1.3 trillion.", "Recibió 1.3 billón de dólares.", "Recibió 1.3 billones de dólares.", id="plural"
    ),
    pytest.param("en", "It owes $1.7 trillion.", "Debe US $ 1,7 trillón.", "Debe 1.7 billones de dólares.", id="en"),
    pytest.param(
        "en",
        "A $6.1 billion plan",
        "Un plan de US$6,1 mil millones",
        "Un plan de 6.1 mil millones de dólares",
        id="US$",
    ),
    pytest.param("en", "It got $700.", "Recibió $700.", "Recibió 700 dólares.", id="dollars are no pesos"),
    pytest.param("en", "1.4 billion people", "1,4 millones de personas", "1,400 millones de personas", id="people"),
    pytest.param("en", "9 million acre-feet", "9 millones de hectáreas", "9 millones de acres-pie", id="acre-feet"),
    pytest.param("en", "It lost billions.", "Perdió billones.", "Perdió miles de millones.", id="no number, en"),
    pytest.param(
        "en", "Several trillion dollars", "Varios trillones de dólares", "Varios billones de dólares", id="several"
    ),
]


@pytest.mark.parametrize(("source", "original", "said", "meant"), MISTAKEN)
def test_a_mistaken_magnitude_unit_or_currency_is_told_as_the_press_writes_it(
    source: Language, original: str, said: str, meant: str
) -> None:
    assert mend_magnitudes(original, said, source, read) == meant


@pytest.mark.parametrize(("source", "original", "said", "meant"), MISTAKEN)
def test_what_was_mended_is_no_longer_wrong(source: Language, original: str, said: str, meant: str) -> None:
    assert wrong_quantities(original, meant, source, read) == 0


@pytest.mark.parametrize(
    ("source", "original", "said"),
    [
        pytest.param("es", "Son 4.7 billones de pesos.", "It is 4.7 trillion pesos.", id="right"),
        pytest.param("es", "La multa es de $500.", "The fine is $500.", id="whose dollar sign is not known"),
        pytest.param("es", "Son 5 millones o 5 billones.", "It is 5 billion.", id="which of two is not certain"),
        pytest.param("en", "1.5 million people", "1.5 millones de personas", id="people"),
        pytest.param("en", "12 tons of corn", "12 toneladas de maíz", id="tons"),
    ],
)
def test_what_is_right_or_uncertain_stays(source: Language, original: str, said: str) -> None:
    assert mend_magnitudes(original, said, source, read) == said


@pytest.mark.parametrize(
    ("source", "original", "said", "wrong"),
    [
        pytest.param("es", "Son 4.7 billones de pesos.", "It is 4.7 billion pesos.", 1, id="scale"),
        pytest.param("es", "Subió 5% en 2019.", "It rose 5% in 2018.", 1, id="a year"),
        pytest.param("en", "Prices rose 3%.", "Los precios subieron 3%.", 0, id="percent"),
        pytest.param("es", "Entre 2 mil y 3 mil pesos", "Between 2,000 pesos and 3,000 pesos", 0, id="a range apart"),
        pytest.param("es", "De enero a mayo", "From January to May", 0, id="a month"),
        pytest.param("es", "Gana 3 mil pesos.", "It earns 3,000 monthly pesos.", 0, id="a currency after an adjective"),
        pytest.param("en", "In the 19th century", "En el siglo XIX", 0, id="a century"),
        pytest.param("en", "A day later two men left.", "Al otro día dos hombres salieron.", 0, id="one in words"),
        pytest.param("en", "Billions of dollars were lost.", "Se perdieron millones de dólares.", 1, id="no number"),
    ],
)
def test_quantities_told_otherwise_are_counted(source: Language, original: str, said: str, wrong: int) -> None:
    assert wrong_quantities(original, said, source, read) == wrong


@pytest.mark.parametrize(
    ("original", "said", "meant"),
    [
        ("El peso cayó 2% frente al dólar.", "The weight fell 2%.", "The peso fell 2%."),
        ("Debe miles de pesos.", "He owes thousands of weights.", "He owes thousands of pesos."),
        ("El niño bajó de peso.", "The boy lost weight.", "The boy lost weight."),
        ("Un peso de 80 kilos.", "A weight of 80 kilos.", "A weight of 80 kilos."),
        ("El peso de la deuda lo hundió.", "The weight of the debt sank him.", "The weight of the debt sank him."),
    ],
)
def test_the_peso_is_money_where_the_sentence_shows_it(original: str, said: str, meant: str) -> None:
    assert mend_magnitudes(original, said, "es", read) == meant


def test_a_heavyweight_in_a_sentence_of_pesos_keeps_its_weight() -> None:
    assert not means_currency("El peso completo ganó un millón de dólares.", "es")


@given(
    st.integers(1, 9999),
    st.sampled_from(WORDS),
    st.integers(1, 9999),
    st.sampled_from(SAID),
    st.sampled_from(["", ".5", ",000"]),
)
def test_mending_twice_is_mending_once(number: int, word: str, other: int, said: str, tail: str) -> None:
    original, translation = f"Son {number}{tail} {word} y 3.", f"It is {number}{tail} {said} and {other}."

    once = mend_magnitudes(original, translation, "es", read)

    assert mend_magnitudes(original, once, "es", read) == once


@given(st.text("abcdefghi áñ,.;", max_size=60), st.text("abcdefghi ,.;", max_size=60), st.sampled_from(["en", "es"]))
def test_a_sentence_without_quantities_stays(original: str, translation: str, source: Language) -> None:
    assert mend_magnitudes(original, translation, source, read) == translation
