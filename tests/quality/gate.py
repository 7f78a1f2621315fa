"""The gate: scores on gold labels may not fall below their floors, and floors only rise.

`floors.json` holds, by file and figure, the score that was reached when the floor was set. `python -m quality.gate
--update` (in `tests/`) measures again and raises the floors; it refuses to lower one without `--allow-regression`, and
the reason then belongs into the commit. The gold files' SHA-256 is kept beside them, so that nobody changes the exam
unnoticed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FLOORS = HERE / "floors.json"

EPSILON = 0.005
"""What a score may lose to another processor's rounding before the gate closes: a threshold in the pipeline may tip one
sentence of a few hundred."""

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
    ("events", f"{SHARED}/events_en.jsonl", ("B-cubed F1",)),
    ("similarity", f"{SHARED}/similarity_es.jsonl", ("Pearson",)),
    (
        "align",
        f"{SHARED}/comparable_dev.jsonl",
        ("link F1", "only-left F1", "only-right F1", "conflict precision", "conflict recall"),
    ),
    ("align", f"{SHARED}/claims_dev.jsonl", ("link F1", "same link F1")),
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


def measure(task: str, file: str, workspace_path: Path | str = ":memory:") -> dict[str, float]:
    """Return the figures of one task on one file, with the program's defaults."""
    from encuadre.evaluate import evaluate
    from encuadre.pipeline import Tools
    from encuadre.store import Workspace

    with Workspace(workspace_path) as workspace:
        return dict(evaluate(task, ROOT / file, tools=Tools(workspace)).figures)


def fingerprint(file: str) -> str:
    """Return the SHA-256 of a gold file."""
    return hashlib.sha256((ROOT / file).read_bytes()).hexdigest()


def read_floors() -> dict[str, Any]:
    """Return the floors by file."""
    floors: dict[str, Any] = json.loads(FLOORS.read_text("utf-8"))
    return floors


def update(*, allow_regression: bool, only: str = "") -> int:
    """Measure every file that is there (and has `only` in its path) and raise the floors; return how many fell."""
    floors = read_floors()
    fallen = 0
    with tempfile.TemporaryDirectory() as folder:
        for task, file, figures in MEASURED:
            if only not in file:
                continue
            if not (ROOT / file).exists():
                print(f"not here, floors kept: {file}")
                continue
            measured = measure(task, file, Path(folder) / "gate.sqlite")
            known = floors.setdefault(file, {"sha256": "", "floors": {}})
            known["sha256"] = fingerprint(file)
            for figure in figures:
                floor, reached = known["floors"].get(figure, 0.0), round(measured[figure], 4)
                if reached < floor - EPSILON and not allow_regression:
                    fallen += 1
                    print(f"FELL  {file} {figure}: {reached} below {floor}")
                    continue
                known["floors"][figure] = reached if allow_regression else max(floor, reached)
                print(f"{reached:8.4f}  {file}  {figure}")
    FLOORS.write_text(json.dumps(floors, indent=2, ensure_ascii=False) + "\n", "utf-8")
    return fallen


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Measure and raise the floors.")
    parser.add_argument("--update", action="store_true", required=True)
    parser.add_argument("--allow-regression", action="store_true")
    parser.add_argument("--only", default="", help="part of the path of the files to measure")
    arguments = parser.parse_args()
    sys.exit(min(1, update(allow_regression=arguments.allow_regression, only=arguments.only)))
