"""Spanish out of Portuguese: what is left of the language in between becomes Spanish."""

from __future__ import annotations

import pytest

from encuadre.data.portuguese_spanish import PortugueseSpanish
from encuadre.translate.apertium.stream import UNKNOWN
from encuadre.translate.pivot.spanish import in_mexican_usage, in_spanish_spelling, portuguese_left, spelt_in_spanish


@pytest.mark.parametrize(
    ("portuguese", "spanish"),
    [
        ("imaginação", "imaginación"),
        ("liberações", "liberaciones"),
        ("obstrução", "obstrucción"),
        ("direções", "direcciones"),
        ("discreção", "discreción"),
        ("malária", "malaria"),
        ("carruagem", "carruaje"),
        ("esmagador", "esmagador"),
        ("microscópio", "microscopio"),
        ("átomos", "átomos"),
        ("ecumênico", "ecuménico"),
        ("cartografia", "cartografía"),
        ("obstruiu", "obstruió"),
        ("seguiriam", "seguirían"),
        ("seguirão", "seguirán"),
    ],
)
def test_cognates_take_their_spanish_ending(portuguese: str, spanish: str) -> None:
    assert spelt_in_spanish(portuguese) == spanish


def test_only_marked_words_without_capital_are_respelt() -> None:
    assert (
        in_spanish_spelling(f"a ação de {UNKNOWN}liberação em {UNKNOWN}Conceição")
        == "a ação de liberación em Conceição"
    )


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (f"lo {UNKNOWN}encorajou", "lo alentó"),
        (f"en {UNKNOWN}Páscoa", "en Pascua"),
        (f"{UNKNOWN}Chuvosos días", "Lluviosos días"),
        (f'Dijo: "{UNKNOWN}Piadas"', 'Dijo: "Chistes"'),
        (f"el señor {UNKNOWN}Lobista", "el señor Lobista"),
    ],
)
def test_words_of_the_list_get_their_spanish_a_capital_where_the_sentence_begins(text: str, meant: str) -> None:
    assert in_spanish_spelling(text) == meant


def test_the_list_holds_only_words_that_the_spelling_rule_gets_wrong() -> None:
    words = [pair for kind in PortugueseSpanish.shared().words.values() for pair in kind.items()]

    assert [word for word, spanish in words if word.islower() and spelt_in_spanish(word) == spanish] == []
    assert [word for word, spanish in words if word[0].isupper() and word == spanish] == []


def test_no_word_of_the_list_stands_in_two_kinds() -> None:
    words = [word for kind in PortugueseSpanish.shared().words.values() for word in kind]

    assert len(words) == len(set(words))


def test_the_list_is_spanish_on_its_right_side() -> None:
    spanish = [word for kind in PortugueseSpanish.shared().words.values() for word in kind.values()]

    assert [word for word in spanish if set(word) & set("ãõçêôâà")] == []


@pytest.mark.parametrize(
    ("spain", "mexico"),
    [
        ("El coste de los coches", "El costo de los autos"),
        ("Coches nuevos", "Autos nuevos"),
        ("La policía lo cogió", "La policía lo tomó"),
        ("el señor Coche", "el señor Coche"),
        ("la costera", "la costera"),
    ],
)
def test_words_of_spain_become_those_of_the_mexican_press(spain: str, mexico: str) -> None:
    assert in_mexican_usage(spain) == mexico


def test_no_word_of_the_mexican_press_is_one_that_is_replaced() -> None:
    usage = PortugueseSpanish.shared().usage

    assert [word for word in usage.values() if word in usage] == []


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("El muro não caerá, disse João.", ("não", "disse")),
        ("Muito dinero, pouco tiempo.", ("Muito", "pouco")),
        ("La votação é hoy.", ("votação",)),
        ("El gobernador pidió que los agentes se fueran del barrio de Conceição.", ()),
        ("Lo que más importa, dijo, es que todos están a salvo y que no hubo heridos.", ()),
    ],
)
def test_portuguese_is_found_among_spanish(text: str, left: tuple[str, ...]) -> None:
    assert portuguese_left(text) == left


def test_the_words_put_in_by_the_lists_are_no_portuguese() -> None:
    lists = PortugueseSpanish.shared()
    wordings = [*lists.usage.values(), *(wording for kind in lists.words.values() for wording in kind.values())]

    assert [wording for wording in wordings if portuguese_left(wording)] == []
