"""Step 4, `python -m training.pack`: the best model as one file that encuadre and Argos Translate both install."""

from __future__ import annotations

import argparse
import json
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from training.pieces import MODEL

NAMES = {"en": "English", "es": "Spanish"}
ARGOS_VERSION = "1.9.0"
"""The packages of Argos Translate since this version have this layout."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the package."""
    parser = argparse.ArgumentParser(prog="python -m training.pack", description=__doc__)
    parser.add_argument("data", type=Path, help="folder that `prepare` and `pieces` wrote")
    parser.add_argument("run", type=Path, help="folder that `train` wrote")
    parser.add_argument("folder", type=Path, help="where the package goes")
    parser.add_argument("--version", required=True, help="of the package, as 1.0")
    parser.add_argument("--licence", required=True, help="of the weights; what the licences of the data allow")
    options = parser.parse_args(arguments)
    print(pack(options.data, options.run, options.folder, version=options.version, licence=options.licence))
    return 0


def pack(data: Path, run: Path, folder: Path, *, version: str, licence: str) -> Path:
    """Return the package made of the best model of `run`.

    Args:
        data: Has the pieces, and what the model was taught with.
        run: Has the best model and its scores.
        folder: Where the package goes.
        version: Of the package.
        licence: Of the weights.
    """
    report = json.loads((data / "data.json").read_text("utf-8"))
    source, target = report["direction"].split("-")
    metadata = {
        "package_version": version,
        "argos_version": ARGOS_VERSION,
        "from_code": source,
        "from_name": NAMES[source],
        "to_code": target,
        "to_name": NAMES[target],
    }
    top = f"translate-{source}_{target}-{version.replace('.', '_')}"
    path = folder / f"{top}.argosmodel"
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{top}/metadata.json", json.dumps(metadata, indent=2))
        archive.writestr(f"{top}/README.md", read_me(report, _best(run), licence=licence))
        archive.write(data / MODEL, f"{top}/{MODEL}")
        for file in sorted((run / "best").iterdir()):
            archive.write(file, f"{top}/model/{file.name}")
    return path


def _best(run: Path) -> dict[str, Any]:
    scores = [json.loads(line) for line in (run / "scores.jsonl").read_text("utf-8").splitlines()]
    best: dict[str, Any] = [score for score in scores if score["best"]][-1]
    return best


def read_me(report: dict[str, Any], best: dict[str, Any], *, licence: str) -> str:
    """Return what the package says of itself: what it was taught with, under which licences, and how good it is.

    Args:
        report: `data.json`.
        best: The line of `scores.jsonl` that the model reached.
        licence: Of the weights.
    """
    source, target = report["direction"].split("-")
    lines = [
        f"# {NAMES[source]} to {NAMES[target]}",
        "",
        f"Weights: {licence}. Learnt from nothing with the recipe of encuadre (`training/`); no other model went in.",
        "",
        "| taught with | pairs | licence | made by |",
        "| --- | ---: | --- | --- |",
        *(
            f"| {one['name']} | {one['pairs']:,} | {one['licence']} | {one['engine'] or 'people'} |"
            for one in report["corpora"]
        ),
        "",
        f"On {report['pairs']['dev']:,} pairs kept apart, by which it was chosen: "
        f"BLEU {best['bleu']:.1f}, chrF2 {best['chrf']:.1f} (step {best['step']}).",
    ]
    if any(one["engine"] for one in report["corpora"]):
        lines[2] = lines[2].replace("no other model went in", "the engines named below wrote one side of their pairs")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
