"""Which links say the same: beside names, the two sentences have to share what they tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from encuadre.align.wording import Wording, read_wording
from encuadre.data.light_words import LightWords
from encuadre.model import LANGUAGES, Language, Link, LinkKind, Passage

TELLING = 0.06
"""Share of everyday sentences from which a word says too little to count; .02 and .15 part right from wrong as well."""

ENOUGH = 2
"""Telling words two sentences share, names left out, to be called the same; all of the shorter one, if it has fewer.

What one person says twice, and two headlines of one affair, share names and one word more (*Snowden*, *Russia*,
*asylum*). Of 30 claims shown as told by both sides that two readers found wrong or half wrong (of 118) this and the
next take 15, and eight of the 88 right ones; those are told *in part*. A higher score takes fewer: from .9 on nine, and
15 right ones. On real reports, left out by story, a reader calls .68 and .74 of what is called `same` so (on two
sources; .64 and .72 without).
"""

ENOUGH_UNSURE = 3
"""The same for links that are not `SURE`."""

SURE = 0.9
"""Score from which a link is right in .94 of the cases."""


def judged(
    links: Sequence[Link], left: Sequence[Passage], right: Sequence[Passage], disputed: set[tuple[int, int]]
) -> Iterator[Link]:
    """Yield the links, `partial` where too little is shared of what is told to call them the same.

    Args:
        links: Links of two texts, their kinds by their scores.
        left: The sentences of one.
        right: Those of the other.
        disputed: Pairs that are in conflict: they tell of the same thing, whatever words they share.
    """
    for link in links:
        needed = ENOUGH if link.score >= SURE else ENOUGH_UNSURE
        if (
            link.kind is LinkKind.SAME
            and (link.left, link.right) not in disputed
            and not shares_enough(left[link.left], right[link.right], needed)
        ):
            yield replace(link, kind=LinkKind.PARTIAL)
        else:
            yield link


def shares_enough(left: Passage, right: Passage, needed: int) -> bool:
    """Tell whether two sentences share enough telling words in a language both are worded in; if in none, they may.

    Args:
        left: A sentence.
        right: One of another text.
        needed: How many words are enough.
    """
    worded = [language for language in LANGUAGES if left.in_language(language) and right.in_language(language)]
    for language in worded:
        names = _names(left, language) | _names(right, language)
        here, there = (_telling(one.in_language(language), language) - names for one in (left, right))
        if len(here & there) >= min(needed, len(here), len(there)):
            return True
    return not worded


def _telling(text: str, language: Language) -> frozenset[int]:
    wording = _read(text, language)
    return frozenset(wording.codes[wording.usual < TELLING].tolist()) - _light(language)


def _names(passage: Passage, language: Language) -> frozenset[int]:
    """Return the names of a sentence as it was written; those of a translation stand in the other's original too."""
    if passage.language != language:
        return frozenset()
    names = (word.span.of(passage.text) for word in passage.words if word.pos == "PROPN")
    return frozenset(_read(" ".join(names), language).codes.tolist())


@cache
def _light(language: Language) -> frozenset[int]:
    return frozenset(_read(" ".join(sorted(LightWords.of(language).words)), language).codes.tolist())


def _read(text: str, language: Language) -> Wording:
    """Read one text past the readings of articles, of which only so many are kept."""
    wording: Wording = read_wording.__wrapped__((text,), language)
    return wording
