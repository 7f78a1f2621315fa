"""The pager: only on a terminal, only for what it cannot hold, and only if the reader lets it."""

from __future__ import annotations

import os
from collections.abc import Iterable

import click
import pytest

from encuadre.cli.showing import coloured_edits, show


@pytest.fixture
def paged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what goes through the pager, on a terminal of 80 columns and 24 rows."""
    seen: list[str] = []

    def pager(lines: Iterable[str]) -> None:
        seen.extend(lines)

    monkeypatch.setattr(click, "echo_via_pager", pager)
    monkeypatch.setattr("shutil.get_terminal_size", lambda: os.terminal_size((80, 24)))
    monkeypatch.delenv("PAGER", raising=False)
    for stream in ("stdin", "stdout"):
        monkeypatch.setattr(f"sys.{stream}.isatty", lambda: True, raising=False)
    return seen


def test_what_is_longer_than_the_terminal_is_paged(paged: list[str]) -> None:
    show(["line"] * 24)
    assert paged == ["line\n"] * 24


def test_long_lines_count_as_often_as_they_are_broken(paged: list[str]) -> None:
    show(["x" * 800] * 3)
    assert len(paged) == 3


def test_what_fits_is_printed(paged: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    show(["line"] * 23)
    assert paged == []
    assert capsys.readouterr().out == "line\n" * 23


@pytest.mark.parametrize("stream", ["stdin", "stdout"])
def test_without_a_terminal_nothing_is_paged(stream: str, paged: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(f"sys.{stream}.isatty", lambda: False, raising=False)
    show(["line"] * 100)
    assert paged == []


def test_a_reader_may_refuse_it(paged: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    show(["line"] * 100, may_page=False)
    monkeypatch.setenv("PAGER", "")
    show(["line"] * 100)
    assert paged == []


def test_nothing_shown_commands_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    show(["Dam \x1b]52;c;aG9sYQ==\x07opens \x9b31m \u202elatot", "45\u00a0%\tand\nmore"], may_page=False)

    printed = capsys.readouterr().out
    assert printed == "Dam \\x1b]52;c;aG9sYQ==\\x07opens \\x9b31m \\u202elatot\n45\u00a0%\tand\nmore\n"


def test_edits_are_coloured_and_keep_their_brackets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    line = "On [-40-] {+60+} families"

    assert click.unstyle(coloured_edits(line)) == line
    assert coloured_edits(line) != line
    monkeypatch.setenv("NO_COLOR", "1")
    assert coloured_edits(line) == line
