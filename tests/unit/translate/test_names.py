"""Names: found where they stand, carried or put into the other language's form, put right where they came out near."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given

from encuadre.model import Language
from encuadre.translate.names.finding import find_names, lost_names, restore_names
from strategies import press_lines


def names(text: str, source: Language = "es") -> list[str]:
    return [text[one.start : one.end] for one in find_names(text, source)]


def wordings(text: str, source: Language = "es") -> list[str]:
    return [one.wording for one in find_names(text, source)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Ayer habló el general Guerra.", ["Guerra"], id="after a rank"),
        pytest.param("La alcaldesa Flores llegó a Piedras Negras.", ["Flores", "Piedras Negras"], id="after an office"),
        pytest.param("Lo dijo Rosa Icela Rodríguez.", ["Rosa Icela Rodríguez"], id="a given name that is a word"),
        pytest.param("Rosa Icela Rodríguez lo dijo.", ["Rosa Icela Rodríguez"], id="the same before all others"),
        pytest.param("Viajó con Juan Ramón de la Fuente.", ["Juan Ramón de la Fuente"], id="particles"),
        pytest.param("Cerraron la calle Reforma.", ["Reforma"], id="a street"),
        pytest.param("Es vecina de San Juan del Río.", ["San Juan del Río"], id="a saint's town"),
        pytest.param("Detuvieron a El Chueco.", ["El Chueco"], id="an alias"),
        pytest.param("El dirigente del PRI renunció.", ["PRI"], id="an acronym"),
        pytest.param("El dirigente del PAN renunció.", ["PAN"], id="an acronym that spells a word"),
        pytest.param("Lo votaron Ana Ochoa Reza y Norma Piña.", ["Ana Ochoa Reza", "Norma Piña"], id="like verbs"),
        pytest.param("TOLUCA.- Habló la diputada.", ["TOLUCA"], id="a dateline"),
        pytest.param("El vocero, J. J. Orozco, calló.", ["J. J. Orozco"], id="initials"),
    ],
)
def test_a_name_is_told_by_its_words_and_by_what_stands_before_it(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "La Dirección de Obras Públicas informó.",
        "El Senado votó el Lunes y el Presidente firmó.",
        "La Iglesia pide la Paz.",
        "Arrojaron piedras contra la patrulla.",
        "Lee la nota. Flores cayeron sobre el ataúd.",
    ],
)
def test_words_that_a_capital_makes_no_name_are_left_to_the_engine(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        pytest.param("Vive en Nueva York.", "es", ["New York"], id="state"),
        pytest.param("She lives in New York.", "en", ["Nueva York"], id="the other way"),
        pytest.param("He flew to Mexico.", "en", ["México"], id="country"),
        pytest.param("Los EE. UU. y la OTAN firmaron.", "es", ["United States", "NATO"], id="acronyms"),
        pytest.param("Habló el papa Francisco.", "es", ["Pope Francis"], id="pope"),
        pytest.param("La Cámara de Diputados votó.", "es", ["Chamber of Deputies"], id="body"),
        pytest.param("Cayó en Nuevo León.", "es", ["Nuevo León"], id="keeps its letters"),
        pytest.param("MÉXICO RECHAZA ARANCEL", "es", ["MEXICO"], id="headline in capitals"),
    ],
)
def test_a_name_with_a_form_in_the_other_language_takes_it(text: str, source: Language, expected: list[str]) -> None:
    assert wordings(text, source) == expected


def test_a_place_whose_name_people_bear_is_theirs_beside_another_name() -> None:
    assert wordings("Florencia Ortiz vive en Florencia.") == ["Florencia Ortiz", "Florence"]


def test_in_a_headline_in_title_case_only_the_unmistakable_is_a_name() -> None:
    assert names("Sheinbaum Rejects Trump Tariff Threat Over Border", "en") == ["Sheinbaum", "Trump"]


def test_days_peoples_and_offices_are_no_names_in_english() -> None:
    assert names("On Monday the Mexican President met Democrats in April.", "en") == []


def test_the_possessive_belongs_to_no_name() -> None:
    assert names("It was Sheinbaum's plan.", "en") == ["Sheinbaum"]


@pytest.mark.parametrize(
    ("text", "translation", "lost"),
    [
        pytest.param("Habló Marco Rubio.", "Marco Loiro spoke.", ["Marco Rubio"], id="translated"),
        pytest.param("Habló Marco Rubio.", "Marco Rubio's speech.", [], id="possessive"),
        pytest.param("Habló Marco Rubio.", "MARCO RUBIO SPEAKS", [], id="capitals"),
        pytest.param("Habló Marco Rubio.", "marco rubio spoke.", ["Marco Rubio"], id="lower case"),
        pytest.param("Habló Ana Peña y calló Peña.", "Ana Peña spoke.", ["Peña"], id="said twice"),
        pytest.param("Lo dijo la ONU.", "The U.N. said so.", [], id="another form of the same name"),
        pytest.param("Es de Estados Unidos.", "He is an American.", [], id="an adjective of the same name"),
        pytest.param(
            "El FBI (Oficina Federal de Investigaciones)", "The FBI", ["Federal Bureau of Investigation"], id="own"
        ),
    ],
)
def test_a_name_is_lost_where_its_wording_does_not_stand(text: str, translation: str, lost: list[str]) -> None:
    assert [one.wording for one in lost_names(find_names(text, "es"), translation)] == lost


@pytest.mark.parametrize(
    ("text", "translation", "restored"),
    [
        pytest.param("Habló Fernández Noroña.", "Fernandez Noro'a spoke.", "Fernández Noroña spoke.", id="letters"),
        pytest.param("Vive en Nueva York.", "She lives in Nueva York.", "She lives in New York.", id="form"),
        pytest.param("Habló Marco Rubio.", "Marco Loiro spoke.", "Marco Loiro spoke.", id="another word"),
        pytest.param("Habló Ana Peña.", "She spoke.", "She spoke.", id="nothing near"),
        pytest.param("Cayó Morales con Morelos.", "Morelos fell.", "Morelos fell.", id="another name"),
        pytest.param("Habló Sheinbaum.", "It spoke sheinbaum.", "It spoke Sheinbaum.", id="a name in lower case"),
        pytest.param(
            "Habló Flores.", "He spoke of flores and roses.", "He spoke of Flores and roses.", id="own letters"
        ),
        pytest.param("Habló Marcos Green.", "The green spoke.", "The green spoke.", id="an ordinary word"),
        pytest.param("Habló Patiño.", "The patio spoke.", "The patio spoke.", id="a word in lower case"),
    ],
)
def test_a_name_that_came_out_near_is_put_right(text: str, translation: str, restored: str) -> None:
    assert restore_names(text, find_names(text, "es"), translation, "es") == restored


@given(press_lines("es"))
def test_names_stand_in_order_and_never_overlap(text: str) -> None:
    found = find_names(text, "es")

    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(0 <= one.start < one.end <= len(text) for one in found)


@given(press_lines("es"), press_lines("en"))
def test_putting_names_right_twice_changes_nothing_more(text: str, translation: str) -> None:
    found = find_names(text, "es")
    once = restore_names(text, found, translation, "es")

    assert restore_names(text, found, once, "es") == once


@given(press_lines("es"))
def test_nothing_is_changed_where_no_name_is_lost(text: str) -> None:
    found = find_names(text, "es")
    translation = " and ".join(one.wording for one in found)

    assert lost_names(found, translation) == ()
    assert restore_names(text, found, translation, "es") == translation
