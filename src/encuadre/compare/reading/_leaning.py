"""Whether a sentence can be told on a page of its own: where a list has the sentence before it, a page has not."""

from __future__ import annotations

import re

from encuadre.data.leaning import before_a_name, own_words
from encuadre.data.numbers import NumberWords
from encuadre.data.openers import Openers
from encuadre.model import Language
from encuadre.text.tokens import words_of

NAMED_EARLY = 5
"""Words behind an article at the head of a sentence among which a name or a figure stands, if it is to say of whom it
speaks: *The agency announced Friday …* goes on from the sentence before, *The Houston area's hospitals …* does not; a
day names nobody."""

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
    first, *rest = own.split() or [""]
    if rest and first.casefold() in openers.articles:
        days = NumberWords.of(language).weekdays
        early = [word for word in rest[:NAMED_EARLY] if word.strip(",").casefold() not in days]
        return not any(map(_NAMED.search, early))
    is_named_first = bool(rest) and _NAMED.match(rest[0]) is not None
    return not is_named_first and not (openers.pronouns | openers.possessives).isdisjoint(before_a_name(own))


def _stands_for_a_sentence(words: list[str], openers: Openers) -> bool:
    """Tell whether a noun behind an article stands for what was said before: *the move*, but not *the move to …*."""
    return any(
        article in openers.articles and noun in openers.shells and after not in openers.fillers
        for article, noun, after in zip(words, words[1:], [*words[2:], ""], strict=False)
    )
