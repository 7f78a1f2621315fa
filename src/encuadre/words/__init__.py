"""Every word encuadre says of its own, in both languages; a missing one is a type error, not a blank label."""

from __future__ import annotations

from encuadre.model import Language
from encuadre.words.catalogue import Words
from encuadre.words.plural import Plural
from encuadre.words.shapes.commands import Label
from encuadre.words.shapes.usage import CommandHelp

__all__ = ["CommandHelp", "Label", "Plural", "Words", "words_in"]


def words_in(language: Language) -> Words:
    """Return the words of the interface `language`; the other language is not loaded."""
    if language == "es":
        from encuadre.words.es import SPANISH

        return SPANISH
    from encuadre.words.en import ENGLISH

    return ENGLISH
