"""How wording is weighed when sentences are compared: what is common says little."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from encuadre.data.lexicon import Lexicon


class Comparing(Lexicon, frozen=True):
    """Common words, small numbers, and the words that open clauses; without accents."""

    FILE: ClassVar = "comparing.toml"

    prevalence: Mapping[int, frozenset[str]]
    """Stems by the share of sentences that hold them, in thousandths."""

    small_numbers: Mapping[str, str]
    """Number words by their digits; one is left out, being an article or a pronoun as often."""

    thousand: str
    """After a figure it multiplies: `8 mil` is 8,000."""

    clause_openers: frozenset[str]
    """Words that may open a clause."""
