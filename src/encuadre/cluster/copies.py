"""Wire copies: articles of one event that are one text with several publishers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from encuadre.model import AnnotatedArticle

SHINGLE = 5
"""Words of a shingle, as is usual for running text: shorter ones are shared by any two reports on a subject."""

PERMUTATIONS = 128
"""The share of common shingles is estimated with a standard error of .04."""

COPY = 0.7
"""Share of the shorter text's shingles that stand in the longer, at or above which the two are one text. See
`tests/unit/cluster/test_copies.py` for what passes it: cut wire stories do, reports that share quotations do not."""

FEWEST = 30
"""Shingles of a text below which nothing is called a copy: two sentences may well stand in a long report."""

_WORD = re.compile(r"\w+")


class _Sketch(NamedTuple):
    article: AnnotatedArticle
    size: int
    digest: NDArray[np.uint32]


def find_copies(articles: Sequence[AnnotatedArticle]) -> tuple[tuple[str, ...], ...]:
    """Return the groups of `articles` that are one text, the longest of each first, then by id.

    MinHash estimates the Jaccard similarity of the bodies' word shingles; with the sizes that gives the share of the
    shorter text that is contained in the longer, which a cut at the end or a new headline does not lower.
    """
    sketches = [sketch for article in articles if (sketch := _sketch(article)).size >= FEWEST]
    root = list(range(len(sketches)))
    for one, other in combinations(range(len(sketches)), 2):
        if root[one] != root[other] and _contained(sketches[one], sketches[other]) >= COPY:
            old, new = root[other], root[one]
            root = [new if name == old else name for name in root]
    groups: dict[int, list[_Sketch]] = {}
    for name, sketch in zip(root, sketches, strict=True):
        groups.setdefault(name, []).append(sketch)
    found = [_ids(group) for group in groups.values() if len(group) > 1]
    return tuple(sorted(found, key=lambda ids: (-len(ids), ids)))


def _sketch(annotated: AnnotatedArticle) -> _Sketch:
    from rensa import RMinHash

    words = _WORD.findall(annotated.article.body.casefold())
    shingles = {" ".join(words[start : start + SHINGLE]) for start in range(len(words) - SHINGLE + 1)}
    hashed = RMinHash(num_perm=PERMUTATIONS, seed=1)
    hashed.update(sorted(shingles))
    return _Sketch(annotated, len(shingles), np.array(hashed.digest(), dtype=np.uint32))


def _contained(one: _Sketch, other: _Sketch) -> float:
    jaccard = float((one.digest == other.digest).mean())
    shared = jaccard * (one.size + other.size) / (1 + jaccard)
    return shared / min(one.size, other.size)


def _ids(group: Sequence[_Sketch]) -> tuple[str, ...]:
    in_order = sorted(group, key=lambda sketch: (-len(sketch.article.article.body), sketch.article.article.id))
    return tuple(sketch.article.article.id for sketch in in_order)
