"""Names two sentences share, read from capital letters alone: they stand untranslated and say most."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from encuadre.align.overlap import Matrix
from encuadre.model import Passage
from encuadre.text.stems import stem

_NAME = re.compile(r"[^\W\d_a-zà-öø-ÿ](?<=[\w,;)’'%] .)\w+")
"""A capitalised word inside a sentence: at its beginning every word is capitalised.

The capital is looked for first, because few letters are one.
"""


def shared_names(left: Sequence[Passage], right: Sequence[Passage]) -> Matrix:
    """Return the weight of the names each pair shares; one found in every sentence weighs nothing."""
    (here, one), (there, other) = (read_names(tuple(passage.text for passage in side)) for side in (left, right))
    both = sorted(here.keys() & there.keys())
    one, other = one[:, [here[name] for name in both]], other[:, [there[name] for name in both]]
    found = np.float64(0.5) + one.sum(axis=0) + other.sum(axis=0)
    weights = np.log((len(left) + len(right) + 1) / found).astype(np.float32)
    shared: Matrix = (one * weights) @ other.T
    return shared


@lru_cache(maxsize=1_024)
def read_names(texts: tuple[str, ...]) -> tuple[dict[str, int], Matrix]:
    """Return the names of an article by their column, and which sentence (row) has which.

    As many readings are kept as of the wording.
    """
    columns: dict[str, int] = {}
    cells = [
        (row, columns.setdefault(_stem(name), len(columns)))
        for row, text in enumerate(texts)
        for name in _NAME.findall(text)
    ]
    matrix = np.zeros((len(texts), len(columns)), dtype=np.float32)
    if cells:
        matrix[tuple(np.array(cells).T)] = 1
    return columns, matrix


@lru_cache(maxsize=16_384)
def _stem(name: str) -> str:
    return stem(name)
