"""What a source is: by heart, by its title, by the words around its name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from encuadre.frame._roles import Roles, nouns
from encuadre.model import AnnotatedArticle, Country, EntityKind, Language, Mention, Role, Span
from strategies import an_article

US, MX = Country.US, Country.MX


def roles_in(
    text: str, *names: tuple[str, str, EntityKind], language: Language = "en", country: Country | None = None
) -> Roles:
    """Return the roles in a text in which each (name, id, kind) is mentioned where it first stands."""
    article = replace(an_article(title="", body=text), language=language, country=country)
    mentions = tuple(
        Mention(Span(article.text.index(name), article.text.index(name) + len(name)), kind, id_)
        for name, id_, kind in names
    )
    return Roles(AnnotatedArticle(article, (), mentions=mentions))


@pytest.mark.parametrize(
    ("text", "language", "country", "expected"),
    [
        ("Texas rancher Kay Bell said so.", "en", None, (Role.BUSINESS, None)),
        ("Kay Bell, a professor at the college, said so.", "en", None, (Role.EXPERTS, None)),
        ("Kay Bell, 61, who farms near the river, said so.", "en", None, (Role.BUSINESS, None)),
        ("“No,” said Rep. Kay Bell.", "en", US, (Role.US_GOVERNMENT, US)),
        ("Mexican senator Kay Bell said so.", "en", US, (Role.MEXICAN_GOVERNMENT, MX)),
        ("The British minister Kay Bell said so.", "en", US, (Role.OTHER_GOVERNMENT, None)),
        ("Kay Bell, a coordinator of an immigrant rights group, said so.", "en", US, (Role.CIVIL_SOCIETY, None)),
        ("Police chief Kay Bell said so.", "en", US, (Role.SECURITY, None)),
        ("Kay Bell walked on.", "en", US, (Role.UNKNOWN, None)),
        ("La alcaldesa Kay Bell lo dijo.", "es", MX, (Role.MEXICAN_GOVERNMENT, MX)),
        ("La presidenta de la unión de ganaderos, Kay Bell, lo dijo.", "es", MX, (Role.BUSINESS, None)),
        ("Lo contó Kay Bell, albañil de 54 años.", "es", MX, (Role.RESIDENTS, None)),
        ("Lo contó Kay Bell, de 38 años, migrante.", "es", MX, (Role.MIGRANTS, None)),
        ("El gobernador Kay Bell lo dijo.", "es", None, (Role.OTHER_GOVERNMENT, None)),
        ("“No,” said candidate Kay Bell.", "en", US, (Role.UNKNOWN, None)),
        ("Kay Bell, who lives in an embassy, said so.", "en", US, (Role.RESIDENTS, None)),
        ("Kay Bell, who heads a police force, said so.", "en", US, (Role.SECURITY, None)),
        ("Militia leader Kay Bell said so.", "en", US, (Role.UNKNOWN, None)),
    ],
)
def test_a_role_is_read_beside_the_name(
    text: str, language: Language, country: Country | None, expected: tuple[Role, Country | None]
) -> None:
    roles = roles_in(text, ("Kay Bell", "kay-bell", EntityKind.PERSON), language=language, country=country)
    assert roles.of_entity("kay-bell") == expected


@pytest.mark.parametrize(
    ("id_", "expected"),
    [
        ("claudia-sheinbaum", (Role.MEXICAN_GOVERNMENT, MX)),
        ("border-patrol", (Role.SECURITY, US)),
        ("ovidio-guzman", (Role.CRIME, MX)),
        ("mexico", (Role.MEXICAN_GOVERNMENT, MX)),
        ("reuters", (Role.MEDIA, None)),
    ],
)
def test_those_known_by_heart_need_no_words(id_: str, expected: tuple[Role, Country | None]) -> None:
    assert roles_in("Nothing.").of_entity(id_) == expected


def test_an_office_of_a_place_is_of_its_country_in_either_press() -> None:
    text = "The governor of Sonora said so."
    roles = roles_in(text, ("Sonora", "sonora", EntityKind.PLACE), country=US)
    assert roles.of_phrase(Span(0, 22), "governor") == (Role.MEXICAN_GOVERNMENT, MX)


def test_in_news_of_a_third_country_its_ministers_are_not_the_newsroom_s() -> None:
    text = "In Bolivia it rained. Bolivia waits. A minister said so."
    article = replace(an_article(title="", body=text), country=MX)
    places = tuple(Mention(Span(start, start + 7), EntityKind.PLACE, "bolivia") for start in (3, 22))
    roles = Roles(AnnotatedArticle(article, (), mentions=places))
    assert roles.of_phrase(Span(37, 47), "minister") == (Role.OTHER_GOVERNMENT, None)


def test_the_head_decides_before_its_other_words() -> None:
    roles = roles_in("the family of a migrant")
    assert roles.of_phrase(Span(0, 23), "family")[0] is Role.RESIDENTS


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_role_has_words(language: Language) -> None:
    known = nouns(language)
    roles = set(known.strong.values())
    assert roles >= {Role.SECURITY, Role.EXPERTS, Role.CIVIL_SOCIETY, Role.RESIDENTS, Role.BUSINESS, Role.MIGRANTS}
    assert known.of_state <= known.relational


def test_a_ministry_beside_a_third_country_is_its_own() -> None:
    text = "El ministro de Defensa de Bolivia, Kay Bell, lo dijo."
    names = (("Defensa", "sedena", EntityKind.ORGANISATION), ("Bolivia", "bolivia", EntityKind.PLACE))
    roles = roles_in(text, *names, ("Kay Bell", "kay-bell", EntityKind.PERSON), language="es", country=MX)
    assert roles.of_entity("kay-bell") == (Role.OTHER_GOVERNMENT, None)


def test_in_news_of_the_neighbour_a_senator_is_not_the_newsroom_s() -> None:
    text = "In Mexico it rained. Mexico waits. Sen. Kay Bell said so."
    article = replace(an_article(title="", body=text), country=US)
    places = [Mention(Span(at, at + 6), EntityKind.PLACE, "mexico") for at in (3, 21)]
    person = Mention(Span(40, 48), EntityKind.PERSON, "kay-bell")
    roles = Roles(AnnotatedArticle(article, (), mentions=(*places, person)))
    assert roles.of_entity("kay-bell") == (Role.OTHER_GOVERNMENT, None)
