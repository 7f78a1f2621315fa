"""`make link`: the command of a checkout, everywhere."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from e2e.conftest import ROOT

pytestmark = pytest.mark.e2e


def link(home: Path) -> subprocess.CompletedProcess[str]:
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    return subprocess.run(
        ["sh", ROOT / "tools" / "link.sh"], env=environment, capture_output=True, text=True, check=False
    )


def test_the_link_is_made_again_as_often_as_asked(tmp_path: Path) -> None:
    for _ in range(2):
        done = link(tmp_path)
        assert done.returncode == 0, done.stderr

    command = tmp_path / ".local" / "bin" / "encuadre"
    assert command.readlink() == ROOT / ".venv" / "bin" / "encuadre"
    assert "Your PATH lacks" in done.stderr


def test_a_file_of_another_kind_is_left_alone(tmp_path: Path) -> None:
    command = tmp_path / ".local" / "bin" / "encuadre"
    command.parent.mkdir(parents=True)
    command.write_text("something else")

    assert link(tmp_path).returncode == 1
    assert command.read_text() == "something else"
