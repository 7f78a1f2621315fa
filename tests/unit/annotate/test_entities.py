"""From recognised names to entities, on parses written by hand."""

from __future__ import annotations

import itertools

import pytest

from encuadre.annotate.entities import Named, find_entities, load_gazetteer
from encuadre.annotate.entities.spelling import name_words, surnames
from encuadre.model import EntityKind, Language
from unit.annotate.parses import plain_parse

PERSON, BODY, PLACE, OTHER = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.OTHER


def named(text: str, *names: tuple[str, EntityKind], language: Language = "en") -> Named:
    return find_entities(plain_parse(text, language, names), load_gazetteer(), None)


def ids(result: Named) -> list[str]:
    return [mention.entity_id for mention in result.mentions]


def test_a_surname_means_the_full_name_of_the_article() -> None:
    result = named("Yesterday Laura Whitfield spoke and Whitfield left", ("Laura Whitfield", PERSON))

    assert ids(result) == ["laura-whitfield", "laura-whitfield"]
    assert [entity.names for entity in result.entities] == [{"en": "Laura Whitfield"}]


def test_a_paternal_surname_means_the_full_name() -> None:
    result = named("Ayer Inés Galván Soto habló y Galván calló", ("Inés Galván Soto", PERSON), language="es")
    assert ids(result) == ["ines-galvan-soto", "ines-galvan-soto"]


@pytest.mark.parametrize(
    ("language", "name", "kind"),
    [
        ("en", "Laura Whitfield Infirmary", BODY),
        ("en", "Fundación Laura Whitfield", BODY),
        ("es", "Laura Whitfield Center", BODY),
        ("es", "Biblioteca Laura Whitfield", BODY),
        ("en", "Laura Whitfield Prize", OTHER),
        ("es", "Ley Laura Whitfield", OTHER),
    ],
)
def test_a_surname_never_means_an_institution_that_bears_it(language: Language, name: str, kind: EntityKind) -> None:
    result = named(
        f"{name} opened and Laura Whitfield left", (name, PERSON), ("Whitfield left", PERSON), language=language
    )

    assert [entity.kind for entity in result.entities if "whitfield" in entity.id][:1] == [kind]
    assert ids(result)[-1] == "laura-whitfield"


def test_an_id_is_the_same_in_both_languages() -> None:
    english = named("Yesterday Prof. Inés Galván spoke", ("Prof. Inés Galván", PERSON))
    spanish = named("Ayer la profesora Inés Galván habló", ("Inés Galván", PERSON), language="es")
    assert ids(english) == ids(spanish) == ["ines-galvan"]


def test_a_body_has_one_id_in_both_languages() -> None:
    english = named("In May the University of Durango closed", ("University of Durango", BODY))
    spanish = named("En mayo la Universidad de Durango cerró", ("Universidad de Durango", BODY), language="es")
    assert ids(english) == ids(spanish) == ["durango-university"]


def test_a_known_person_is_found_in_spite_of_a_wrong_letter() -> None:
    result = named("Ayer Claudia Sheinbaun habló", ("Claudia Sheinbaun", PERSON), language="es")
    assert ids(result) == ["claudia-sheinbaum"]


def test_another_person_with_a_known_surname_is_another_person() -> None:
    result = named("Yesterday Melissa Rubio spoke and Rubio left", ("Melissa Rubio", PERSON))
    assert ids(result) == ["melissa-rubio", "melissa-rubio"]


def test_a_known_place_inside_a_longer_name_is_part_of_it() -> None:
    result = named("Then Texas Growers Association sued", ("Texas Growers Association", BODY))
    assert ids(result) == ["association-growers-texas"]


def test_an_acronym_in_brackets_is_another_name() -> None:
    result = named("La Comisión Estatal Ganadera (CEG) abrió", ("Comisión Estatal Ganadera", BODY), language="es")
    assert len({mention.span for mention in result.mentions}) == 2


@pytest.mark.parametrize("word", ["Martes", "También", "Aquí", "Presidenta"])
def test_ordinary_words_with_a_capital_are_no_names(word: str) -> None:
    assert ids(named(f"Dijo {word} algo", (word, PERSON), language="es")) == []


def test_a_whole_headline_in_capitals_is_no_name() -> None:
    text = "NADIE SABE DÓNDE QUEDARON LOS DIEZ CAMIONES DEL NORTE"
    assert ids(named(text, (text, BODY), language="es")) == []


def test_mentions_never_overlap_and_all_have_an_entity() -> None:
    result = named(
        "Facebook Pedro Torres and U.S. Senator Ana Paz met Torres in New Mexico",
        ("Facebook Pedro Torres", PERSON),
        ("U.S. Senator Ana Paz", PERSON),
    )
    spans = [mention.span for mention in result.mentions]

    assert all(left.end <= right.start for left, right in itertools.pairwise(spans))
    assert {mention.entity_id for mention in result.mentions} == {entity.id for entity in result.entities}
    assert "pedro-torres" in ids(result)


def test_what_follows_a_title_is_a_person_whatever_the_recogniser_says() -> None:
    result = named("Habló el Lic. Uxmal Chan ayer", ("Lic. Uxmal Chan", OTHER), language="es")
    assert [(mention.kind, mention.entity_id) for mention in result.mentions] == [(PERSON, "uxmal-chan")]


def test_the_gender_of_known_and_unknown_persons() -> None:
    result = named("Claudia Sheinbaum met Robert Hale", ("Robert Hale", PERSON))
    assert result.genders == {"claudia-sheinbaum": "f", "robert-hale": "m"}
    assert result.offices == {"claudia-sheinbaum": "president"}


def test_the_head_of_a_name_tells_its_kind() -> None:
    result = named("Abrió la Fiscalía Estatal en el Cerro Azul", ("Fiscalía Estatal", PLACE), language="es")
    assert result.mentions[0].kind is BODY


def test_initials_and_suffixes_are_no_part_of_a_name() -> None:
    assert name_words("John F. Hale Jr.") == ("john", "hale")
    assert surnames(("ines", "de", "galvan", "soto")) == {"galvan", "soto"}


def test_two_bodies_joined_by_and_are_two() -> None:
    result = named("Vino la Policía Estatal y de la Fiscalía Regional", language="es")
    assert len(result.mentions) == 2


def test_a_head_of_state_keeps_a_surname_that_another_full_name_has() -> None:
    result = named("Ivanka Trump came and Trump wrote", ("Ivanka Trump", PERSON), ("Trump", PERSON))
    assert ids(result) == ["ivanka-trump", "donald-trump"]


def test_a_title_of_the_other_gender_does_not_mean_the_known_person() -> None:
    result = named("Melania Trump came and Mrs. Trump wrote", ("Melania Trump", PERSON))
    assert ids(result) == ["melania-trump", "melania-trump"]


def test_a_surname_means_whom_the_article_introduced_first() -> None:
    text = "Laura Whitfield spoke, then Whitfield left and Robert Whitfield came and Whitfield slept"
    result = named(text, ("Laura Whitfield", PERSON), ("Robert Whitfield", PERSON))
    assert ids(result) == ["laura-whitfield", "laura-whitfield", "robert-whitfield", "laura-whitfield"]


def test_a_rare_given_name_before_a_known_surname_is_another_person() -> None:
    result = named("The secretary Jay Carney spoke and Carney left", ("Jay Carney", PERSON))
    assert ids(result) == ["jay-carney", "jay-carney"]


def test_where_somebody_is_is_no_part_of_the_name() -> None:
    result = named("Habló Ana Ruiz en Tehuacán ayer", ("Ana Ruiz en Tehuacán", PERSON), language="es")
    assert "ana-ruiz" in ids(result)


def test_what_a_headline_adds_to_a_name_is_cut() -> None:
    text = "Robert Hale Resigns After\n\nHe left after Robert Hale spoke"
    result = named(text, ("Robert Hale Resigns After", PERSON), ("Robert Hale", PERSON))
    assert set(ids(result)) == {"robert-hale"}
