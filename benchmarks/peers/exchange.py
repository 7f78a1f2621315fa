"""What the peers are given: a folder with the texts as JSON and the vectors of encuadre's encoder as npz."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from encuadre.embed import load_encoder
from encuadre.evaluate.align import NEEDS, GoldPair, read_pairs
from encuadre.evaluate.records import Record, read_records
from encuadre.pipeline import Tools
from encuadre.store import Workspace

ROOT = Path(__file__).parents[2]
SAMPLE_GOLD = ROOT / "corpora" / "sample" / "gold" / "alignment.jsonl"
KEPT = ROOT / ".cache" / "peers"
"""Here translations and vectors stay, so that only the first run on a file waits for them."""

PEERS_PYTHON = ROOT / ".venv-peers" / "bin" / "python"
"""The peers' environment, which `make peers` makes."""


def read_gold(path: Path) -> tuple[list[Record], list[GoldPair]]:
    """Return the records of a gold file, and all that alignment may know of them."""
    records = read_records(path, needs=NEEDS)
    KEPT.mkdir(parents=True, exist_ok=True)
    with Workspace(KEPT / "workspace.sqlite") as workspace:
        return records, read_pairs(records, Tools(workspace))


def write_documents(records: Sequence[Record], pairs: Sequence[GoldPair], folder: Path) -> None:
    """Write what a peer may use: sentences, their translations and their vectors, no label."""
    documents = [
        {
            "id": record["id"],
            "left": [passage.text for passage in pair.left],
            "right": [passage.text for passage in pair.right],
            "left_translation": [passage.translation for passage in pair.left],
            "right_translation": [passage.translation for passage in pair.right],
        }
        for record, pair in zip(records, pairs, strict=True)
    ]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "documents.json").write_text(json.dumps(documents, ensure_ascii=False), "utf-8")
    vectors = {
        f"{number}.{side}": matrix
        for number, pair in enumerate(pairs)
        for side, matrix in (("left", pair.vectors_left), ("right", pair.vectors_right))
    }
    pad = load_encoder().encode(["PAD"])[0]  # what fills the places before the first block
    np.savez(folder / "vectors.npz", allow_pickle=False, pad=pad, **vectors)
