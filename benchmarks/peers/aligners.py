"""Runs one peer in the peers' own environment: `python aligners.py PEER FOLDER OUT`.

It imports nothing of encuadre, so that each side has its own packages. Every peer gets the same sentences, and of the
same encoder or translator what its method takes; the clock runs while it aligns, not while anything is loaded or
encoded.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

Document = dict[str, Any]
"""Sentences and translations of both sides, and their vectors."""

Blocks = Iterable[tuple[Iterable[int], Iterable[int]]]
"""Left and right sentences that belong together; nothing on one side is `told there only`."""

_LONGEST_BLOCK = 8
"""Sentences of a block: the default of both packages."""

_DEFRAME_COSINE = 0.60
"""The default of `news-deframe` 1.3.0 (`diff --threshold`)."""


class Vectors:
    """The encoder that Vecalign-like packages ask for the vectors of blocks of sentences.

    A block's vector is the sum of its sentences' vectors: encoding each of the eight block sizes anew measured the
    same (see docs/benchmarks.md) and takes minutes.
    """

    def __init__(self, document: Document) -> None:
        self._place = {"PAD": 0}
        rows = [document["pad"]]
        for side in ("left", "right"):
            texts, vectors = [text.strip() or "BLANK_LINE" for text in document[side]], document[f"{side}_vectors"]
            for size in range(1, _LONGEST_BLOCK + 1):
                for first in range(len(texts) - size + 1):
                    block = " ".join(texts[first : first + size])
                    if self._place.setdefault(block, len(rows)) == len(rows):
                        rows.append(vectors[first : first + size].sum(axis=0))
        matrix = np.stack(rows)
        self._rows = matrix / np.maximum(np.linalg.norm(matrix, axis=1, keepdims=True), 1e-6)

    def encode(self, texts: list[str]) -> np.ndarray:
        """Return a row for each block."""
        return self._rows[[self._place[text] for text in texts]]


def sentalign(document: Document, largest: int = _LONGEST_BLOCK) -> Blocks:
    from sentalign import sentalign as align

    found = align(document["left"], document["right"], document["encoder"], alignment_max_size=largest)
    return [(block.src_indices, block.tgt_indices) for block in found.alignments]


def sentalign_one_to_one(document: Document) -> Blocks:
    return sentalign(document, largest=2)


def sentweave(document: Document) -> Blocks:
    from sentweave import align

    found = align(document["left"], document["right"], document["encoder"])
    return [(block.src_indices, block.tgt_indices) for block in found.alignments]


def bleualign(document: Document) -> Blocks:
    """Align by one translation, as the README's sample call does."""
    return _bleualign(document, document["left_translation"], [])


def bleualign_both_ways(document: Document) -> Blocks:
    """Align by both translations and keep what both runs say, which the README offers as the precise way."""
    return _bleualign(document, document["left_translation"], document["right_translation"])


def _bleualign(document: Document, forth: list[str], back: list[str]) -> Blocks:
    from bleualign.align import Aligner

    left, right = document["left"], document["right"]
    translations = {"srctotarget": [forth], "targettosrc": [back] if back else []}
    aligner = Aligner({"srcfile": left, "targetfile": right, "verbosity": 0, **translations})
    found = aligner.process(left, right, translations["srctotarget"], translations["targettosrc"])
    return [block for block, _ in found]


def deframe_rule(document: Document) -> Blocks:
    """Link each left sentence to its most alike right one: the rule of `news-deframe`, whose own model is on a hub."""
    cosine = document["left_vectors"] @ document["right_vectors"].T
    best = cosine.argmax(axis=1)
    linked = np.flatnonzero(cosine[np.arange(len(best)), best] >= _DEFRAME_COSINE)
    alone_left = np.flatnonzero(cosine.max(axis=1) < _DEFRAME_COSINE)
    alone_right = np.flatnonzero(cosine.max(axis=0) < _DEFRAME_COSINE)
    return [
        *(([i], [best[i]]) for i in linked),
        *(([i], []) for i in alone_left),
        *(([], [j]) for j in alone_right),
    ]


PEERS: dict[str, tuple[str, Callable[[Document], Blocks]]] = {
    "sentalign": ("sentalign", sentalign),
    "sentalign, blocks of one": ("sentalign", sentalign_one_to_one),
    "sentweave": ("sentweave", sentweave),
    "bleualign, one translation": ("pypi-bleualign", bleualign),
    "bleualign, both translations": ("pypi-bleualign", bleualign_both_ways),
    "rule of news-deframe": ("", deframe_rule),
}
"""By the name in the table: the distribution whose version is told (none: the rule is in this file), and the call."""


def read_documents(folder: Path) -> list[Document]:
    """Read what `exchange.write_documents` wrote."""
    documents = json.loads((folder / "documents.json").read_text("utf-8"))
    with np.load(folder / "vectors.npz") as vectors:
        for number, document in enumerate(documents):
            document["pad"] = vectors["pad"]
            for side in ("left", "right"):
                document[f"{side}_vectors"] = vectors[f"{number}.{side}"]
    return documents


def main() -> None:
    peer, folder, out = sys.argv[1:4]
    distribution, align = PEERS[peer]
    documents = read_documents(Path(folder))
    if distribution in {"sentalign", "sentweave"}:
        for document in documents:
            document["encoder"] = Vectors(document)
    align(documents[0])  # what is loaded at the first call is not measured
    start, cpu_start = time.perf_counter(), time.process_time()
    found = [align(document) for document in documents]
    seconds, cpu = time.perf_counter() - start, time.process_time() - cpu_start
    said = {
        document["id"]: [[[int(i) for i in left], [int(j) for j in right]] for left, right in blocks]
        for document, blocks in zip(documents, found, strict=True)
    }
    answer = {
        "version": version(distribution) if distribution else "1.3.0",
        "seconds": seconds,
        "cpu": cpu,
        "blocks": said,
    }
    Path(out).write_text(json.dumps(answer), "utf-8")


if __name__ == "__main__":
    main()
