"""Near copies: texts that several publishers print, as they do with a wire story, and that are one text.

The rule is containment of shingles (Broder 1997, "On the resemblance and containment of documents"): the share of the
shorter text's runs of five words that stand in the longer one. A byline, other quotation marks and a cut at the end
leave it at one; a word changed in every sentence of twenty words leaves three quarters.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from zlib import crc32

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from encuadre.model import AnnotatedArticle
from encuadre.text.tokens import words_of

Codes = NDArray[np.uint64]

SHINGLE = 5
"""Words of a shingle, as is usual for running text: shorter ones are shared by any two reports on a subject."""

COPY = 2 / 3
"""Share of the shorter text's shingles in the longer one from which the two are one text.

On 686 real articles of 137 events, the pairs of one event and language that a reader calls one text (edited wire
stories among them, three of which keep under two fifths of their sentences word for word) have .72 and more; reports
that share a wire story's paragraphs under a lead of their own have .61 at most, reports that share an interview .50,
all others .33 (measured). With shingles of three to seven words the two stand equally far apart.
"""

FEWEST = 30
"""Shingles of a text below which it has to be most of the longer one too: two sentences may well stand in a long
report."""

_WINDOW = 6
"""Shingles in a row of which one is remembered to find copies by (winnowing: Schleimer, Wilkerson and Aiken 2003).

Texts that share so long a run have remembered the same one of it, and copies do share one: a break costs the shorter
text four shingles at least, so that of 30 and more, two thirds of them kept, six or more stand in a row somewhere.
"""

_LIKELY = 3
"""Texts held against a new one: those that share most remembered shingles with it. A copy shares two thirds of them,
so that a publisher's line (`sign up for our newsletter`) leads nowhere."""

_HOLDERS = 50
"""Different texts that hold a remembered shingle, from which on it leads to no further one: such a line again."""

_WEIGHTS = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0x27D4EB2F165667C5, 1], np.uint64)
"""Odd numbers that make one code of the codes of five words (multiplicative hashing: Knuth 1998, 6.4); the primes of
xxHash. Two shingles of a collection share a code by chance once in 2^64."""


def containment(one: str, other: str) -> float:
    """Return the share of the shorter text's shingles that stand in the longer one; 0 if either has no words."""
    here, there = _shingles(one), _shingles(other)
    return _shared(here, there) / min(len(here), len(there)) if len(here) and len(there) else 0.0


def is_copy(one: str, other: str) -> bool:
    """Tell whether two texts are one but for what an editor changes in a text that is not his own."""
    here, there = _shingles(one), _shingles(other)
    shorter, longer = sorted((len(here), len(there)))
    whole = shorter if shorter >= FEWEST else longer
    return shorter > 0 and _shared(here, there) >= COPY * whole


def find_copies(texts: Mapping[str, str]) -> tuple[tuple[str, ...], ...]:
    """Return the groups of texts that are copies, larger groups first; in each the longest text first, then by id.

    The longest stands for its group, and every other is held against it alone, so that copies of copies do not drift
    together. Texts that share nothing are never compared, so a collection is gone through once.

    Args:
        texts: Bodies without headline, which every publisher writes anew, by id.
    """
    groups: dict[str, list[str]] = {}
    holders: dict[int, list[str]] = defaultdict(list)
    for id_ in sorted(texts, key=lambda id_: (-len(texts[id_]), id_)):
        marks = _remembered(texts[id_])
        likely = Counter(longest for mark in marks for longest in holders.get(mark, ())).most_common(_LIKELY)
        original = next((longest for longest, _ in likely if is_copy(texts[longest], texts[id_])), None)
        if original is not None:
            groups[original].append(id_)
            continue
        groups[id_] = [id_]
        for mark in marks:
            if len(holders[mark]) < _HOLDERS:
                holders[mark].append(id_)
    found = [tuple(group) for group in groups.values() if len(group) > 1]
    return tuple(sorted(found, key=lambda group: (-len(group), group)))


def without_copies(ids: Iterable[str], groups: Iterable[Sequence[str]]) -> tuple[str, ...]:
    """Return `ids` in their order; of each group of copies only the first that is among them, which is the longest."""
    given = tuple(ids)
    left = set(given)
    for group in groups:
        left.difference_update([id_ for id_ in group if id_ in left][1:])
    return tuple(id_ for id_ in given if id_ in left)


def one_of_each(side: Iterable[AnnotatedArticle], groups: Iterable[Sequence[str]]) -> list[AnnotatedArticle]:
    """Return articles in their order, of each group of copies the first among them, which is the longest, alone."""
    articles = list(side)
    kept = frozenset(without_copies((one.article.id for one in articles), groups))
    return [one for one in articles if one.article.id in kept]


@lru_cache(maxsize=1_024)
def _shingles(text: str) -> Codes:
    """Return the codes of a text's different shingles, ascending, shape (shingles,)."""
    return np.unique(_in_order(text))


def _in_order(text: str) -> Codes:
    """Return the code of every run of five words, shape (words - 4,); of fewer words, one code for all."""
    words = np.array([crc32(word.encode()) for word in words_of(text)], np.uint64)
    if len(words) < SHINGLE:
        words = np.pad(words, (0, SHINGLE - len(words)))[: SHINGLE if len(words) else 0]
    return sliding_window_view(words, SHINGLE) @ _WEIGHTS if len(words) else words


def _shared(here: Codes, there: Codes) -> int:
    return len(np.intersect1d(here, there, assume_unique=True))


def _remembered(text: str) -> list[int]:
    """Return the shingles a text is found by, ascending: the smallest of every window; all of a short text."""
    codes = _in_order(text)
    if len(codes) >= FEWEST:
        codes = sliding_window_view(codes, _WINDOW).min(axis=1)
    return np.unique(codes).tolist()  # type: ignore[no-any-return]
