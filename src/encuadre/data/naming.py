"""Names for the things US and Mexican newsrooms name in their own ways, by thing and sense."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from encuadre.data.lexicon import Lexicon

Senses = Mapping[str, tuple[str, ...]]
"""Forms by sense, lower case; a sense has some in both languages, for else nobody could have chosen it."""


class Naming(Lexicon, frozen=True):
    """What newsrooms choose between; things and senses are the same in both languages."""

    FILE: ClassVar = "naming.toml"

    names: Mapping[str, Senses]
    """What is named, its senses, and the forms of each."""

    places: Mapping[str, Senses]
    """The same for places on which the two countries do not agree, whose names are written with capitals."""
