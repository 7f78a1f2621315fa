"""The sentences of an article as comparable words: stems and figures as numbers, with the clauses they stand in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from encuadre.align.vocabulary import END, STEM_LETTERS, Opens, Vocabulary, vocabulary_of
from encuadre.model import Language
from encuadre.text.folding import fold

Numbers = NDArray[np.int64]

_CLAUSE_WORDS = 5
"""Shorter pieces join their neighbour: fewer words are a phrase, not a statement."""

_TOKEN = re.compile(r'[a-z]+(?![^\W\d_])|[^\W\d_]+|\d+(?:[.,]\d+)*|[,;:()"“”«»—–…\n]')

_VOCABULARY_LIMIT = 200_000
"""Tokens kept in memory from one article to the next: more than two languages of news need."""


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
    vocabulary = vocabulary_of(language, letters)
    if len(vocabulary) >= _VOCABULARY_LIMIT:
        vocabulary_of.cache_clear()
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
    sentences = _numbered(before[opens == Opens.SENTENCE])
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


def _plain(texts: Sequence[str], vocabulary: Vocabulary) -> str:
    """Return the sentences as one text without accents and capitals, each with its end."""
    joined = END.join(texts) + END
    if joined.count(END) != len(texts):
        joined = END.join(text.replace(END, " ") for text in texts) + END
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
        if kind == Opens.SENTENCE:
            if len(starts) - 1 > first_clauses[-1] and word - starts[-1] < _CLAUSE_WORDS:
                del starts[-1]
            first_clauses.append(len(starts))
            starts.append(word)
        elif word - starts[-1] >= _CLAUSE_WORDS:
            starts.append(word)
    del starts[-1]
    return starts, first_clauses
