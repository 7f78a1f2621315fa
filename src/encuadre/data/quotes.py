"""The quotation marks of a language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from encuadre.data.lexicon import Lexicon


class QuotationMarks(Lexicon, frozen=True):
    """Which marks open words and which may close them."""

    FILE: ClassVar = "quotes.toml"

    pairs: Mapping[str, str]
    """Opening marks with those that may close them."""

    single_pairs: Mapping[str, str]
    """The same for single marks, which may be apostrophes: both ends must look like marks."""

    dashes: str
    """Marks that, at the head of a paragraph, open spoken words."""
