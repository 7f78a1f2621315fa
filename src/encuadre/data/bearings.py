"""Which part of a place is meant: its east, its middle, what lies north of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from encuadre.data.lexicon import Lexicon


class Bearings(Lexicon, frozen=True):
    """One language's words for the parts of a place; lower case, by the names of both languages."""

    FILE: ClassVar = "bearings.toml"

    nouns: Mapping[str, frozenset[str]]
    """Before one of `links` and the name of a place."""

    adjectives: Mapping[str, frozenset[str]]
    """Right before the name; capitalised they are mostly a part of it (`Central America`)."""

    links: tuple[str, ...]
    """What joins a noun with the name."""

    leads: frozenset[str]
    """Words of which one stands before a noun, if any word does; none: whatever may."""
