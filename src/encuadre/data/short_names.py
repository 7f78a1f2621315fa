"""Short forms of given names: `Chuck Schumer` is `Charles Schumer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from encuadre.data.lexicon import SharedLexicon


class ShortNames(SharedLexicon, frozen=True):
    """Given names with what people of that name are called."""

    FILE: ClassVar = "names/short.toml"

    short: Mapping[str, tuple[str, ...]]
    """By the full form, lower case and without accents."""

    def is_one(self, name: str, other: str) -> bool:
        """Tell whether one of two given names is a short form of the other, or of a name the other is short for too."""
        return any({name, other} <= {full, *forms} for full, forms in self.short.items())
