"""Words that newsrooms use for the same thing or act."""

from __future__ import annotations

from typing import ClassVar

from encuadre.data.lexicon import Lexicon


class Synonyms(Lexicon, frozen=True):
    """Groups of words that count as one when the words of two sentences are compared."""

    FILE: ClassVar = "synonyms.toml"

    groups: tuple[tuple[str, ...], ...]
    """Each word stands in one group, that of its usual sense in the news; the first one stands for the others."""
