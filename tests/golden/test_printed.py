"""Every printed form and every wire, byte for byte; `pytest tests/golden --rewrite-goldens` writes them anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from golden.drawn import printed

PRINTED = {
    "compare": "compare 56b3",
    "compare-edges": "compare d618",
    "compare-story": "compare 56b3 --story",
    "one-side": "compare b1ec",
    "one-side-claims": "compare b1ec --claims",
    "one-side-reading": "compare b1ec --reading",
    "read": "read 0a0a",
    "versions": "versions 0a0a",
    "claims": "compare 56b3 --claims",
    "claims-edges": "compare d618 --claims",
    "reading": "compare 56b3 --reading",
    "numbers": "compare 56b3 --numbers",
    "numbers-edges": "compare d618 --numbers",
    "voices": "compare 56b3 --voices",
    "voices-edges": "compare d618 --voices",
    "one-side-voices": "compare b1ec --voices",
    "timeline": "compare 56b3 --timeline",
    "timeline-edges": "compare d618 --timeline",
    "reading-edges": "compare d618 --reading",
    "export": "export 56b3 -f md",
    "export-edges": "export d618 --notes",
    "export-csv": "export d618 -f csv",
    "export-jsonl": "export d618 -f jsonl",
    "export-csl": "export d618 -f csl",
    "export-bibtex": "export d618 -f bibtex",
    "cite-csl": "cite 56b3-1 --form csl",
    "cite-bibtex": "cite 56b3-1 --form bibtex",
    "export-memo": "export 56b3 --memo",
    "export-memo-edges": "export d618 --memo",
    "one-side-export": "export b1ec --memo",
    "events": "events",
    "events-both": "events --both",
    "events-learn": "events --learn",
    "events-forget": "events --learn --reset",
    "explained": "events 56b3",
    "explained-edges": "events d618",
    "frame": "frame framed",
    "frame-too-short": "frame too-short",
    "frames": "frames --by country",
    "align": "align us.txt mx.txt",
    "translate": "translate article.txt",
    "correct": "correct --import corrections.csv",
    "search": "search drones",
    "cite": "cite 56b3-1 --form newsroom --translation",
    "notes": "notes",
    "learners": "learners",
    "notes-markdown": "notes --markdown",
    "export-tmx": "export d618 -f tmx",
    "export-xliff": "export d618 -f xliff",
    "export-xliff2": "export d618 -f xliff2",
    "project-save": "project save b1ec -o one.encuadre",
    "project-open": "project open one.encuadre --into --quiet",
    "project-check": "project check one.encuadre",
    "study": "study 56b3 --learn es --level C2 --answers",
    "study-english": "study 56b3 --learn en --level C2 --answers",
    "merge": "merge 56b3 93a5",
    "pin": "pin 56b3",
    "undo": "undo",
    "undo-list": "undo --list",
    "add": "add notes",
    "feeds-list": "feeds list",
    "feeds-failed": "feeds list --failed",
    "frames-train": "frames train README.md --name mine",
    "frames-list": "frames list",
    "models-list": "models list",
    "models-verify": "models verify",
    "eval": "eval align README.md",
    "setup-check": "setup --check",
}
"""What a reader sees, by the name of its golden."""

WIRES = (
    "compare",
    "compare-story",
    "export-edges",
    "one-side",
    "read",
    "versions",
    "compare-edges",
    "events",
    "events-learn",
    "explained-edges",
    "frame",
    "frame-too-short",
    "frames",
    "align",
    "translate",
    "correct",
    "search",
    "cite",
    "notes",
    "learners",
    "project-save",
    "project-open",
    "project-check",
    "study",
    "study-english",
    "merge",
    "undo",
    "undo-list",
    "add",
    "feeds-list",
    "frames-train",
    "frames-list",
    "models-list",
    "models-verify",
    "eval",
    "setup-check",
)
"""Those of the commands whose JSON other programs read; `--claims` and `--reading` print what `compare` prints."""


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("name", PRINTED)
def test_a_command_prints_what_it_printed(
    name: str, language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, golden: Callable[[str, str], None]
) -> None:
    arguments = ["--lang", language, *PRINTED[name].split()]
    golden(f"{name}.{language}.txt", printed(arguments, tmp_path / "w.sqlite", monkeypatch))


@pytest.mark.parametrize("name", WIRES)
def test_the_json_of_a_command_is_the_same_bytes(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, golden: Callable[[str, str], None]
) -> None:
    arguments = ["--json", "--quiet", *PRINTED[name].split()]
    golden(f"{name}.json", printed(arguments, tmp_path / "w.sqlite", monkeypatch))


def test_the_table_of_frames_is_the_same_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, golden: Callable[[str, str], None]
) -> None:
    table = tmp_path / "shares.csv"
    printed(["frames", "--by", "country", "--csv", str(table)], tmp_path / "w.sqlite", monkeypatch)
    golden("frames.csv", table.read_bytes().decode())
