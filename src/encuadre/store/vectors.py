"""Sentence vectors by text, so that no text is encoded twice; numpy is loaded by whoever asks for one."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING

from encuadre.store.batches import batches

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def text_hash(text: str) -> bytes:
    """Return the key of a text: 16 bytes, where a collision is out of question."""
    return hashlib.blake2b(text.encode(), digest_size=16).digest()


class VectorTable:
    """Vectors by encoder and text."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Use an open workspace connection."""
        self._connection = connection

    def record(self, texts: Sequence[str], vectors: NDArray[np.float32], encoder: str) -> None:
        """Keep one row of `vectors` (n x d) for each text.

        Args:
            texts: What was encoded.
            vectors: float32 (n x d), one row for each text.
            encoder: Its name and version.
        """
        import numpy as np

        self._connection.executemany(
            "INSERT OR IGNORE INTO vector VALUES (?, ?, ?)",
            [
                (encoder, text_hash(text), np.ascontiguousarray(row, dtype="<f4").tobytes())
                for text, row in zip(texts, vectors, strict=True)
            ],
        )

    def lookup(self, texts: Sequence[str], encoder: str) -> dict[str, NDArray[np.float32]]:
        """Return the vectors known for `texts`, by text; the others are absent."""
        import numpy as np

        by_hash = {text_hash(text): text for text in texts}
        found: dict[str, NDArray[np.float32]] = {}
        for batch in batches(list(by_hash)):
            marks = ",".join("?" * len(batch))
            rows = self._connection.execute(
                f"SELECT text_hash, vector FROM vector WHERE encoder = ? AND text_hash IN ({marks})",
                (encoder, *batch),
            )
            for key, blob in rows:
                found[by_hash[key]] = np.frombuffer(blob, dtype="<f4")
        return found
