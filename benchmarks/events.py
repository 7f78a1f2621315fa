"""Events at scale: time, memory and quality of clustering, and of adding one article."""

from __future__ import annotations

import json
import math
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.planted import OnDisk, name, plant
from benchmarks.result import Result
from encuadre.evaluate.metrics import b_cubed_f1

if TYPE_CHECKING:
    from encuadre.cluster.features import Features
    from encuadre.cluster.index import EventIndex

SMALL, LARGE = 10_000, 100_000

ADDED = 200
"""Articles of the large collection that are held back and then added one by one; the median time is quoted."""

STREAMED = 1500
"""Articles of the small collection that are added one by one before its events are held against those of clustering
all articles at once: nearly as many as are taken in before everything is clustered anew."""


def events() -> Iterator[Result]:
    """Cluster planted events of two sizes, and add articles one by one."""
    small, large = run_apart(SMALL, STREAMED, against_batch=True), run_apart(LARGE, ADDED)
    growth = math.log(large["seconds"] / small["seconds"]) / math.log((LARGE - ADDED) / (SMALL - STREAMED))
    yield Result(f"clustering {LARGE:,} articles once vectors exist", large["seconds"], "s", 30.0)
    yield Result("peak memory of it, vectors of sentences on disk", large["memory"], "GB", 2.0)
    yield Result(f"exponent of growth from {SMALL:,} articles", growth, "", 1.3)
    yield Result(f"B-cubed F1 of planted events among {LARGE:,} articles", large["b_cubed"], "", 0.85, at_least=True)
    yield Result(f"adding 1 article to {LARGE:,}", 1000 * large["add"], "ms", 50.0)
    yield Result(
        f"B-cubed F1 between adding {STREAMED:,} articles one by one and all at once",
        small["against_batch"],
        "",
        0.95,
        at_least=True,
    )


def run_apart(count: int, added: int, *, against_batch: bool = False) -> dict[str, float]:
    """Plant and cluster `count` articles in a process of its own, and return what was measured."""
    with tempfile.TemporaryDirectory() as folder:
        plant(count, Path(folder))
        arguments = f"{folder!r}, {added}, against_batch={against_batch}"
        code = f"from benchmarks.events import print_figures; print_figures({arguments})"
        run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return dict(json.loads(run.stdout.splitlines()[-1]))


def print_figures(folder: str, added: int, *, against_batch: bool) -> None:
    """Print the figures of the collection in `folder` as JSON: seconds, seconds of processor, gigabytes."""
    from encuadre.cluster.index import EventIndex

    arrays = dict(np.load(Path(folder) / "arrays.npz"))
    count = len(arrays["event"])
    words, columns = _words(arrays)
    vectors = OnDisk(Path(folder), count)
    start, busy = time.perf_counter(), time.process_time()
    index = EventIndex.of_features(_features(arrays, words, 0, count - added), columns, vectors)
    figures = {"seconds": time.perf_counter() - start, "processor": time.process_time() - busy}
    figures["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
    figures["b_cubed"] = b_cubed_f1(*_found_and_planted(index, arrays["event"]))
    times = []
    for place in range(count - added, count):
        one = _features(arrays, words, place, place + 1)
        start, busy = time.perf_counter(), time.process_time()
        index.add_features(one)
        times.append((time.perf_counter() - start, time.process_time() - busy))
    figures["add"], figures["add_processor"] = (median(column) for column in zip(*times, strict=True))
    if against_batch:
        at_once = EventIndex.of_features(_features(arrays, words, 0, count), columns, vectors)
        found = _found_and_planted(index, arrays["event"])[0]
        figures["against_batch"] = b_cubed_f1(found, _found_and_planted(at_once, arrays["event"])[0])
    print(json.dumps(figures))


def _words(arrays: dict[str, Any]) -> tuple[Any, dict[str, int]]:
    from scipy.sparse import csr_array

    from encuadre.cluster.words import weigh

    width = int(arrays["width"])
    parts = (arrays["counts"], arrays["indices"], arrays["ends"])
    counts = csr_array(parts, shape=(len(arrays["event"]), width))
    return weigh(counts, arrays["rarity"]), {f"w{column}": column for column in range(width)}


def _features(arrays: dict[str, Any], words: Any, start: int, end: int) -> Features:
    from encuadre.cluster.features import Features

    return Features(
        tuple(name(place) for place in range(start, end)),
        words[start:end],
        arrays["heads"][start:end],
        np.zeros((end - start, 7), dtype=np.float32),
        arrays["language"][start:end],
        arrays["day"][start:end],
    )


def _found_and_planted(index: EventIndex, event: Any) -> tuple[dict[str, str], dict[str, str]]:
    found = {index.ids[place]: str(group) for group, places in index.groups.items() for place in places}
    return found, {id_: str(event[int(id_)]) for id_ in found}
