"""Arrays that grow at the end without being copied each time."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

SPARE = 1.25
"""Room made when there is none left, as a multiple of what is needed: chosen, so that memory stays near the need."""


class Column:
    """A numpy array whose first axis grows."""

    def __init__(self, values: NDArray[Any]) -> None:
        """Begin with `values`."""
        self._room = values
        self._size = len(values)

    @property
    def values(self) -> NDArray[Any]:
        """Return what is here so far, without copying."""
        return self._room[: self._size]

    def append(self, values: NDArray[Any]) -> None:
        """Put `values` at the end."""
        size = self._size + len(values)
        if size > len(self._room):
            room = np.empty((int(size * SPARE) + 1, *values.shape[1:]), dtype=self._room.dtype)
            room[: self._size] = self.values
            self._room = room
        self._room[self._size : size] = values
        self._size = size


class Rows:
    """Sparse rows that grow in number, and with them the columns."""

    def __init__(self, matrix: Any) -> None:
        """Begin with the rows of a `csr_array`."""
        self._data = Column(matrix.data)
        self._indices = Column(matrix.indices.astype(np.int32))
        self._ends = Column(matrix.indptr.astype(np.int32))
        self._width = matrix.shape[1]

    def append(self, matrix: Any) -> None:
        """Put the rows of a `csr_array` at the end; it may have more columns."""
        start = self._ends.values[-1]
        self._data.append(matrix.data)
        self._indices.append(matrix.indices)
        self._ends.append(matrix.indptr[1:] + start)
        self._width = matrix.shape[1]

    @property
    def matrix(self) -> Any:
        """Return all rows, without copying."""
        from scipy.sparse import csr_array

        ends = self._ends.values
        parts = (self._data.values, self._indices.values, ends)
        return csr_array(parts, shape=(len(ends) - 1, self._width), copy=False)
