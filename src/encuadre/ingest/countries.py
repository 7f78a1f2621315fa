"""What records call the two countries and the two languages."""

from __future__ import annotations

from encuadre.data.outlets import name_key
from encuadre.model import Country, Language

_COUNTRIES: dict[Country, tuple[str, ...]] = {
    Country.US: (
        *("us", "usa", "u s", "u s a", "united states", "united states of america", "840"),
        *("estados unidos", "estados unidos de america", "eeuu", "ee uu", "eua", "e u a"),
    ),
    Country.MX: ("mx", "mex", "mexico", "mejico", "estados unidos mexicanos", "484"),
}
_LANGUAGES: dict[Language, tuple[str, ...]] = {
    "en": ("en", "eng", "english", "ingles"),
    "es": ("es", "spa", "esp", "spanish", "espanol", "castellano"),
}
_COUNTRY_OF = {name: country for country, names in _COUNTRIES.items() for name in names}
_LANGUAGE_OF = {name: language for language, names in _LANGUAGES.items() for name in names}


def country_of(name: str) -> Country | None:
    """Read a country as records write it: code (ISO 3166 letters or digits), English or Spanish name."""
    return _COUNTRY_OF.get(name_key(name[:60]))


def language_of(name: str) -> Language | None:
    """Read a language as records write it: code with or without region (`es-MX`), English or Spanish name."""
    key = name_key(name[:60].replace("_", "-"))
    return _LANGUAGE_OF.get(key) or _LANGUAGE_OF.get(key.split(" ")[0] if len(key.split(" ")[0]) in (2, 3) else "")
