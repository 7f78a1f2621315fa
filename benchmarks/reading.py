"""Reading records: how many a second, and how much memory a hundred thousand of them take."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.result import Result
from benchmarks.texts import many_articles

RECORDS = 100_000

_READ = """
import json, resource, sys, time
from pathlib import Path
from encuadre.ingest import read
count = sum(1 for _ in read([Path(sys.argv[1])]))
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
print(json.dumps({"count": count, "seconds": time.process_time(), "megabytes": peak}))
"""


def reading() -> Iterator[Result]:
    """Read articles from JSON Lines in a process of its own, imports included; no text stands twice among them."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "records.jsonl"
        with path.open("w", encoding="utf-8") as stream:
            for article in many_articles(RECORDS):
                record = {"title": article.title, "text": article.body, "date": str(article.published or "")}
                outlet = article.outlet.name if article.outlet else ""
                stream.write(json.dumps(record | {"outlet": outlet, "url": article.url}, ensure_ascii=False) + "\n")
        run = subprocess.run([sys.executable, "-c", _READ, str(path)], check=True, capture_output=True, text=True)
    figures = json.loads(run.stdout)
    yield Result("records of JSON Lines read and cleaned", figures["count"] / figures["seconds"], "/s", 3_000, True)
    yield Result(f"peak memory of reading {RECORDS:,} records", figures["megabytes"], "MB", 200)
