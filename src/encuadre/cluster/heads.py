"""Nearest articles by meaning in a large collection: an inverted file over the mean vectors (faiss)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
from numpy.typing import NDArray

from encuadre.cluster.meaning import Vectors
from encuadre.cluster.pairs import Positions
from encuadre.model import LANGUAGES

CELL = 128
"""Articles of a cell of the inverted file on average, so that the work for one article does not grow with the number of
articles, as long as there are fewer than some million."""

PROBES = 8
"""Cells looked into. Chosen: a partner in none of the eight nearest cells is found by its words or not at all."""

CODED = 4
"""Numbers of a vector that four bits stand for: coded so, a cell is looked through in registers, some twenty times as
fast as by whole vectors. Errors only decide who is proposed; what is proposed is compared by its whole vector."""

TRAINING = 40
"""Articles for each cell that the cells are learnt from: faiss asks for 39 at least."""


class Heads:
    """One inverted file a language, so that reports in one language cannot crowd out those in the other."""

    def __init__(self, heads: Vectors, language: NDArray[np.int64]) -> None:
        """Learn the cells from these articles and put them in."""
        self._files = [_inverted_file(heads[language == number]) for number in range(len(LANGUAGES))]
        self._places: list[list[NDArray[np.int64]]] = [[] for _ in LANGUAGES]
        self._size = 0
        self.add(heads, language)

    def add(self, heads: Vectors, language: NDArray[np.int64]) -> None:
        """Put in the articles that follow those already here."""
        for number, file in enumerate(self._files):
            own = np.flatnonzero(language == number)
            if len(own):
                with _threads_for(len(own)):
                    file.add(np.ascontiguousarray(heads[own]))
                self._places[number].append(own + self._size)
        self._size += len(heads)

    def nearest(self, heads: Vectors, count: int) -> tuple[Positions, Positions]:
        """Return pairs of a row of `heads` and one of its `count` nearest in each language."""
        rows, found = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
        for file, parts in zip(self._files, self._places, strict=True):
            if not parts:
                continue
            with _threads_for(len(heads)):
                _, nearest = file.search(np.ascontiguousarray(heads), count)
            row, column = np.nonzero(nearest >= 0)
            rows.append(row)
            found.append(np.concatenate(parts)[nearest[row, column]])
        return np.concatenate(rows), np.concatenate(found)


def _inverted_file(heads: Vectors) -> Any:
    import faiss

    dimension = heads.shape[1]
    cells = len(heads) // CELL
    if cells < PROBES:
        return faiss.IndexFlatIP(dimension)
    code = f"IVF{cells},PQ{dimension // CODED}x4fs"
    file: Any = faiss.index_factory(dimension, code, faiss.METRIC_INNER_PRODUCT)
    file.by_residual = False  # the tables of products are then made once a query, not once a cell
    file.cp.niter = file.pq.cp.niter = 6  # the cells need not be good, only even
    file.nprobe = PROBES
    step = max(1, len(heads) // (TRAINING * cells))
    with _threads_for(1):  # hundreds of small problems
        file.train(np.ascontiguousarray(heads[::step]))
    return file


@contextmanager
def _threads_for(articles: int) -> Iterator[None]:
    """Let one thread do what is little: several would mostly wait for each other."""
    import faiss

    threads = faiss.omp_get_max_threads()
    faiss.omp_set_num_threads(threads if articles > CELL else 1)
    try:
        yield
    finally:
        faiss.omp_set_num_threads(threads)
