"""The outlet register: real outlets of both countries, each found under every name it goes by."""

from __future__ import annotations

from collections import Counter

import pytest

from encuadre.data.outlets import Outlets, host_of, name_key, outlet_of, register, slug
from encuadre.model import Country, Language

LISTED = Outlets.shared()
ROWS = LISTED.entries


@pytest.mark.parametrize("country", list(Country))
def test_each_country_has_250_outlets_and_more(country: Country) -> None:
    outlets = [outlet for outlet in register().outlets if outlet.country is country]

    assert len(outlets) >= 250
    assert {language for outlet in outlets for language in outlet.languages} == {"en", "es"}


def test_us_outlets_write_spanish_and_mexican_ones_english() -> None:
    found = Counter((outlet.country, outlet.languages[0]) for outlet in register().outlets)

    assert found[Country.US, "es"] >= 40
    assert found[Country.MX, "en"] >= 8


def test_every_name_and_domain_leads_to_its_own_outlet() -> None:
    for row in ROWS:
        for name in (row.name, *row.aliases, *row.domains):
            found = outlet_of(name)
            assert found is not None, name
            assert found.id == row.id, name


def test_no_id_name_or_domain_stands_twice() -> None:
    keys = Counter(key for row in ROWS for key in {name_key(name) for name in (row.name, *row.aliases)})
    domains = Counter(domain for row in ROWS for domain in row.domains)
    ids = Counter(row.id for row in ROWS)

    assert [key for key, count in (keys + domains + ids).items() if count > 1 and key not in ids] == []
    assert max(ids.values()) == 1


def test_domains_are_bare_and_lower_case() -> None:
    assert [domain for row in ROWS for domain in row.domains if host_of(domain) != domain.partition("/")[0]] == []


def test_every_edition_is_of_a_brand_that_is_listed() -> None:
    assert {row.brand for row in ROWS if row.brand} <= {row.id for row in ROWS}


def test_an_agency_and_a_paper_of_a_third_country_are_of_neither() -> None:
    agency, foreign = outlet_of("Agencia EFE"), outlet_of("lavanguardia.com")

    assert agency is not None
    assert foreign is not None
    assert (agency.country, agency.is_agency, agency.abroad) == (None, True, "")
    assert (foreign.country, foreign.is_agency, foreign.abroad) == (None, False, "ES")


@pytest.mark.parametrize(
    ("name", "language", "outlet_id"),
    [
        ("Forbes", "es", "forbes-mexico"),
        ("Forbes", "en", "forbes"),
        ("HuffPost", "es", "huffpost-mexico"),
        ("CNN", "es", "cnn-en-espanol"),
        ("CNN México", "es", "expansion"),
        ("The New York Times", "es", "new-york-times"),
        ("Fox News", "es", "fox-news"),
        ("https://elpais.com/mexico/2025-02-20/una-nota.html", "es", "el-pais-mexico"),
        ("https://elpais.com/internacional/una-nota.html", "es", "el-pais"),
    ],
)
def test_the_language_and_the_folder_tell_which_edition_of_a_brand_it_is(
    name: str, language: Language, outlet_id: str
) -> None:
    found = outlet_of(name, language)

    assert found is not None
    assert found.id == outlet_id


@pytest.mark.parametrize(
    ("name", "outlet_id"),
    [
        ("nytimes.com", "new-york-times"),
        ("The New York Times", "new-york-times"),
        ("New York Times - News", "new-york-times"),
        ("CNN (Web News)", "cnn"),
        ("EL UNIVERSAL", "el-universal"),
        ("la opinion", "la-opinion"),
        ("https://www.jornada.com.mx/notas/2025/02/01/", "la-jornada"),
        ("https://edition.cnn.com/2025/02/18/", "cnn"),
        ("cnnespanol.cnn.com", "cnn-en-espanol"),
        ("HTTP://user:pw@WWW.REFORMA.COM:80/a?b", "reforma"),
    ],
)
def test_an_outlet_is_found_however_it_is_written(name: str, outlet_id: str) -> None:
    found = outlet_of(name)

    assert found is not None
    assert found.id == outlet_id


@pytest.mark.parametrize(
    "name",
    ["", "E!", "El Heraldo del Río", "notcnn.com", "cnn.com.evil.example", "http://[bad", "x" * 300, "//", "."],
)
def test_what_the_register_does_not_hold_is_none(name: str) -> None:
    assert outlet_of(name) is None


def test_an_unknown_outlet_gets_a_readable_id() -> None:
    assert slug("El Heraldo del Río") == "el-heraldo-del-rio"
    assert slug("日本") == slug("日本") != slug("中国")
