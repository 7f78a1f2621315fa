"""Large amounts are said to the engines in words that all of them read alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.annotate.quantities import find_quantities
from encuadre.model import Language
from encuadre.translate.quantities.amounts import prepare_magnitudes


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("Gastó 4.7 billones de pesos.", "Gastó 4.7 trillion pesos.", id="billones"),
        pytest.param("Debe un billón de dólares.", "Debe 1 trillion dólares.", id="billón in words"),
        pytest.param("Costó mil millones de pesos.", "Costó 1 billion pesos.", id="mil millones"),
        pytest.param("Costó 3 mil 400 millones.", "Costó 3.4 billion.", id="mil between figures"),
        pytest.param("Costó mil 356.2 millones.", "Costó 1.3562 billion.", id="mil before a decimal"),
        pytest.param("Costó mil 356 millones.", "Costó 1,356 million.", id="three decimals"),
        pytest.param("Son 8 billones 45 mil 12 millones.", "Son 8.045012 trillion.", id="three scales"),
        pytest.param("Invirtió 2 mil 100 mdp.", "Invirtió 2.1 billion pesos.", id="mdp"),
        pytest.param("Invirtió 90 mdd.", "Invirtió 90 millones de dólares.", id="mdd"),
        pytest.param("Vale 2 millones 500 mil pesos.", "Vale 2.5 millones de pesos.", id="millions and thousands"),
        pytest.param("Llegaron 6 mil 300 personas.", "Llegaron 6,300 personas.", id="thousands"),
        pytest.param("Llegaron veinte mil 40 personas.", "Llegaron 20,040 personas.", id="words and figures"),
        pytest.param("De 3 mil a 4 mil 500 casos.", "De 3,000 a 4,500 casos.", id="a range of thousands"),
        pytest.param("Entre 2 mil 300 y 2 mil 500 millones.", "Entre 2.3 y 2.5 billion.", id="a range, one scale"),
        pytest.param("Perdió billones de pesos.", "Perdió trillions of pesos.", id="no number"),
        pytest.param("Perdió miles de millones.", "Perdió miles de millones.", id="engines read it"),
        pytest.param("Hay 12 millones y 783.562 votos.", "Hay 12 millones y 783.562 votos.", id="plain"),
        pytest.param("Mil gracias por las cinco mil cartas.", "Mil gracias por las cinco mil cartas.", id="words"),
        pytest.param("En 2025 hubo un caso.", "En 2025 hubo un caso.", id="a year and an article"),
    ],
)
def test_spanish_amounts_are_put_in_words_of_one_meaning(text: str, said: str) -> None:
    assert prepare_magnitudes(text, "es") == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("It cost $3.4 billion.", "It cost $3,400 million.", id="billion"),
        pytest.param("It cost $5bn.", "It cost $5,000 million.", id="bn"),
        pytest.param("A billion people saw it.", "1,000 million people saw it.", id="a billion"),
        pytest.param("It has 1.2M views and 45K likes.", "It has 1.2 million views and 45,000 likes.", id="M and K"),
        pytest.param("Between 2 and 3 billion.", "Between 2,000 and 3,000 million.", id="a range in words"),
        pytest.param("It will cost 2-3 billion.", "It will cost 2,000-3,000 million.", id="a range, one scale"),
        pytest.param("They lost billions of dollars.", "They lost thousands of millions of dollars.", id="no number"),
        pytest.param("The $1.3 trillion debt.", "The $1.3 trillion debt.", id="trillion"),
        pytest.param("Its $85-billion-a-month plan.", "Its $85,000 million a month plan.", id="hyphens"),
        pytest.param("A 401K and a 10K race.", "A 401K and a 10K race.", id="no amounts"),
        pytest.param("He ran 3M for 5 years.", "He ran 3M for 5 years.", id="a name"),
    ],
)
def test_english_shorthand_and_billions_are_written_out(text: str, said: str) -> None:
    assert prepare_magnitudes(text, "en") == said


@given(st.integers(1, 999), st.integers(1, 999))
def test_what_mexico_writes_with_mil_keeps_its_value(thousands: int, rest: int) -> None:
    said = prepare_magnitudes(f"{thousands} mil {rest} millones de pesos", "es")

    assert [one.low for one in find_quantities(said, "en")] == pytest.approx([(thousands * 1000 + rest) * 1e6])


@given(st.text("abcdefghi áñ,.;", max_size=60), st.sampled_from(["en", "es"]))
def test_a_text_without_amounts_stays(text: str, source: Language) -> None:
    assert prepare_magnitudes(text, source) == text
