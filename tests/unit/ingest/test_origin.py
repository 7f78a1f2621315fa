"""The country of an article: what says so, in order of trust, and when nothing does."""

from __future__ import annotations

import pytest

from encuadre.ingest.article import outlet_for
from encuadre.ingest.origin import country_for
from encuadre.model import Country, Language

TEXT = "El puente reabrió el miércoles."


def country(
    name: str = "", url: str = "", *, stated: str = "", language: Language = "es", body: str = TEXT
) -> Country | None:
    return country_for(stated, outlet_for(name, url, language), url, language, body)


def test_what_the_record_states_comes_before_the_register() -> None:
    assert country("La Opinión", stated="MX") is Country.MX
    assert country("La Opinión") is Country.US


@pytest.mark.parametrize(
    ("name", "url", "expected"),
    [
        ("", "https://www.diariodelrio.com.mx/local/puente", Country.MX),
        ("El Diario del Río", "https://diariodelrio.mx/puente", Country.MX),
        ("diariodelrio.com.mx", "", Country.MX),
        ("", "https://boletines.gob.mx/puente", Country.MX),
        ("", "https://news.agency.gov/bridge", Country.US),
        ("", "https://diariodelrio.us/puente", None),
        ("", "https://diariodelrio.com/puente", None),
        ("El Diario del Río", "", None),
        ("", "", None),
    ],
)
def test_the_top_level_domain_tells_the_country_only_where_one_country_gives_it_out(
    name: str, url: str, expected: Country | None
) -> None:
    assert country(name, url) is expected


@pytest.mark.parametrize(
    ("name", "language", "body", "expected"),
    [
        ("Noticias de León", "es", "LEÓN, Gto.- El puente reabrió.", Country.MX),
        ("El Correo de Sonora", "es", "Hermosillo, Son. El puente reabrió.", Country.MX),
        ("The Flagstaff Ledger", "en", "FLAGSTAFF, Ariz. (AP) — The bridge reopened.", Country.US),
        ("Diario de León", "es", "LEÓN.- El puente reabrió.", None),
        ("El Faro Azul", "es", "LEÓN, Gto.- El puente reabrió.", None),
        ("The Flagstaff Ledger", "es", "FLAGSTAFF, Ariz. (AP) — El puente reabrió.", None),
    ],
)
def test_a_dateline_tells_the_country_of_an_outlet_named_after_the_place(
    name: str, language: Language, body: str, expected: Country | None
) -> None:
    assert country(name, language=language, body=body) is expected


@pytest.mark.parametrize(
    ("name", "url"), [("EFE", "https://efe.mx/nota"), ("Infobae", ""), ("Infobae", "https://noticias.mx/copia")]
)
def test_an_agency_or_foreign_paper_gets_no_country_from_where_its_text_stands(name: str, url: str) -> None:
    assert outlet_for(name, "", "es") is not None
    assert country(name, "") is None
    assert country_for("", outlet_for(name, "", "es"), url, "es", TEXT) is None


def test_a_name_may_say_which_edition_of_the_brand_at_the_address_it_is() -> None:
    assert country("El País México", "https://elpais.com/nota") is Country.MX
    assert country("El País", "https://elpais.com/nota") is None
