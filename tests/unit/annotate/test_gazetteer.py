"""Names known by heart."""

from __future__ import annotations

import pytest

from encuadre.annotate.entities import load_gazetteer
from encuadre.annotate.entities.gazetteer import Gazetteer
from encuadre.data.gazetteer import GazetteerEntry
from encuadre.model import Country, EntityKind, Language


def found(text: str, language: Language, country: Country | None = None) -> list[str]:
    return [match.known.id for match in load_gazetteer().find(text, language, country)]


@pytest.mark.parametrize("name", ["Estados Unidos", "EE. UU.", "EE.UU.", "EEUU", "EU", "E.U."])
def test_the_united_states_have_many_spanish_names(name: str) -> None:
    assert found(f"Aviones de {name} cruzaron", "es") == ["united-states"]


@pytest.mark.parametrize("name", ["United States", "U.S.", "US", "USA"])
def test_the_united_states_have_many_english_names(name: str) -> None:
    assert found(f"Planes of the {name} crossed", "en") == ["united-states"]


def test_eu_is_a_country_in_spanish_and_a_union_in_english() -> None:
    assert found("La EU y la UE", "es") == ["united-states", "european-union"]
    assert found("The EU and the US", "en") == ["european-union", "united-states"]


def test_small_letters_are_no_names() -> None:
    assert found("give us the pan and the ice", "en") == []


def test_headlines_in_capitals_are_read() -> None:
    assert found("CLAUDIA SHEINBAUM EN MEXICO", "es") == ["claudia-sheinbaum", "mexico"]


def test_the_longest_name_wins() -> None:
    assert found("From New Mexico to Mexico City and Mexico", "en") == ["new-mexico", "mexico-city", "mexico"]


@pytest.mark.parametrize(
    ("text", "country", "id"),
    [
        ("Troops of the National Guard in Texas", None, "national-guard-us"),
        ("National Guard troops whom Sheinbaum sent to Tijuana", None, "national-guard-mexico"),
        ("National Guard troops arrived", Country.MX, "national-guard-mexico"),
        ("National Guard troops arrived", Country.US, "national-guard-us"),
    ],
)
def test_what_stands_near_decides_a_shared_name_and_then_the_country(
    text: str, country: Country | None, id: str
) -> None:
    assert id in found(text, "en", country)


def test_the_congress_of_a_state_is_not_the_congress() -> None:
    assert found("El Congreso de Jalisco aprobó", "es") == ["jalisco"]
    assert found("El Congreso aprobó", "es") == ["congress-of-mexico"]


@pytest.mark.parametrize(
    "text",
    [
        "El Gobierno de la República Bolivariana de Ruritania protestó",
        "El Gobierno de la República de Nicaragua protestó",
        "La Guardia Nacional Bolivariana salió",
        "El ministro de Defensa de Corea habló",
        "La Secretaría de Salud de Quillota avisó",
    ],
)
def test_a_body_whose_name_is_only_the_beginning_of_a_longer_one_is_another(text: str) -> None:
    kinds = {match.known.kind for match in load_gazetteer().find(text, "es")}
    assert EntityKind.ORGANISATION not in kinds


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("El Gobierno de la República anunció obras", "government-of-mexico"),
        ("El Gobierno de la República de México anunció obras", "government-of-mexico"),
        ("El Gobierno federal de Claudia Sheinbaum anunció obras", "government-of-mexico"),
        ("El gobierno mexicano de Ruritanio anunció obras", "government-of-mexico"),
        ("El Departamento de Estado de Estados Unidos avisó", "state-department"),
        ("El Departamento de Estado Marco Rubio avisó", "state-department"),
    ],
)
def test_who_or_which_own_country_stands_behind_a_body_leaves_it_what_it_is(text: str, id: str) -> None:
    assert id in found(text, "es")


def test_every_entity_is_found_by_each_display_name() -> None:
    gazetteer = load_gazetteer()
    assert len(gazetteer.by_id) >= 250
    for known in gazetteer.by_id.values():
        for language in ("en", "es"):
            names = [name for name in gazetteer.find(known.names[language], language, known.home)]
            assert [match.known.kind for match in names] == [known.kind], known.id


def test_all_that_were_asked_for_are_there() -> None:
    known = load_gazetteer().by_id
    for id in ("united-states", "national-guard-mexico", "claudia-sheinbaum", "homeland-security", "cjng", "el-paso"):
        assert id in known
    assert known["claudia-sheinbaum"].kind is EntityKind.PERSON


def test_a_name_that_cannot_be_found_is_refused() -> None:
    with pytest.raises(ValueError, match=r"nowhere.*begins with no letter"):
        Gazetteer({EntityKind.PLACE: {"places": {"nowhere": GazetteerEntry(en=("“ ”",))}}})


def test_letters_that_grow_when_lowered_keep_the_offsets() -> None:
    text = "İİİ en México"
    assert [match.span.of(text) for match in load_gazetteer().find(text, "es")] == ["México"]
