"""Words that show a language's habit, not a newsroom's choice, and so are no distinctive words."""

from __future__ import annotations

from typing import ClassVar

from encuadre.data.lexicon import Lexicon


class LightWords(Lexicon, frozen=True):
    """Verbs that only report, words of dates, titles and demonyms."""

    FILE: ClassVar = "light_words.toml"

    words: frozenset[str]
    """Lemmas."""
