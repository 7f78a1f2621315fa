"""Names two sentences share, read from capital letters alone: they stand untranslated and say most."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from encuadre.align.overlap import Matrix
from encuadre.align.wording import COGNATE_LETTERS, without_accents
from encuadre.model import Passage

_NAME = re.compile(r"(?<=[\w,;)’'%] )[^\W\d_a-zà-öø-ÿ]\w+")
"""A capitalised word inside a sentence: at its beginning every word is capitalised."""


def shared_names(left: Sequence[Passage], right: Sequence[Passage]) -> Matrix:
    """Return the weight of the names each pair shares; one found in every sentence weighs nothing."""
    here, there = ([_names(passage.text) for passage in side] for side in (left, right))
    found = Counter(name for names in (*here, *there) for name in names)
    both = sorted(set().union(*here) & set().union(*there))
    column = {name: number for number, name in enumerate(both)}
    one, other = _matrix(here, column), _matrix(there, column)
    weights = np.array([np.log((len(left) + len(right) + 1) / (found[name] + 0.5)) for name in both], dtype=np.float32)
    shared: Matrix = (one * weights) @ other.T
    return shared


@lru_cache(maxsize=16_384)
def _names(text: str) -> frozenset[str]:
    return frozenset(without_accents(name.lower())[:COGNATE_LETTERS] for name in _NAME.findall(text))


def _matrix(sentences: Sequence[frozenset[str]], column: dict[str, int]) -> Matrix:
    matrix = np.zeros((len(sentences), len(column)), dtype=np.float32)
    cells = [(row, column[name]) for row, names in enumerate(sentences) for name in names if name in column]
    if cells:
        matrix[tuple(np.array(cells).T)] = 1
    return matrix
