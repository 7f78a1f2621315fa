"""A folder of files is there whole or not at all, and takes nobody's place unasked."""

from __future__ import annotations

from pathlib import Path

import pytest

from encuadre.errors import ExportError
from encuadre.export.writing import write_folder

FILES = {"student.md": b"one", "deck.apkg": b"two"}


def test_all_files_are_there_and_nothing_else(tmp_path: Path) -> None:
    write_folder(tmp_path / "lesson", FILES)

    assert {path.name: path.read_bytes() for path in (tmp_path / "lesson").iterdir()} == FILES
    assert [path.name for path in tmp_path.iterdir()] == ["lesson"]


def test_a_folder_that_holds_one_of_the_files_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "deck.apkg").write_text("mine")

    with pytest.raises(ExportError, match="is there already"):
        write_folder(tmp_path, FILES)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"deck.apkg": "mine"}


def test_force_replaces_the_files_and_leaves_what_else_is_there(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    (tmp_path / "student.md").write_text("old")
    write_folder(tmp_path, FILES, force=True)

    assert (tmp_path / "notes.txt").read_text() == "mine"
    assert (tmp_path / "student.md").read_bytes() == b"one"


def test_a_run_that_fails_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ExportError):
        write_folder(tmp_path / "lesson", {"student.md": b"one", "no/such/folder": b"two"})

    assert list(tmp_path.iterdir()) == []
