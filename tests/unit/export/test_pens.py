from __future__ import annotations

from importlib.metadata import EntryPoint
from typing import Any

import pytest

from encuadre.errors import ExportError
from encuadre.export import pens
from encuadre.export.pens import OURS, formats, pen_for
from golden.documents import document


def bring(monkeypatch: pytest.MonkeyPatch, name: str, write: Any) -> None:
    point = EntryPoint(name, "brought:write", pens.GROUP)
    monkeypatch.setattr(EntryPoint, "load", lambda _: write)
    monkeypatch.setattr(pens, "_brought", lambda: {name: point})


@pytest.mark.parametrize("name", OURS)
def test_a_format_of_ours_has_a_pen_that_writes_the_same_bytes_twice(name: str) -> None:
    write = pen_for(name).write

    assert write(document("edges")) == write(document("edges")) != b""


def test_a_format_nobody_writes_is_refused_with_those_there_are() -> None:
    with pytest.raises(ExportError, match=r"no format 'papyrus'\n  next: one of .*md"):
        pen_for("papyrus")


def test_a_package_brings_a_format(monkeypatch: pytest.MonkeyPatch) -> None:
    bring(monkeypatch, "shout", lambda told: told.title.upper().encode())

    assert "shout" in formats()
    assert pen_for("shout").write(document("edges")) == document("edges").title.upper().encode()


def test_a_format_of_ours_cannot_be_taken_over(monkeypatch: pytest.MonkeyPatch) -> None:
    bring(monkeypatch, "md", lambda _: b"")

    assert pen_for("md").write(document("edges")).startswith(b"# ")


def test_a_pen_of_a_package_that_fails_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    bring(monkeypatch, "broken", lambda _: 1 // 0)

    with pytest.raises(ExportError, match="the pen of brought:write failed"):
        pen_for("broken").write(document("edges"))
