"""What the gate measures, and measuring it: `python -m quality.measuring OUT.json` in `tests/`."""

from __future__ import annotations

import argparse
import hashlib
import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from encuadre.evaluate import Report

ROOT = Path(__file__).parents[2]

SAMPLE = "corpora/sample/gold"
SHARED = "../shared/eval"

MEASURED: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("events", f"{SAMPLE}/events.jsonl", ("pair F1", "B-cubed F1", "ES to EN R@1")),
    ("align", f"{SAMPLE}/alignment.jsonl", ("link F1", "same link F1", "conflict precision", "conflict recall")),
    ("claims", f"{SAMPLE}/alignment.jsonl", ("pair precision", "pair recall", "pair F1")),
    ("quote_matches", f"{SAMPLE}/quote_matches.jsonl", ("pair precision", "pair recall", "pair F1")),
    (
        "quotes",
        f"{SAMPLE}/quotes.jsonl",
        ("direct F1 en", "direct F1 es", "all F1 en", "all F1 es", "speaker accuracy en", "speaker accuracy es"),
    ),
    ("frames", f"{SAMPLE}/frames.jsonl", ("micro F1 en", "micro F1 es", "macro F1 en", "macro F1 es")),
    ("events", f"{SHARED}/events.jsonl", ("pair F1", "pair AP", "B-cubed F1", "ES to EN R@1")),
    ("events", f"{SHARED}/events2_dev.jsonl", ("pair F1", "pair AP", "B-cubed F1", "ES to EN R@1")),
    ("events", f"{SHARED}/events_en.jsonl", ("B-cubed F1",)),
    ("similarity", f"{SHARED}/similarity_es.jsonl", ("Pearson",)),
    (
        "align",
        f"{SHARED}/comparable_dev.jsonl",
        ("link F1", "only-left F1", "only-right F1", "conflict precision", "conflict recall"),
    ),
    (
        "align",
        f"{SHARED}/claims_dev.jsonl",
        ("link F1", "same link F1", "conflict precision", "conflict recall"),
    ),
    ("align", f"{SHARED}/claims2_dev.jsonl", ("link F1", "same link F1", "only precision", "only F1")),
    ("only", f"{SHARED}/only_dev.jsonl", ("only precision", "only F1")),
    ("claims", f"{SHARED}/claims_dev.jsonl", ("pair precision", "pair recall", "pair F1")),
    ("frames", f"{SHARED}/frames_en.jsonl", ("micro F1", "macro F1")),
    ("quotes", f"{SHARED}/quotes_en.jsonl", ("recall", "speaker accuracy")),
    ("entities", f"{SHARED}/ner_es.conll", ("F1", "F1 PER", "F1 ORG", "F1 LOC")),
    ("translate", f"{SHARED}/mt/flores-dev.en", ("chrF2", "BLEU")),
    ("translate", f"{SHARED}/mt/flores-dev.es", ("chrF2", "BLEU")),
)
"""Task, file, and the figures that are held."""

QUICK = (SAMPLE, f"{SHARED}/events.jsonl", f"{SHARED}/claims_dev.jsonl")
"""What every test run measures; the rest takes a quarter of an hour on two cores and is measured by `make gate`."""


def measure(task: str, file: str, workspace_path: Path | str = ":memory:") -> Report:
    """Return the figures of one task on one file, with the program's defaults, and the predictions they come from."""
    from encuadre.evaluate import evaluate
    from encuadre.pipeline import Tools
    from encuadre.store import Workspace

    with Workspace(workspace_path) as workspace:
        return evaluate(task, ROOT / file, tools=Tools(workspace))


def fingerprint(file: str) -> str:
    """Return the SHA-256 of a gold file."""
    return hashlib.sha256((ROOT / file).read_bytes()).hexdigest()


def is_wanted(file: str, *, only: str, is_quick: bool) -> bool:
    """Say whether a file is on this machine and among those asked for."""
    return only in file and (file.startswith(QUICK) or not is_quick) and (ROOT / file).exists()


def main() -> None:
    """Measure and write, file by file, so that a run that was ended is taken up where it was."""
    parser = argparse.ArgumentParser(description="Measure on gold labels.")
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", default="", help="part of the path of the files to measure")
    parser.add_argument("--quick", action="store_true", help="leave out what takes long")
    arguments = parser.parse_args()
    known = json.loads(arguments.out.read_text("utf-8")) if arguments.out.exists() else {}
    with tempfile.TemporaryDirectory() as folder:
        for task, file, _ in MEASURED:
            key = f"{task}:{file}"
            if key not in known and is_wanted(file, only=arguments.only, is_quick=arguments.quick):
                report = measure(task, file, Path(folder) / "gate.sqlite")
                known[key] = {"figures": dict(report.figures), "predictions": report.predictions}
                arguments.out.write_text(json.dumps(known, default=str), "utf-8")


if __name__ == "__main__":
    main()
