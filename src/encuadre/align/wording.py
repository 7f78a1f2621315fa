"""The sentences of an article as comparable words: stems and figures as numbers, with the clauses they stand in."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, lru_cache
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from encuadre.data.comparing import Comparing
from encuadre.data.synonyms import Synonyms
from encuadre.model import Language
from encuadre.text.folding import fold

Numbers = NDArray[np.int64]

STEM_LETTERS = 6
"""Letters of a word that are compared.

Six gave the best F1 of word overlap on real reports (4: .430, 5: .446, 6: .453, 7: .451, whole words: .446).
"""

_CLAUSE_WORDS = 5
"""Shorter pieces join their neighbour: fewer words are a phrase, not a statement."""

_RARE = 7.5e-3
"""Share of sentences assumed for a stem that is not in the list: just below its last entries."""

_TOKEN = re.compile(r'[a-z]+(?![^\W\d_])|[^\W\d_]+|\d+(?:[.,]\d+)*|[,;:()"“”«»—–…\n]')
_END = "\n"
"""Ends a sentence where the sentences of an article stand in one text."""

_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_VOCABULARY_LIMIT = 200_000
"""Tokens kept in memory from one article to the next: more than two languages of news need."""

_FIRST_SIZE = 1 << 14
"""Tokens there is room for at first; chosen: a hundred articles of news have fewer."""

_EXACT_BYTES = 7
"""Longest word that is its own code; six letters are shorter, and 56 bits fit a signed 64-bit number."""


@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """The words of an article's sentences in one language; nothing in it depends on what it is compared with."""

    codes: Numbers
    """The different words by rising number, which is the same wherever the word stands."""

    usual: NDArray[np.float32]
    """The share of everyday sentences that hold the word, for each of `codes`."""

    holding: Numbers
    """How many of the sentences hold the word, for each of `codes`."""

    words: Numbers
    """The words in the order of the text, as places in `codes`."""

    clauses: Numbers
    """The clause of each of `words`, counted from 0 over all sentences."""

    first_clauses: Numbers
    """The first clause of each sentence, and one past the last clause; a sentence without words is one clause."""

    cells: tuple[Numbers, Numbers, NDArray[np.float32]]
    """Sentence, place in `codes` and weight by repetition, for each different word of each sentence."""

    @property
    def sentence_count(self) -> int:
        """How many sentences there are, with or without words."""
        return len(self.first_clauses) - 1


@lru_cache(maxsize=1_024)
def read_wording(texts: tuple[str, ...], language: Language, letters: int = STEM_LETTERS) -> Wording:
    """Split the sentences of an article into stems and figures, clause by clause.

    An article is compared with every article of the other side, so the latest readings are kept: 1,024 cover the
    originals and translations of an event of 500 articles.

    Args:
        texts: The sentences in order.
        language: What they are written in.
        letters: Of a word that its stem keeps.
    """
    vocabulary = _vocabulary(language, letters)
    if len(vocabulary) >= _VOCABULARY_LIMIT:
        _vocabulary.cache_clear()
    found = _TOKEN.findall(_plain(texts, vocabulary))
    tokens = np.fromiter(map(vocabulary.__getitem__, found), np.int64, len(found))
    opens = vocabulary.opens[tokens]
    code = vocabulary.codes[tokens]
    is_word = code != 0
    before = np.cumsum(is_word) - is_word
    marks = np.flatnonzero(opens)
    starts, first_clauses = _clauses(before[marks].tolist(), opens[marks].tolist())

    tokens = tokens[is_word]
    codes, words = np.unique(code[is_word], return_inverse=True)
    usual = np.empty(len(codes), np.float32)
    usual[words] = vocabulary.usual[tokens]
    size = max(len(codes), 1)
    sentences = _numbered(before[opens == _Opens.SENTENCE])
    cells, times = np.unique(sentences * size + words, return_counts=True)
    rows, columns = np.divmod(cells, size)
    return Wording(
        codes,
        usual,
        np.bincount(columns, minlength=len(codes)),
        words,
        _numbered(np.array([*starts[1:], len(words)])),
        np.array(first_clauses),
        (rows, columns, 1 + np.log(times, dtype=np.float32)),
    )


def _plain(texts: Sequence[str], vocabulary: _Vocabulary) -> str:
    """Return the sentences as one text without accents and capitals, each with its end."""
    joined = _END.join(texts) + _END
    if joined.count(_END) != len(texts):
        joined = _END.join(text.replace(_END, " ") for text in texts) + _END
    plain = fold(joined)
    return vocabulary.thousands.sub(r"\g<1>000", plain) if vocabulary.thousand in plain else plain


def _numbered(ends: Numbers) -> Numbers:
    """Return for each word the number of the piece it is in, from where the pieces end."""
    lengths = ends.copy()
    lengths[1:] -= ends[:-1]
    return np.repeat(np.arange(len(ends)), lengths)


def _clauses(before: Sequence[int], opens: Sequence[int]) -> tuple[list[int], list[int]]:
    """Return the first word of each clause, and the first clause of each sentence.

    Args:
        before: How many words stand before each token that may open a clause.
        opens: What the token opens.
    """
    starts, first_clauses = [0], [0]
    for word, kind in zip(before, opens, strict=True):
        if kind == _Opens.SENTENCE:
            if len(starts) - 1 > first_clauses[-1] and word - starts[-1] < _CLAUSE_WORDS:
                del starts[-1]
            first_clauses.append(len(starts))
            starts.append(word)
        elif word - starts[-1] >= _CLAUSE_WORDS:
            starts.append(word)
    del starts[-1]
    return starts, first_clauses


class _Opens(IntEnum):
    """What begins at a token."""

    NOTHING = 0
    CLAUSE = 1
    SENTENCE = 2
    """The token ends the sentence before."""


class _Vocabulary(dict[str, int]):
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
            return 0, 0.0, _Opens.SENTENCE if token == _END else _Opens.CLAUSE
        stem = _figure(token) if token[0].isdigit() else self._numbers.get(token, token[: self._letters])
        stem = self._synonyms.get(token, stem)
        share = self._prevalence.get(stem, _RARE)
        return _code(stem), share, _Opens.CLAUSE if token in self._openers else _Opens.NOTHING


def _prevalence(lists: Comparing) -> dict[str, float]:
    return {stem: thousandths / 1000 for thousandths, stems in lists.prevalence.items() for stem in stems}


def _synonyms(language: Language, letters: int) -> dict[str, str]:
    """Return the stem of the first word of each group for all its words: newsrooms seldom choose the same one."""
    groups = [[fold(word) for word in group] for group in Synonyms.of(language).groups]
    return {word: group[0][:letters] for group in groups for word in group}


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
