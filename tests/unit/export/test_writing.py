from __future__ import annotations

import os
from pathlib import Path

import pytest

from encuadre.errors import ExportError
from encuadre.export.writing import write_file


def test_a_file_is_written_and_nothing_stays_beside_it(tmp_path: Path) -> None:
    write_file(tmp_path / "memo.md", b"told")

    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("memo.md", b"told")]


def test_a_file_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "memo.md").write_bytes(b"mine")

    with pytest.raises(ExportError, match=r"is there already\n  next: add --force"):
        write_file(tmp_path / "memo.md", b"told")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"mine"]


def test_a_file_is_replaced_where_that_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "memo.md").write_bytes(b"mine")

    write_file(tmp_path / "memo.md", b"told", force=True)

    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"told"]


def test_a_run_that_ends_midway_leaves_the_old_file_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "memo.md").write_bytes(b"mine")

    def refuse(_: int) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr(os, "fsync", refuse)

    with pytest.raises(ExportError, match="the disk is full"):
        write_file(tmp_path / "memo.md", b"told", force=True)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"mine"]


def test_a_disk_without_links_takes_files_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(1, "no links here")

    monkeypatch.setattr(os, "link", refuse)

    write_file(tmp_path / "memo.md", b"told")

    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"told"]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"away/memo\.md cannot be written: there is no such file or folder"):
        write_file(tmp_path / "away" / "memo.md", b"told")
