"""`python -m benchmarks.peers.quotes FILE…`: quotations beside textacy's, on the same articles and spaCy models."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.peers.exchange import PEERS_PYTHON
from encuadre.evaluate.quotes import articles_of, figures_of, measure
from encuadre.evaluate.records import Record, read_records
from encuadre.pipeline import Tools
from encuadre.store import Workspace

QUOTERS = Path(__file__).with_name("quoters.py")

SHOWN = ("recall", "speaker accuracy", "direct precision", "direct recall", "direct F1")


def textacy_figures(records: Sequence[Record], path: Path) -> tuple[str, dict[str, float], int]:
    """Return textacy's version, what it reaches, and how many articles it gives up."""
    articles = articles_of(records, path)
    shifts = {one.id: 0 if "path" in records[0] else len(one.text) - len(one.body) for one in articles}
    given = [{"id": one.id, "language": one.language, "text": one.text} for one in articles]
    with tempfile.TemporaryDirectory() as folder:
        asked, answered = Path(folder) / "in.json", Path(folder) / "out.json"
        asked.write_text(json.dumps(given), "utf-8")
        subprocess.run([PEERS_PYTHON, "-W", "ignore", QUOTERS, asked, answered], check=True)
        answer: dict[str, Any] = json.loads(answered.read_text("utf-8"))
    quotes = [
        quote | {"start": quote["start"] - shifts[quote["article"]], "end": quote["end"] - shifts[quote["article"]]}
        for quote in answer["quotes"]
    ]
    return answer["version"], figures_of(records, quotes), len(answer["lost"])


def main() -> None:
    """Print a table for each gold file."""
    for path in map(Path, sys.argv[1:]):
        records = read_records(path, needs=("article", "start", "end", "speaker"))
        with Workspace(":memory:") as workspace:
            ours = measure(path, Tools(workspace)).figures
        version, theirs, lost = textacy_figures(records, path)
        names = [name for name in SHOWN if name in ours]
        print(f"\n{path.name}: {len(records)} quotations\n\n| | {' | '.join(names)} | articles given up |")
        print(f"| --- | {'--- | ' * len(names)}--- |")
        for program, figures, gone in (("encuadre", ours, 0), (f"textacy {version}", theirs, lost)):
            print(f"| {program} | {' | '.join(f'{figures[name]:.3f}' for name in names)} | {gone} |")


if __name__ == "__main__":
    main()
