"""Headlines in capitals go to the engines as sentences and come back as headlines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.model import Language
from encuadre.translate.chain.capitals import is_in_capitals, prepare_case, restore_case


@pytest.mark.parametrize(
    ("source", "text", "said"),
    [
        pytest.param("es", "SENADO FRENA LA LEY DE TRUMP", "Senado frena la ley de Trump", id="a person"),
        pytest.param("es", "LLUVIAS EN MEXICO Y NUEVA YORK", "Lluvias en México y Nueva York", id="lost accents"),
        pytest.param("es", "LA ONU PIDE AYUDA A EEUU", "La ONU pide ayuda a EEUU", id="initials"),
        pytest.param("es", "JUAN PABLO II LLEGA A PUEBLA", "Juan pablo II llega a Puebla", id="a Roman numeral"),
        pytest.param("es", "FRENAN OBRA #NoAlTren", "Frenan obra #NoAlTren", id="a hashtag"),
        pytest.param("es", "CAE EL PESO. ¿QUÉ SIGUE?", "Cae el peso. ¿Qué sigue?", id="two sentences"),
        pytest.param("es", "ALERTA POR REFORMA LABORAL", "Alerta por reforma laboral", id="a word that is also a name"),
        pytest.param("en", "TRUMP'S ALLIES LEAVE THE SENATE", "Trump's allies leave the Senate", id="a possessive"),
        pytest.param("en", "MEXICO CITY — Two men", "Mexico City — Two men", id="a place before the text"),
        pytest.param("es", "Según RAMOS CANTÚ no hay", "Según Ramos Cantú no hay", id="a name inside a sentence"),
        pytest.param("es", "El FBI y la DEA", "El FBI y la DEA", id="initials in a sentence"),
        pytest.param("en", "NATO and the GOP", "NATO and the GOP", id="long initials"),
    ],
)
def test_capitals_become_a_sentence_with_its_names(source: Language, text: str, said: str) -> None:
    assert prepare_case(text, source) == said


def test_a_headline_comes_back_in_capitals_with_its_hashtags_as_they_were() -> None:
    assert restore_case("CAE EL PESO #Bolsa", "The peso falls #Bolsa") == "THE PESO FALLS #Bolsa"


def test_a_sentence_keeps_its_case() -> None:
    assert restore_case("El FBI llegó.", "The FBI came.") == "The FBI came."


@given(st.text("abcdeñáABC .,", max_size=60), st.sampled_from(["en", "es"]))
def test_nothing_but_case_and_accents_changes(text: str, source: Language) -> None:
    said = prepare_case(text, source)

    assert [char for char in said if not char.isalpha()] == [char for char in text if not char.isalpha()]


@given(st.text("abcdeñá .,", max_size=60), st.sampled_from(["en", "es"]))
def test_a_text_without_capitals_stays(text: str, source: Language) -> None:
    assert prepare_case(text, source) == text
    assert not is_in_capitals(text)
