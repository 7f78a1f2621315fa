"""How fast two articles are aligned once their vectors and translations exist, next to a peer on the same documents."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from statistics import median

from benchmarks.peers.exchange import KEPT, PEERS_PYTHON, SAMPLE_GOLD, read_gold, write_documents
from benchmarks.peers.run import Run, run_encuadre, run_peer
from benchmarks.result import Result

RUNS = 5
"""Rounds, each of both programs one after the other; the median is quoted."""


def alignment() -> Iterator[Result]:
    """Align the pairs of the sample corpus; the sentences of both sides count.

    Processor time is quoted, because other work on the machine disturbs it less than the clock. The words of every
    article are read anew in each round, as they are when an event is opened for the first time; `words kept` is what
    each further pair of the same articles costs.
    """
    records, pairs = read_gold(SAMPLE_GOLD)
    count = sum(len(text.passages) for pair in pairs for text in pair)
    has_peers = PEERS_PYTHON.exists()
    if has_peers:
        write_documents(records, pairs, KEPT / SAMPLE_GOLD.stem)
    first, again, peer = [], [], []
    for _ in range(RUNS):
        first.append(_rate(count, run_encuadre(records, pairs)))
        again.append(_rate(count, run_encuadre(records, pairs, keep_readings=True)))
        if has_peers:
            peer.append(_rate(count, run_peer("sentalign", KEPT / SAMPLE_GOLD.stem)))
    yield Result("align, sentences/s once vectors exist", median(first), "/s", 20_000, at_least=True)
    yield Result("the same, words kept", median(again), "/s", 20_000, at_least=True)
    if has_peers:
        ratio = median(ours / theirs for ours, theirs in zip(first, peer, strict=True))
        yield Result("align / sentalign, same documents and vectors", ratio, "x", 5, at_least=True)
    else:
        print("sentalign is not measured: its environment is missing, `make peers` makes it", file=sys.stderr)


def _rate(count: int, run: Run) -> float:
    return count / run.cpu
