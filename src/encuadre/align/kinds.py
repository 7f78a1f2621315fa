"""Which links say the same: beside names, the two sentences have to share what they tell, and the day of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache

import numpy as np

from encuadre.align.namesakes import are_of_namesakes
from encuadre.align.repudiation import is_repudiated_in_one
from encuadre.align.votes import are_two_votes
from encuadre.align.wording import read_wording
from encuadre.data.light_words import LightWords
from encuadre.model import LANGUAGES, Language, Link, LinkKind, Passage, QuantityKind

Words = frozenset[int]
"""Different words, by the numbers of `wording`."""

TELLING = 0.06
"""Share of everyday sentences from which a word says too little to count; .02 and .15 part right from wrong as well."""

ENOUGH = 2
"""Telling words two sentences share, names left out, to be called the same; all of the shorter one, if it has fewer.

What one person says twice, and two headlines of one affair, share names and one word more (*Snowden*, *Russia*,
*asylum*); without this, what two persons say of one flood is one claim. To ask for three where a link is not `SURE`
gains nothing.
"""

SURE = 0.9
"""Score from which a link is right in .94 of the cases."""

_DAY = re.compile(r"(?:\d{4}|-)-(\d\d-\d\d)")
"""A day as quantities tell it, with the year or without."""


def judged(
    links: Sequence[Link], left: Sequence[Passage], right: Sequence[Passage], disputed: set[tuple[int, int]]
) -> Iterator[Link]:
    """Yield the links, `partial` where too little is shared of what is told to call them the same, or one denies it.

    Two sentences that both name days, and none in common, tell of two days: of 22 such links that were `same`, in 31
    real events, 18 do not tell the same by one reader.

    Args:
        links: Links of two texts, their kinds by their scores.
        left: The sentences of one.
        right: Those of the other.
        disputed: Pairs that are in conflict: they tell of the same thing, whatever words they share.
    """
    doubted = [link for link in links if link.kind is LinkKind.SAME and (link.left, link.right) not in disputed]
    told = {language: [_telling(side, language) for side in (left, right)] for language in LANGUAGES} if doubted else {}
    lesser = {
        (link.left, link.right)
        for link in doubted
        if is_repudiated_in_one(left[link.left], right[link.right])
        or are_of_namesakes(left[link.left], right[link.right])
        or are_two_votes(left[link.left], right[link.right])
        or _are_days_apart(left[link.left], right[link.right])
        or not _shares_enough(
            left[link.left],
            right[link.right],
            {language: (here[link.left], there[link.right]) for language, (here, there) in told.items()},
        )
    }
    for link in links:
        yield replace(link, kind=LinkKind.PARTIAL) if (link.left, link.right) in lesser else link


def _are_days_apart(left: Passage, right: Passage) -> bool:
    here, there = _days(left), _days(right)
    return bool(here and there) and here.isdisjoint(there)


def _days(passage: Passage) -> set[str]:
    """Return the days a sentence names, without their years; none, if it names a span of them."""
    moments = [one.moment for one in passage.quantities if one.kind is QuantityKind.DATE]
    days = {found[1] for moment in moments if (found := _DAY.fullmatch(moment))}
    return set() if any("/" in moment for moment in moments) else days


def _shares_enough(left: Passage, right: Passage, told: Mapping[Language, tuple[Words, Words]]) -> bool:
    """Tell whether two sentences share enough telling words in a language both are worded in; if in none, they may.

    Args:
        left: A sentence.
        right: One of another text.
        told: Their telling words in both languages.
    """
    worded = [language for language in LANGUAGES if left.in_language(language) and right.in_language(language)]
    for language in worded:
        names = _names(left, language) | _names(right, language)
        here, there = (words - names for words in told[language])
        if len(here & there) >= min(ENOUGH, len(here), len(there)):
            return True
    return not worded


def _telling(side: Sequence[Passage], language: Language) -> tuple[Words, ...]:
    return _telling_words(tuple(passage.in_language(language) for passage in side), language)


@lru_cache(maxsize=1_024)
def _telling_words(texts: tuple[str, ...], language: Language) -> tuple[Words, ...]:
    """Return for each sentence of an article the words that tell something; kept as the article's wording is."""
    wording = read_wording(texts, language)
    telling = (wording.usual < TELLING) & ~np.isin(wording.codes, list(_light(language)))
    found: list[set[int]] = [set() for _ in texts]
    rows, columns, _ = wording.cells
    kept = telling[columns]
    for row, code in zip(rows[kept].tolist(), wording.codes[columns[kept]].tolist(), strict=True):
        found[row].add(code)
    return tuple(map(frozenset, found))


def _names(passage: Passage, language: Language) -> Words:
    """Return the names of a sentence as it was written; those of a translation stand in the other's original too."""
    if passage.language != language:
        return frozenset()
    return _codes(" ".join(word.span.of(passage.text) for word in passage.words if word.pos == "PROPN"), language)


@cache
def _light(language: Language) -> Words:
    return _codes(" ".join(sorted(LightWords.of(language).words)), language)


@lru_cache(maxsize=16_384)
def _codes(text: str, language: Language) -> Words:
    """Return the words of a few; the names of as many sentences are kept as 300 articles have."""
    return frozenset(read_wording.__wrapped__((text,), language).codes.tolist())
