"""How a press writes large numbers and units: the wordings a mended translation is given."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

import msgspec

from encuadre.data.lexicon import Lexicon


class Scale(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A word that multiplies the number before it."""

    value: int
    one: str
    many: str


class Magnitudes(Lexicon, frozen=True):
    """The wordings of one language; how numbers are read stands in `NumberWords`."""

    FILE: ClassVar = "magnitudes.toml"

    written: tuple[Scale, ...]
    """The scales the press writes in figures (`2.8 billion`, `2,800 millones`), the largest first."""

    scale_link: str
    """What stands between a scale and what it counts (`millones de pesos`); empty for a space alone."""

    before_figure: Mapping[str, str]
    """Currencies (ISO 4217) whose sign stands before the figure, with the sign."""

    units: tuple[str, ...]
    """The unit words to write, in the plural, one for each unit of `NumberWords` that is mended."""

    singulars: Mapping[str, str]
    """The same after exactly one, where they differ."""

    vague: Mapping[str, float]
    """Magnitudes without a number (`billions`), with their value; the first of a value is the one to write."""

    vague_before: tuple[str, ...]
    """Number words after which a vague magnitude is part of a number, and not one itself."""

    range_links: tuple[str, ...]
    """What joins the ends of a range."""

    currency_slips: Mapping[str, str]
    """What engines make of a currency (`weights`), with the currency's word."""

    currency_cues: tuple[str, ...]
    """Regular expressions that show a word is the currency and not its namesake (`el peso cayó 2 %`)."""

    namesake_cues: tuple[str, ...]
    """Regular expressions that show the namesake (`bajar de peso`); they win."""
