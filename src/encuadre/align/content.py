"""The words of a sentence that tell something: what is left without light words, everyday ones and names."""

from __future__ import annotations

from functools import cache, lru_cache

import numpy as np

from encuadre.align.wording import read_wording
from encuadre.data.light_words import LightWords
from encuadre.model import Language, Passage

Words = frozenset[int]
"""Different words, by the numbers of `wording`."""

TELLING = 0.06
"""Share of everyday sentences from which a word says too little to count; .02 and .15 part right from wrong as well."""


@lru_cache(maxsize=1_024)
def telling_words(texts: tuple[str, ...], language: Language) -> tuple[Words, ...]:
    """Return for each sentence of an article the words that tell something; kept as the article's wording is."""
    wording = read_wording(texts, language)
    telling = (wording.usual < TELLING) & ~np.isin(wording.codes, list(_light(language)))
    found: list[set[int]] = [set() for _ in texts]
    rows, columns, _ = wording.cells
    kept = telling[columns]
    for row, code in zip(rows[kept].tolist(), wording.codes[columns[kept]].tolist(), strict=True):
        found[row].add(code)
    return tuple(map(frozenset, found))


def names_in(passage: Passage, language: Language) -> Words:
    """Return the names of a sentence as it was written; those of a translation stand in the other's original too."""
    if passage.language != language:
        return frozenset()
    return _codes(" ".join(word.span.of(passage.text) for word in passage.words if word.pos == "PROPN"), language)


def is_shared(left: Words, right: Words, *, least: int, share: float) -> bool:
    """Tell whether enough of the shorter of two sentences stands in the other: all of it always is.

    Args:
        left: The telling words of one.
        right: Those of the other.
        least: How many words that are.
        share: Which part of the shorter one.
    """
    length = min(len(left), len(right))
    return len(left & right) >= max(min(least, length), share * length)


@cache
def _light(language: Language) -> Words:
    return _codes(" ".join(sorted(LightWords.of(language).words)), language)


@lru_cache(maxsize=16_384)
def _codes(text: str, language: Language) -> Words:
    """Return the words of a few; the names of as many sentences are kept as 300 articles have."""
    return frozenset(read_wording.__wrapped__((text,), language).codes.tolist())
