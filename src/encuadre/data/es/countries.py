"""Words that say of which country something is, and the names of both, in Spanish. Written for this project."""

from __future__ import annotations

from encuadre.data.wordlists import words

COUNTRY_WORDS: dict[str, frozenset[str]] = {
    "US": words("estadounidense estadounidenses norteamericano norteamericanos norteamericana norteamericanas"),
    "MX": words("mexicano mexicanos mexicana mexicanas connacionales paisanos"),
}
"""Lower case, without surrounding punctuation."""

COUNTRY_NAMES: frozenset[str] = words("méxico estados unidos")
"""Words of the names of both countries: they stand in every second sentence and tell nothing apart."""
