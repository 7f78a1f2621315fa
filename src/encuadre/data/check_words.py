"""The words of the level check, and invented ones that tell how freely a learner says yes."""

from __future__ import annotations

from typing import ClassVar

from encuadre.data.lexicon import Lexicon


class CheckWords(Lexicon, frozen=True):
    """Words by frequency, and words that do not exist."""

    FILE: ClassVar = "check_words.toml"

    bands: tuple[tuple[str, ...], ...]
    """One for each of the five most frequent thousands of lemmas, most frequent first."""

    invented: tuple[str, ...]
