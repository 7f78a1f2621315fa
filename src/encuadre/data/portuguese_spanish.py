"""Portuguese words that Apertium's dictionary lacks, with their Spanish ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from encuadre.data.lexicon import SharedLexicon


class PortugueseSpanish(SharedLexicon, frozen=True):
    """Full forms, as they stand in a sentence: the irregular verbs of Spanish leave little to rule."""

    FILE: ClassVar = "portuguese_spanish.toml"

    portuguese: tuple[str, ...]
    """Word forms that no Spanish text has."""

    words: Mapping[str, Mapping[str, str]]
    """By kind of word; one with a capital stands for that spelling alone."""

    usage: Mapping[str, str]
    """Spanish of the dictionary, and what the Mexican press prints in its place."""
