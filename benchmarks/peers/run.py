"""One program on one gold file: what it said, in the form `evaluate` scores, and how long it took."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from threadpoolctl import threadpool_limits

from benchmarks.peers.exchange import PEERS_PYTHON, Pair
from encuadre.align import align, link_sentences
from encuadre.align.scoring import read_folded
from encuadre.align.wording import read_wording
from encuadre.evaluate.align import prediction
from encuadre.evaluate.records import Record

ALIGNERS = Path(__file__).with_name("aligners.py")

ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1"}
"""Each program gets one thread: the matrices of two articles are too small for more, which then only wait."""

PEERS = (
    "sentalign",
    "sentalign, blocks of one",
    "sentweave",
    "bleualign, one translation",
    "bleualign, both translations",
    "rule of news-deframe",
)
"""As `aligners.py` names them."""


@dataclass(frozen=True, slots=True)
class Run:
    """What a program said of the pairs of one file."""

    version: str
    predictions: dict[str, dict[str, Any]]
    """By the id of the pair."""

    seconds: float
    """On the clock, while it aligned."""

    cpu: float
    """Processor seconds of the same, which other work on the machine disturbs less."""


def run_encuadre(records: Sequence[Record], pairs: Sequence[Pair]) -> Run:
    """Align with the program's defaults; the time is that of linking, which is what the peers do."""
    from encuadre import __version__

    seconds, cpu = time_encuadre(pairs)
    said = {record["id"]: prediction(align(left, right)) for record, (left, right) in zip(records, pairs, strict=True)}
    return Run(__version__, said, seconds, cpu)


def time_encuadre(
    pairs: Sequence[Pair], work: Callable[..., object] = link_sentences, *, keep_readings: bool = False
) -> tuple[float, float]:
    """Return how long `work` takes on all pairs, by the clock and of the processor.

    Unless kept, every article's words are read anew, once.
    """
    work(*pairs[0])  # what is loaded at the first call is not measured
    if not keep_readings:
        forget_readings()
    with threadpool_limits(1, user_api="blas"):
        start, cpu_start = time.perf_counter(), time.process_time()
        for left, right in pairs:
            work(left, right)
        return time.perf_counter() - start, time.process_time() - cpu_start


def forget_readings() -> None:
    """Empty the caches of `align`, as they are when an event is opened for the first time."""
    for cached in (read_wording, read_folded):
        cached.cache_clear()


def run_peer(peer: str, folder: Path) -> Run:
    """Run a peer in its own environment on what `exchange.write_documents` wrote."""
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch) / "answer.json"
        command = [PEERS_PYTHON, "-W", "ignore", ALIGNERS, peer, folder, out]
        subprocess.run(command, check=True, env=os.environ | ONE_THREAD)
        answer = json.loads(out.read_text("utf-8"))
    documents = json.loads((folder / "documents.json").read_text("utf-8"))
    said = {
        document["id"]: _prediction(answer["blocks"][document["id"]], len(document["left"]), len(document["right"]))
        for document in documents
    }
    return Run(answer["version"], said, answer["seconds"], answer["cpu"])


def _prediction(blocks: Sequence[tuple[list[int], list[int]]], left_count: int, right_count: int) -> dict[str, Any]:
    """Return blocks of sentences as links; what a peer does not mention it left alone."""
    links = [[i, j] for left, right in blocks for i in left for j in right]
    told_left, told_right = {i for i, _ in links}, {j for _, j in links}
    if any(not left or not right for left, right in blocks):
        alone_left = {i for left, right in blocks if not right for i in left}
        alone_right = {j for left, right in blocks if not left for j in right}
    else:
        alone_left, alone_right = set(range(left_count)) - told_left, set(range(right_count)) - told_right
    return {"links": links, "conflicts": [], "only_left": sorted(alone_left), "only_right": sorted(alone_right)}
