"""Every word the screen says of its own, in both languages; a missing one is a type error, not a blank label."""

from __future__ import annotations

from encuadre.model import Language
from encuadre.words.english import ENGLISH
from encuadre.words.shape import Label, Words
from encuadre.words.spanish import SPANISH

__all__ = ["ENGLISH", "SPANISH", "Label", "Words", "words_in"]


def words_in(language: Language) -> Words:
    """Return the words of the interface `language`."""
    return ENGLISH if language == "en" else SPANISH
