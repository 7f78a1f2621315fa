"""`make peers`: encuadre and its peers on the same pairs in one run, as a table for each gold file."""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.peers.exchange import KEPT, PEERS_PYTHON, SAMPLE_GOLD, read_gold, write_documents
from benchmarks.peers.run import PEERS, Run, run_encuadre, run_peer
from encuadre.evaluate.align import score
from encuadre.evaluate.records import Record

FIGURES = ("link precision", "link recall", "link F1", "same link F1", "only-left F1", "only-right F1")
"""Columns, where the gold defines them."""


def main() -> int:
    """Measure on the files named on the command line, the sample's gold without one."""
    if not PEERS_PYTHON.exists():
        print("the peers have no environment yet: run `make peers`", file=sys.stderr)
        return 2
    paths = [Path(argument) for argument in sys.argv[1:]] or [SAMPLE_GOLD]
    for path in paths:
        if path.exists():
            measure(path)
        else:
            print(f"\n{path}: not there, left out")
    return 0


def measure(path: Path) -> None:
    """Print the table of one gold file."""
    records, pairs = read_gold(path)
    folder = KEPT / path.stem
    write_documents(records, pairs, folder)
    count = sum(len(text.passages) for pair in pairs for text in pair)
    runs = {"encuadre": run_encuadre(records, pairs)} | {peer: run_peer(peer, folder) for peer in PEERS}
    columns = [name for name in FIGURES if name in score(records, runs["encuadre"].predictions)]
    print(f"\n{path.name}: {len(pairs)} pairs, {count} sentences\n")
    print(f"| {'program':<28} | version | {' | '.join(columns)} | sentences/s | of processor time |")
    print("|" + " --- |" * (len(columns) + 4))
    for name, run in runs.items():
        print(_row(name, run, records, columns, count), flush=True)


def _row(name: str, run: Run, records: list[Record], columns: list[str], count: int) -> str:
    figures = score(records, run.predictions)
    cells = " | ".join(f"{figures[column]:{len(column)}.3f}" for column in columns)
    return f"| {name:<28} | {run.version:<7} | {cells} | {count / run.seconds:11,.0f} | {count / run.cpu:17,.0f} |"


if __name__ == "__main__":
    sys.exit(main())
