"""Which program fetches, and what it is told."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from encuadre.assets import Wheel, find_installer, installer
from encuadre.errors import ModelMissingError


def test_the_pip_of_this_python_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installer, "find_spec", lambda name: object())
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")

    found = find_installer()

    assert found.name == "pip"
    assert found.command[:3] == (sys.executable, "-m", "pip")


def test_without_pip_uv_fetches_for_this_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installer, "find_spec", lambda name: None)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")

    found = find_installer()

    assert found.name == "uv"
    assert found.command == ("/usr/bin/uv", "pip", "install", "--python", sys.executable)


def test_without_either_the_next_step_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installer, "find_spec", lambda name: None)
    monkeypatch.setattr("shutil.which", lambda name: None)

    with pytest.raises(ModelMissingError, match="neither pip nor uv") as caught:
        find_installer()
    assert f"{sys.executable} -m ensurepip" in caught.value.hint


def test_a_requirement_admits_one_file_only() -> None:
    assert Wheel("word", "1.0", "ab12", 3).requirement == "word==1.0 --hash=sha256:ab12"


def test_the_indexes_are_those_the_reader_configured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", "file:///somewhere")
    monkeypatch.setenv("PIP_USER", "1")

    environment = installer._environment(Path("scratch"))

    assert environment["PIP_INDEX_URL"] == "file:///somewhere"
    assert environment["PIP_USER"] == "0"
