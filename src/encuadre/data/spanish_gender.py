"""The gender of Spanish nouns that no rule gives."""

from __future__ import annotations

from typing import ClassVar

from encuadre.data.lexicon import SharedLexicon


class SpanishGender(SharedLexicon, frozen=True):
    """Nouns in the singular; `common` ones have the gender of the person meant."""

    FILE: ClassVar = "spanish_gender.toml"

    feminine: tuple[str, ...]
    masculine: tuple[str, ...]
    common: tuple[str, ...]
