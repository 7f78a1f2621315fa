"""Words of the press that the pivot's two dictionaries do not know, with the words that are put in for them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from encuadre.data.lexicon import Lexicon


class PressTerms(Lexicon, frozen=True):
    """For Spanish, Spanish to English; for English, the Portuguese that the pivot makes of it to Spanish."""

    FILE: ClassVar = "press_terms.toml"

    terms: Mapping[str, Mapping[str, str]]
    """By field of the news, put in before Apertium, which reads on in them; the longest is taken, a capital is kept."""

    carried: Mapping[str, Mapping[str, str]] = {}
    """The same, but hidden from Apertium and so never changed by it: Portuguese for Spanish, Spanish for English."""
