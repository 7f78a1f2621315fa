"""What the peers are given: a folder with the texts as JSON and the vectors of encuadre's encoder as npz."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from encuadre.align import ComparableText
from encuadre.embed import load_encoder
from encuadre.evaluate.align import NEEDS, read_pairs
from encuadre.evaluate.records import Record, read_records
from encuadre.pipeline import Tools
from encuadre.store import Workspace

Pair = tuple[ComparableText, ComparableText]
"""The left and the right text of one record."""

ROOT = Path(__file__).parents[2]
SAMPLE_GOLD = ROOT / "corpora" / "sample" / "gold" / "alignment.jsonl"
KEPT = ROOT / ".cache" / "peers"
"""Here translations and vectors stay, so that only the first run on a file waits for them."""

PEERS_PYTHON = ROOT / ".venv-peers" / "bin" / "python"
"""The peers' environment, which `make peers` makes."""


def read_gold(path: Path, limit: int | None = None) -> tuple[list[Record], list[Pair]]:
    """Return the records of a gold file, or its first `limit`, and all that alignment may know of them."""
    records = read_records(path, needs=NEEDS)[:limit]
    KEPT.mkdir(parents=True, exist_ok=True)
    with Workspace(KEPT / "workspace.sqlite") as workspace:
        return records, read_pairs(records, Tools(workspace))


def write_documents(records: Sequence[Record], pairs: Sequence[Pair], folder: Path) -> None:
    """Write what a peer may use: sentences, their translations and their vectors, no label."""
    documents = [
        {
            "id": record["id"],
            "left": [passage.text for passage in left.passages],
            "right": [passage.text for passage in right.passages],
            "left_translation": [passage.translation for passage in left.passages],
            "right_translation": [passage.translation for passage in right.passages],
        }
        for record, (left, right) in zip(records, pairs, strict=True)
    ]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "documents.json").write_text(json.dumps(documents, ensure_ascii=False), "utf-8")
    vectors = {
        f"{number}.{side}": text.vectors
        for number, pair in enumerate(pairs)
        for side, text in zip(("left", "right"), pair, strict=True)
    }
    pad = load_encoder().encode(["PAD"])[0]  # what fills the places before the first block
    np.savez(folder / "vectors.npz", allow_pickle=False, pad=pad, **vectors)
