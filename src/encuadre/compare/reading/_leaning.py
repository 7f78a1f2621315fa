"""Whether a sentence can be told on a page of its own: where a list has the sentence before it, a page has not."""

from __future__ import annotations

import re

from encuadre.data.leaning import before_a_name, opens_with_an_article, own_words, speaks_of_the_known
from encuadre.data.openers import Openers
from encuadre.model import Language
from encuadre.text.tokens import words_of

_NAMED = re.compile(r"[A-ZÁÉÍÓÚÑ0-9]")

_LABEL = re.compile(r"[^.,;\"“«]{0,40}:")
"""What stands before a note instead of a sentence: *UPDATE: …*, *From the wire: …*."""


def tells_of_the_newsroom(text: str, language: Language) -> bool:
    """Tell whether a sentence says *we* or *our* outside quotation marks."""
    return not Openers.of(language).newsroom.isdisjoint(words_of(own_words(text)))


def points_back(text: str, language: Language) -> bool:
    """Tell whether a sentence says anywhere outside quotation marks that it goes on from one before.

    Stricter than `data.leaning.leans`: it may cost a sentence that is whole, where one that is not would be worse.
    """
    own, openers = own_words(text), Openers.of(language)
    if _LABEL.match(own) or "?" in own or not openers.pointers.isdisjoint(words_of(own)):
        return True
    if _stands_for_a_sentence(words_of(own), openers):
        return True
    if opens_with_an_article(own, language):
        return speaks_of_the_known(own, language)
    first_words = own.split()
    is_named_first = len(first_words) > 1 and _NAMED.match(first_words[1]) is not None
    return not is_named_first and not (openers.pronouns | openers.possessives).isdisjoint(before_a_name(own))


def _stands_for_a_sentence(words: list[str], openers: Openers) -> bool:
    """Tell whether a noun behind an article stands for what was said before: *the move*, but not *the move to …*."""
    return any(
        article in openers.articles and noun in openers.shells and after not in openers.fillers
        for article, noun, after in zip(words, words[1:], [*words[2:], ""], strict=False)
    )
