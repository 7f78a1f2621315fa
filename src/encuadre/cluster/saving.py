"""An index of events as bytes and back, so that the next run need not read all articles again."""

from __future__ import annotations

import io
import json
from collections import Counter
from collections.abc import Mapping
from typing import Any
from zipfile import BadZipFile

import numpy as np

from encuadre.cluster.arrays import Arrays
from encuadre.cluster.collection import Inputs
from encuadre.cluster.graph import Graph
from encuadre.cluster.growing import Column
from encuadre.cluster.index import EventIndex
from encuadre.cluster.meaning import Vectors
from encuadre.cluster.newcomers import Seen
from encuadre.cluster.options import ClusterOptions
from encuadre.cluster.scoring import PairScores


def index_to_bytes(index: EventIndex) -> bytes:
    """Return all that `index` knows but the vectors of sentences, as an uncompressed numpy archive."""
    inputs, pairs = index.arrays.inputs, index.graph.pairs
    file = io.BytesIO()
    np.savez(
        file,
        allow_pickle=False,
        ids=_lines(inputs.ids),
        columns=_lines(index.arrays.columns),
        names=_lines([json.dumps(index.names)]),
        base=np.array(index.arrays.base),
        counts=inputs.counts.data,
        indices=inputs.counts.indices,
        ends=inputs.counts.indptr,
        weights=index.arrays.weights.values,
        heads=inputs.heads,
        language=inputs.language,
        day=inputs.day,
        seen_words=index.seen.words.values,
        seen_sentences=index.seen.sentences.values,
        left=pairs.left,
        right=pairs.right,
        log_odds=pairs.log_odds,
        similarity=pairs.similarity,
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
    try:
        with np.load(io.BytesIO(stored), allow_pickle=False) as archive:
            kept: dict[str, Any] = {name: archive[name] for name in archive.files}
        return EventIndex.of_parts(
            _arrays(kept),
            Graph(len(kept["day"]), PairScores(kept["left"], kept["right"], kept["log_odds"], kept["similarity"])),
            Seen(Column(kept["seen_words"]), Column(kept["seen_sentences"])),
            Counter(json.loads(_text(kept["names"]))),
            vectors,
            options,
        )
    except (KeyError, OSError, EOFError, BadZipFile) as error:
        raise ValueError(f"not an index of events: {error}") from error


def _arrays(kept: Mapping[str, Any]) -> Arrays:
    from scipy.sparse import csr_array

    ids = tuple(_text(kept["ids"]).split("\n"))
    columns = {feature: place for place, feature in enumerate(_text(kept["columns"]).split("\n"))}
    shape = (len(ids), len(columns))
    counts = csr_array((kept["counts"], kept["indices"], kept["ends"]), shape=shape)
    inputs = Inputs(ids, counts, kept["heads"], kept["language"], kept["day"])
    return Arrays.as_kept(inputs, columns, kept["weights"], int(kept["base"]))


def _lines(texts: Any) -> Any:
    return np.frombuffer("\n".join(texts).encode(), dtype=np.uint8)


def _text(letters: Any) -> str:
    return bytes(letters).decode()
