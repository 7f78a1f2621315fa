"""The tokens of a language with what is compared of them: a number for the stem, how usual it is, what opens at it."""

from __future__ import annotations

import re
import zlib
from enum import IntEnum
from functools import cache
from threading import Lock

import numpy as np

from encuadre.data.comparing import Comparing
from encuadre.data.synonyms import Synonyms
from encuadre.model import Language
from encuadre.text.folding import fold

STEM_LETTERS = 6
"""Letters of a word that are compared.

Six gave the best F1 of word overlap on real reports (4: .430, 5: .446, 6: .453, 7: .451, whole words: .446).
"""

_RARE = 7.5e-3
"""Share of sentences assumed for a stem that is not in the list: just below its last entries."""

END = "\n"
"""Ends a sentence where the sentences of an article stand in one text."""

_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_FIRST_SIZE = 1 << 14
"""Tokens there is room for at first; chosen: a hundred articles of news have fewer."""

_EXACT_BYTES = 7
"""Longest word that is its own code; six letters are shorter, and 56 bits fit a signed 64-bit number."""


class Opens(IntEnum):
    """What begins at a token."""

    NOTHING = 0
    CLAUSE = 1
    SENTENCE = 2
    """The token ends the sentence before."""


class Vocabulary(dict[str, int]):
    """Tokens by their place in the columns `codes`, `usual` and `opens`; filled as they are met."""

    def __init__(self, language: Language, letters: int) -> None:
        super().__init__()
        lists = Comparing.of(language)
        self.thousand = lists.thousand
        self.thousands = re.compile(rf"(\d(?<!\w\d)\d*) {self.thousand}\b")
        self._filling = Lock()
        self.codes = np.zeros(_FIRST_SIZE, np.int64)
        """The number of the word; 0 is a mark."""
        self.usual = np.zeros(_FIRST_SIZE, np.float32)
        self.opens = np.zeros(_FIRST_SIZE, np.int8)
        self._letters = letters
        self._numbers = lists.small_numbers
        self._openers = lists.clause_openers
        # Where two languages meet, a stem's share in one of them says nothing.
        self._prevalence = _prevalence(lists) if letters == STEM_LETTERS else {}
        self._synonyms = _synonyms(language, letters) if letters == STEM_LETTERS else {}

    def __missing__(self, token: str) -> int:
        with self._filling:
            if token in self:  # another thread was faster
                return self[token]
            place = len(self)
            if place == len(self.codes):
                self.codes = np.concatenate((self.codes, np.zeros_like(self.codes)))
                self.usual = np.concatenate((self.usual, np.zeros_like(self.usual)))
                self.opens = np.concatenate((self.opens, np.zeros_like(self.opens)))
            self.codes[place], self.usual[place], self.opens[place] = self._read(token)
            self[token] = place
            return place

    def _read(self, token: str) -> tuple[int, float, int]:
        if not token[0].isalnum():
            return 0, 0.0, Opens.SENTENCE if token == END else Opens.CLAUSE
        stem = _figure(token) if token[0].isdigit() else self._numbers.get(token, token[: self._letters])
        stem = self._synonyms.get(token, stem)
        share = self._prevalence.get(stem, _RARE)
        return _code(stem), share, Opens.CLAUSE if token in self._openers else Opens.NOTHING


def _prevalence(lists: Comparing) -> dict[str, float]:
    return {stem: thousandths / 1000 for thousandths, stems in lists.prevalence.items() for stem in stems}


def _synonyms(language: Language, letters: int) -> dict[str, str]:
    """Return the stem of the first word of each group for all its words: newsrooms seldom choose the same one."""
    groups = [[fold(word) for word in group] for group in Synonyms.of(language).groups]
    return {word: group[0][:letters] for group in groups for word in group}


@cache
def vocabulary_of(language: Language, letters: int) -> Vocabulary:
    """Return the one vocabulary of a language, for stems of so many letters: it goes on filling."""
    return Vocabulary(language, letters)


def _figure(token: str) -> str:
    """Write a figure one way: `10,000` and `10.000` are 10000, `1,5` is 1.5."""
    if _GROUPED.fullmatch(token):
        return token.replace(",", "").replace(".", "")
    return token.replace(",", ".")


def _code(word: str) -> int:
    """Return a number for a word, exact for short ones; a long one shares its own with one in four billion."""
    written = word.encode()
    if len(written) <= _EXACT_BYTES:
        return int.from_bytes(written)
    return (1 << 62) | zlib.crc32(written)
