"""Words that in capitals could be a name of the gazetteer and mostly are not."""

from __future__ import annotations

from typing import ClassVar

from encuadre.data.lexicon import Lexicon


class CapitalNames(Lexicon, frozen=True):
    """What decides about a word whose capitals say nothing."""

    FILE: ClassVar = "capital_names.toml"

    common_words: frozenset[str]
    """Without case and accents; in a headline in capitals these are words and no names."""
