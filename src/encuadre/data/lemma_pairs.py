"""Spanish lemmas of the news and their English ones: the vocabulary both languages are counted in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from encuadre.data.lexicon import SharedLexicon


class LemmaPairs(SharedLexicon, frozen=True):
    """One word for one; where two English words serve, the one that US newsrooms use for the thing."""

    FILE: ClassVar = "lemma_pairs.toml"

    english: Mapping[str, str]
    """By Spanish lemma."""
