"""Which role and country the entities of the gazetteer have, and the words for roles, colours and forms.

Provenance: the groups of the gazetteer (`gazetteer/*.toml`) are authored; this table says what each group is as a
source or an actor. Persons stand under the office they are in the news for; those who are in it for something else are
listed.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from importlib.resources import files

from encuadre.data.wordlists import words
from encuadre.model import ActionForm, Country, CueColour, Language, Role

Standing = tuple[Role, Country | None]
"""What something is, and of which of the two countries."""

_GROUPS: dict[str, Standing] = {
    "us_government": (Role.US_GOVERNMENT, Country.US),
    "mexican_government": (Role.MEXICAN_GOVERNMENT, Country.MX),
    "cartels": (Role.CRIME, None),
    "international": (Role.OTHER_GOVERNMENT, None),
    "press_and_business": (Role.BUSINESS, None),
    "mexico": (Role.MEXICAN_GOVERNMENT, Country.MX),
    "united_states": (Role.US_GOVERNMENT, Country.US),
    "world": (Role.OTHER_GOVERNMENT, None),
}

_EXCEPTIONS: dict[tuple[Role, Country | None], frozenset[str]] = {
    (Role.SECURITY, Country.US): words("""
        cbp border-patrol ice dea fbi cia atf us-northern-command us-southern-command us-army us-navy us-air-force
        us-marines us-coast-guard green-berets national-guard-us pentagon eastern-district-ny
    """),
    (Role.SECURITY, Country.MX): words("""
        sedena semar mexican-army mexican-navy mexican-air-force national-guard-mexico fgr sspc ssc-cdmx cisen
    """),
    (Role.EXPERTS, Country.MX): words("unam ipn"),
    (Role.BUSINESS, Country.MX): words("""
        coparmex cce cnog pemex cfe cemex grupo-mexico cibanco intercam vector-casa-de-bolsa
    """),
    (Role.BUSINESS, Country.US): words("""
        elon-musk general-motors ford tesla walmart goldman-sachs jpmorgan smith-and-wesson google facebook
    """),
    (Role.CIVIL_SOCIETY, None): words("""
        amnesty-international human-rights-watch red-cross catholic-church vatican pope-francis pope-leo-xiv
    """),
    (Role.CRIME, Country.MX): words("""
        ismael-zambada joaquin-guzman ovidio-guzman joaquin-guzman-lopez ivan-archivaldo-guzman nemesio-oseguera
        rafael-caro-quintero genaro-garcia-luna
    """),
    (Role.MEDIA, Country.US): words("""
        associated-press new-york-times washington-post wall-street-journal los-angeles-times cnn fox-news nbc-news
        abc-news cbs-news propublica univision
    """),
    (Role.MEDIA, Country.MX): words("notimex televisa el-universal la-jornada milenio reforma proceso cuartoscuro"),
    (Role.MEDIA, None): words("reuters efe afp"),
    (Role.US_GOVERNMENT, Country.US): words("ken-salazar united-states washington"),
    (Role.MEXICAN_GOVERNMENT, Country.MX): words("mexico"),
    (Role.OTHER_GOVERNMENT, None): words("""
        canada guatemala honduras el-salvador nicaragua cuba colombia venezuela brazil china japan russia ukraine
        united-kingdom spain france germany israel iran
    """),
}
"""Entities that are something else than their group. A country that acts is its government (`Mexico sent troops`)."""

_PLACES: dict[str, Country] = {
    "us_states": Country.US,
    "us_cities": Country.US,
    "mexican_states": Country.MX,
    "mexican_cities": Country.MX,
}


@cache
def standings() -> Mapping[str, Standing]:
    """Return what every entity that is known by heart is, by its id; places only as far as they act."""
    known = {id_: _GROUPS[group] for group, id_ in _grouped() if group in _GROUPS}
    known.update({id_: standing for standing, ids in _EXCEPTIONS.items() for id_ in ids})
    return known


@cache
def countries_of_places() -> Mapping[str, Country]:
    """Return the country of every known place in one of the two."""
    known = {id_: _PLACES[group] for group, id_ in _grouped() if group in _PLACES}
    return known | {"united-states": Country.US, "mexico": Country.MX}


@cache
def third_countries() -> frozenset[str]:
    """Return the countries of the gazetteer that are neither of the two."""
    return frozenset(id_ for group, id_ in _grouped() if group == "countries") - {"united-states", "mexico"}


@cache
def _grouped() -> tuple[tuple[str, str], ...]:
    folder = files("encuadre.data") / "gazetteer"
    return tuple(
        (group, id_)
        for name in ("places", "organisations", "people")
        for groups in tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8")).values()
        for group, entries in groups.items()
        for id_ in entries
    )


def role_in_words(role: Role, language: Language) -> str:
    """Name a role."""
    return _names(language).ROLES[role]  # type: ignore[no-any-return]


def colour_in_words(colour: CueColour, language: Language) -> str:
    """Name the colour of a reporting verb."""
    return _names(language).COLOURS[colour]  # type: ignore[no-any-return]


def form_in_words(form: ActionForm, language: Language) -> str:
    """Name the form an act is told in."""
    return _names(language).FORMS[form]  # type: ignore[no-any-return]


def actor_words(language: Language) -> Mapping[str, str]:
    """Return the sentences and titles of both measures, by key, with places to fill in."""
    return _names(language).PHRASES  # type: ignore[no-any-return]


def _names(language: Language):  # type: ignore[no-untyped-def]
    return import_module(f"encuadre.data.{language}.actor_names")
