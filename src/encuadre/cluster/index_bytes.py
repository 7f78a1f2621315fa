"""An index of events as bytes, and out of them."""

from __future__ import annotations

import io
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any
from zipfile import BadZipFile

import numpy as np

from encuadre.cluster.features import Features, FeatureTable
from encuadre.cluster.graph import Graph
from encuadre.cluster.index import EventIndex
from encuadre.cluster.meaning import Vectors
from encuadre.cluster.options import ClusterOptions
from encuadre.cluster.scoring import PairScores


def index_to_bytes(index: EventIndex) -> bytes:
    """Return all that `index` knows but the vectors of sentences, as an uncompressed numpy archive."""
    features, pairs = index.table.features, index.graph.pairs
    file = io.BytesIO()
    np.savez(
        file,
        allow_pickle=False,
        ids=_lines(features.ids),
        columns=_lines(index.table.columns),
        names=_lines([json.dumps(index.names)]),
        words=features.words.data,
        indices=features.words.indices,
        ends=features.words.indptr,
        heads=features.heads,
        weekdays=features.weekdays,
        language=features.language,
        day=features.day,
        **{f"pair_{number}": column for number, column in enumerate(pairs.columns)},
    )
    return file.getvalue()


def index_from_bytes(
    stored: bytes, vectors: Mapping[str, Vectors], options: ClusterOptions | None = None
) -> EventIndex:
    """Return the index that `index_to_bytes` made `stored` of.

    Args:
        stored: What was kept.
        vectors: For each article id one row per sentence; it may load lazily.
        options: How sure a merge must be.

    Raises:
        ValueError: These are no such bytes.
    """
    from scipy.sparse import csr_array

    try:
        with np.load(io.BytesIO(stored), allow_pickle=False) as archive:
            kept: dict[str, Any] = {name: archive[name] for name in archive.files}
        ids = tuple(_text(kept["ids"]).split("\n"))
        columns = {word: place for place, word in enumerate(_text(kept["columns"]).split("\n"))}
        words = csr_array((kept["words"], kept["indices"], kept["ends"]), shape=(len(ids), len(columns)))
        features = Features(ids, words, kept["heads"], kept["weekdays"], kept["language"], kept["day"])
        pairs = PairScores(*(kept[f"pair_{number}"] for number in range(len(fields(PairScores)))))
        names = Counter(json.loads(_text(kept["names"])))
    except (KeyError, OSError, EOFError, BadZipFile) as error:
        raise ValueError(f"not an index of events: {error}") from error
    return EventIndex.of_parts(FeatureTable(features, columns), Graph(len(ids), pairs), names, vectors, options)


def _lines(texts: Iterable[str]) -> Any:
    return np.frombuffer("\n".join(texts).encode(), dtype=np.uint8)


def _text(letters: Any) -> str:
    return bytes(letters).decode()
