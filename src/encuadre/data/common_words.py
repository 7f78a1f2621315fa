"""Words so common that two articles sharing them share nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from encuadre.data.lexicon import Lexicon


class CommonWords(Lexicon, frozen=True):
    """Words of four letters and more that stand in at least 30 of 1,000 articles."""

    FILE: ClassVar = "common_words.toml"

    articles: Mapping[int, tuple[str, ...]]
    """Words by the number of articles, of 1,000 with 400 words each, that they stand in."""
