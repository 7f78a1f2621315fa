"""Words that say of which country something is, and the names of both, in English. Written for this project."""

from __future__ import annotations

from encuadre.data.wordlists import words

COUNTRY_WORDS: dict[str, frozenset[str]] = {
    "US": words("u.s us american americans"),
    "MX": words("mexican mexicans"),
}
"""Lower case, without surrounding punctuation."""

COUNTRY_NAMES: frozenset[str] = words("mexico united states america")
"""Words of the names of both countries: they stand in every second sentence and tell nothing apart."""
