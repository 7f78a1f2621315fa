"""Wording to comparable words: stems and figures as numbers, with the clauses they stand in."""

from __future__ import annotations

import re
import unicodedata
import zlib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module

import numpy as np
from numpy.typing import NDArray

from encuadre.model import Language

STEM_LETTERS = 6
"""Letters of a word that are compared.

Six gave the best F1 of word overlap on real reports (4: .430, 5: .446, 6: .453, 7: .451, whole words: .446).
"""

COGNATE_LETTERS = 5
"""The same where English meets Spanish untranslated: `president`, `presidente` part later."""

_CLAUSE_WORDS = 5
"""Shorter pieces join their neighbour: fewer words are a phrase, not a statement."""

_RARE = 7.5e-3
"""Share of sentences assumed for a stem that is not in the list: just below its last entries."""

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+|[,;:()\"“”«»—–…]")
_MARKS = re.compile("[\u0300-\u036f]")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_VOCABULARY_LIMIT = 200_000
"""Tokens kept in memory: more than two languages of news need, and no input can make it grow further."""

_EXACT_BYTES = 7
"""Longest word that is its own code; six letters are shorter, and 56 bits fit a signed 64-bit number."""


@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """The words of one sentence in one language, as parallel arrays."""

    words: NDArray[np.int64]
    """One number a word, the same wherever the word stands."""

    usual: NDArray[np.float32]
    """The share of everyday sentences that hold the word."""

    clauses: NDArray[np.int64]
    """The clause of each word, counted from 0."""


@lru_cache(maxsize=16_384)
def read_wording(text: str, language: Language, letters: int = STEM_LETTERS) -> Wording:
    """Split a sentence into stems and figures, clause by clause.

    The same sentence is compared with every article of the other side, so the latest readings are kept: 16,384 cover
    the originals and translations of an event of 200 articles.
    """
    vocabulary = _vocabulary(language, letters)
    plain = without_accents(text.lower())
    if vocabulary.thousand in plain:
        plain = vocabulary.thousands.sub(r"\g<1>000", plain)
    words: list[int] = []
    usual: list[float] = []
    clauses: list[int] = []
    clause = start = 0
    for token in _TOKEN.findall(plain):
        word, share, opens = vocabulary[token]
        if opens and len(words) - start >= _CLAUSE_WORDS:
            clause, start = clause + 1, len(words)
        if word:
            words.append(word)
            usual.append(share)
            clauses.append(clause)
    if clause and len(words) - start < _CLAUSE_WORDS:
        clauses[start:] = [clause - 1] * (len(words) - start)
    return Wording(np.array(words, np.int64), np.array(usual, np.float32), np.array(clauses, np.int64))


def without_accents(text: str) -> str:
    """Return the text with `á` as `a` and `ñ` as `n`: the languages mark the same word differently."""
    return text if text.isascii() else _MARKS.sub("", unicodedata.normalize("NFKD", text))


class _Vocabulary(dict[str, tuple[int, float, bool]]):
    """Tokens by their number (0: a mark), their share and whether they open a clause; filled as they are met."""

    def __init__(self, language: Language, letters: int) -> None:
        super().__init__()
        lists = import_module(f"encuadre.data.{language}.comparing")
        self.thousand: str = lists.THOUSAND
        self.thousands = re.compile(rf"\b(\d+) {self.thousand}\b")
        self._letters = letters
        self._numbers: dict[str, str] = lists.SMALL_NUMBERS
        self._openers: frozenset[str] = lists.CLAUSE_OPENERS
        # Where two languages meet, a stem's share in one of them says nothing.
        self._prevalence: dict[str, int] = lists.PREVALENCE if letters == STEM_LETTERS else {}

    def __missing__(self, token: str) -> tuple[int, float, bool]:
        if len(self) >= _VOCABULARY_LIMIT:
            self.clear()
        self[token] = entry = self._read(token)
        return entry

    def _read(self, token: str) -> tuple[int, float, bool]:
        if not token[0].isalnum():
            return 0, 0.0, True
        stem = _figure(token) if token[0].isdigit() else self._numbers.get(token, token[: self._letters])
        share = self._prevalence[stem] / 1000 if stem in self._prevalence else _RARE
        return _code(stem), share, token in self._openers


@cache
def _vocabulary(language: Language, letters: int) -> _Vocabulary:
    return _Vocabulary(language, letters)


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
