"""The gate: figures on gold labels may not fall below their floors, and floors only rise.

A floor is no figure of one machine: `floors.json` holds, by file and figure, the lowest that was measured over the
kernels of several processors (`quality.kernels`) and the room below it that another one may need (`quality.rooms`); the
floor is their difference. The gold files' SHA-256 is kept beside them, so that nobody changes the exam unnoticed.

In `tests/`: `python -m quality.gate` measures under every kernel this processor runs, prints figures, spread and floors
as a table, and fails if one lies below its floor. `--update` raises the floors; it refuses to lower one without
`--allow-regression`, and the reason then belongs into the commit.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from quality.kernels import measure_under, supported
from quality.measuring import MEASURED, ROOT, fingerprint
from quality.rooms import rooms
from quality.units import units_of

FLOORS = Path(__file__).parent / "floors.json"

DIGITS = 4
"""Digits after the point that are kept."""

Measured = Mapping[str, Mapping[str, Any]]
"""By `task:file` the figures and predictions of one kernel."""


def read_floors() -> dict[str, Any]:
    """Return what is kept, by file."""
    floors: dict[str, Any] = json.loads(FLOORS.read_text("utf-8"))
    return floors


def floor_of(kept: Mapping[str, float]) -> float:
    """Return the least a figure may be."""
    return kept["lowest"] - kept["room"]


def below(
    measured: Mapping[str, float], figures: Sequence[str], kept: Mapping[str, Mapping[str, float]]
) -> dict[str, Any]:
    """Return the figures that fell, with their floors."""
    return {
        name: (round(measured[name], DIGITS), round(floor_of(kept[name]), DIGITS))
        for name in figures
        if round(measured[name], DIGITS) < round(floor_of(kept[name]), DIGITS)
    }


def raised(kept: Mapping[str, float] | None, lowest: float, room: float, *, allow_regression: bool) -> dict[str, float]:
    """Return what to keep of a figure: the new floor if it is higher, else the old one.

    Args:
        kept: What was kept; `None` for a new figure.
        lowest: The lowest over the kernels.
        room: How far below it another processor may be.
        allow_regression: Take the new one whatever it is.
    """
    found = {"lowest": round(lowest, DIGITS), "room": round(room, DIGITS)}
    if kept is None or allow_regression or floor_of(found) > floor_of(kept):
        return found
    return dict(kept)


def table(task: str, file: str, names: Sequence[str], by_kernel: Mapping[str, Measured]) -> list[str]:
    """Return one line of a Markdown table per figure: each kernel's, the spread, and the floor."""
    kept = read_floors().get(file, {}).get("floors", {})
    lines = []
    for name in names:
        values = [measured[f"{task}:{file}"]["figures"][name] for measured in by_kernel.values()]
        floor = f"{floor_of(kept[name]):.3f}" if name in kept else ""
        cells = [f"{Path(file).name} {name}", *(f"{value:.3f}" for value in values)]
        lines.append(f"| {' | '.join([*cells, f'{max(values) - min(values):.3f}', floor])} |")
    return lines


def main() -> int:
    """Measure, print, and say whether every figure keeps its floor."""
    parser = argparse.ArgumentParser(description="Measure under every kernel; raise the floors.")
    parser.add_argument("--only", default="", help="part of the path of the files to measure")
    parser.add_argument("--quick", action="store_true", help="leave out what takes long")
    parser.add_argument("--kernel", action="append", help="a kernel to measure; without it all that run here")
    parser.add_argument("--into", type=Path, help="folder that keeps what was measured, to go on from there")
    parser.add_argument("--update", action="store_true", help="raise the floors")
    parser.add_argument("--allow-regression", action="store_true", help="lower them too")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        into = asked.into or Path(folder)
        into.mkdir(parents=True, exist_ok=True)
        by_kernel: dict[str, Measured] = {
            kernel: measure_under(kernel, only=asked.only, is_quick=asked.quick, into=into)
            for kernel in asked.kernel or supported()
        }
    print(f"| figure | {' | '.join(by_kernel)} | spread | floor |")
    print(f"| --- |{' ---: |' * (len(by_kernel) + 2)}")
    floors, fallen = read_floors(), []
    for task, file, names in MEASURED:
        key = f"{task}:{file}"
        if asked.only not in file or not all(key in measured for measured in by_kernel.values()):
            continue
        print("\n".join(table(task, file, names, by_kernel)))
        known = floors.setdefault(file, {"sha256": "", "floors": {}})
        lowest = {name: min(one[key]["figures"][name] for one in by_kernel.values()) for name in names}
        fell = below(lowest, [name for name in names if name in known["floors"]], known["floors"])
        fallen += [f"{file} {name}: {figure} below {floor}" for name, (figure, floor) in fell.items()]
        if asked.update and (not fell or asked.allow_regression):
            scored = [units_of(task, ROOT / file, one[key]["predictions"]) for one in by_kernel.values()]
            room = rooms(scored[0][0], [scorer for _, scorer in scored], names)
            known["sha256"] = fingerprint(file)
            for name in names:
                known["floors"][name] = raised(
                    known["floors"].get(name), lowest[name], room[name], allow_regression=asked.allow_regression
                )
    if asked.update:
        FLOORS.write_text(json.dumps(floors, indent=2, ensure_ascii=False) + "\n", "utf-8")
    print("\n".join(["", *fallen]), file=sys.stderr)
    return 1 if fallen and not asked.allow_regression else 0


if __name__ == "__main__":
    sys.exit(main())
