"""Words that say of which country something is, and the names of both."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from encuadre.data.lexicon import Lexicon
from encuadre.model import Country


class CountryWords(Lexicon, frozen=True):
    """What tells a country; lower case."""

    FILE: ClassVar = "countries.toml"

    words: Mapping[Country, frozenset[str]]
    """Adjectives and nouns of each, without surrounding punctuation."""

    names: frozenset[str]
    """Words of the names of both: they stand in every second sentence and tell nothing apart."""
