"""Output in a locale that knows few letters: plainer, never a failure."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from encuadre.cli.app import run
from encuadre.cli.encoding import SIGNS, degrade


def written(text: str, encoding: str, monkeypatch: pytest.MonkeyPatch) -> str:
    bytes_ = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(bytes_, encoding=encoding, errors="strict"))
    degrade()
    sys.stdout.write(text)
    sys.stdout.flush()
    return bytes_.getvalue().decode(encoding)


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [
        ("utf-8", "“Sí” → 3 ≠ 5 · ┃║ México…"),
        ("iso-8859-1", '"Sí" > 3 # 5 · || México.'),
        ("ascii", '"Si" > 3 # 5 . || Mexico.'),
    ],
)
def test_what_an_encoding_lacks_is_written_plainly(encoding: str, shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert written("“Sí” → 3 ≠ 5 · ┃║ México…", encoding, monkeypatch) == shown


def test_a_letter_of_another_script_is_a_question_mark(monkeypatch: pytest.MonkeyPatch) -> None:
    assert written("Київ", "iso-8859-1", monkeypatch) == "????"


def test_columns_stay_where_they_are() -> None:
    assert {len(sign) for sign in SIGNS.values()} == {1}
    assert all(sign.isascii() for sign in SIGNS.values())


def test_json_is_utf_8_in_every_locale(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    bytes_ = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(bytes_, encoding="iso-8859-1"))

    run(["undo", "--list", "--json", "--workspace", str(tmp_path / "w.sqlite")])
    sys.stdout.write("“Kyiv → México”")
    sys.stdout.flush()

    assert bytes_.getvalue().decode("utf-8").endswith("“Kyiv → México”")
