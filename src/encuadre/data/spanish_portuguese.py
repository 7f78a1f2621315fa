"""Spanish words that Apertium's dictionary lacks, with their Portuguese ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from encuadre.data.lexicon import SharedLexicon


class SpanishPortuguese(SharedLexicon, frozen=True):
    """By Spanish word; regular inflection is left to rule, what is irregular stands under `forms`."""

    FILE: ClassVar = "spanish_portuguese.toml"

    nouns: Mapping[str, Mapping[str, str]]
    """By field of the news, in the singular."""

    adjectives: Mapping[str, Mapping[str, str]]
    """By field of the news, in the masculine singular; those of people and places serve as nouns as well."""

    verbs: Mapping[str, str]
    """Infinitives."""

    forms: Mapping[str, str]
    """Words that are not inflected, and forms that no rule gives."""
