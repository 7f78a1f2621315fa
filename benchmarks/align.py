"""How fast two articles are aligned once their vectors and translations exist, next to a peer on the same documents."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from statistics import median

from benchmarks.peers.exchange import KEPT, PEERS_PYTHON, SAMPLE_GOLD, read_gold, write_documents
from benchmarks.peers.run import run_peer, time_encuadre
from benchmarks.result import Result
from encuadre.align import align

RUNS = 5
"""Rounds, each of both programs one after the other; the median is quoted."""


def alignment() -> Iterator[Result]:
    """Link the pairs of the sample corpus; the sentences of both sides count.

    Processor time is quoted, because other work on the machine disturbs it less than the clock. What exists beforehand
    is what does not depend on the other article: vectors, and the words of each article as numbers. `words read anew`
    also counts reading them, as when an event is opened for the first time, and is what stands against the peer, which
    reads none. `differences too` is all of `align`: links, then figures and statements in conflict.
    """
    records, pairs = read_gold(SAMPLE_GOLD)
    count = sum(len(text.passages) for pair in pairs for text in pair)
    has_peers = PEERS_PYTHON.exists()
    if has_peers:
        write_documents(records, pairs, KEPT / SAMPLE_GOLD.stem)
    linked, anew, whole, peer = [], [], [], []
    for _ in range(RUNS):
        linked.append(count / time_encuadre(pairs, keep_readings=True)[1])
        anew.append(count / time_encuadre(pairs)[1])
        whole.append(count / time_encuadre(pairs, align, keep_readings=True)[1])
        if has_peers:
            peer.append(count / run_peer("sentalign", KEPT / SAMPLE_GOLD.stem).cpu)
    yield Result("link, sentences/s once vectors and words exist", median(linked), "/s", 20_000, at_least=True)
    yield Result("the same, words read anew", median(anew), "/s", 10_000, at_least=True)
    yield Result("the same, words kept, differences too", median(whole), "/s", 10_000, at_least=True)
    if has_peers:
        ratio = median(ours / theirs for ours, theirs in zip(anew, peer, strict=True))
        yield Result("link, words read anew / sentalign, same documents and vectors", ratio, "x", 5, at_least=True)
    else:
        print("sentalign is not measured: its environment is missing, `make peers` makes it", file=sys.stderr)
