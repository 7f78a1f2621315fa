"""First words that lean a sentence on the one before it."""

from __future__ import annotations

from typing import ClassVar

from encuadre.data.lexicon import Lexicon


class Openers(Lexicon, frozen=True):
    """Pronouns, connectives and sentence adverbs with which a sentence cannot be read by itself."""

    FILE: ClassVar = "openers.toml"

    words: frozenset[str]
    """Folded, one word each."""
