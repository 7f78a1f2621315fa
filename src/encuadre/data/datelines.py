"""How the states of both countries are written behind the city of a dateline."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from encuadre.data.lexicon import SharedLexicon
from encuadre.model import Country


class Datelines(SharedLexicon, frozen=True):
    """The states by country, each as its full name and its abbreviations without the last full stop."""

    FILE: ClassVar = "datelines.toml"

    states: Mapping[Country, tuple[tuple[str, ...], ...]]
