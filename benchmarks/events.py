"""Events at scale: time, memory and quality of clustering, and of adding one article."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.planted import OnDisk, name, plant

if TYPE_CHECKING:
    from encuadre.cluster.collection import Inputs
    from encuadre.cluster.index import EventIndex

ADDED = 200
"""Articles held back and then added one by one; the median time is quoted."""


def run_apart(count: int) -> dict[str, float]:
    """Plant and cluster `count` articles in a process of its own, and return what was measured."""
    with tempfile.TemporaryDirectory() as folder:
        plant(count, Path(folder))
        code = f"from benchmarks.events import print_figures; print_figures({folder!r})"
        run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return dict(json.loads(run.stdout.splitlines()[-1]))


def print_figures(folder: str) -> None:
    """Print the figures of the collection in `folder` as JSON."""
    from encuadre.cluster.index import EventIndex

    arrays = dict(np.load(Path(folder) / "arrays.npz"))
    count = len(arrays["event"])
    counts, columns = _counts(arrays)
    kept = count - ADDED
    vectors = OnDisk(Path(folder), count)
    start, busy = time.perf_counter(), time.process_time()
    index = EventIndex.of_inputs(_inputs(arrays, counts, 0, kept), columns, vectors)
    figures = {"seconds": time.perf_counter() - start, "processor": time.process_time() - busy}
    figures["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
    figures["b_cubed"] = _b_cubed(index, arrays["event"])
    times, busies = [], []
    for place in range(kept, count):
        one = _inputs(arrays, counts, place, place + 1)
        start, busy = time.perf_counter(), time.process_time()
        index.add_inputs(one)
        times.append(time.perf_counter() - start)
        busies.append(time.process_time() - busy)
    figures["add"] = median(times)
    figures["add_processor"] = median(busies)
    figures["add_slowest"] = max(times)
    print(json.dumps(figures))


def _counts(arrays: dict[str, Any]) -> tuple[Any, dict[str, int]]:
    from scipy.sparse import csr_array

    width = int(arrays["width"])
    parts = (arrays["counts"], arrays["indices"], arrays["ends"])
    return csr_array(parts, shape=(len(arrays["event"]), width)), {f"w{column}": column for column in range(width)}


def _inputs(arrays: dict[str, Any], counts: Any, start: int, end: int) -> Inputs:
    from encuadre.cluster.collection import Inputs

    return Inputs(
        tuple(name(place) for place in range(start, end)),
        counts[start:end],
        arrays["heads"][start:end],
        arrays["language"][start:end],
        arrays["day"][start:end],
    )


def _b_cubed(index: EventIndex, event: Any) -> float:
    from encuadre.evaluate.metrics import b_cubed_f1

    found = {index.ids[place]: str(group) for group, places in index.groups.items() for place in places}
    return b_cubed_f1(found, {id_: str(event[int(id_)]) for id_ in found})


if __name__ == "__main__":
    for size in map(int, sys.argv[1:]):
        print(size, run_apart(size), flush=True)
