"""The command in this process, over a workspace of its own and models without weights."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from encuadre.cli.app import run
from encuadre.pipeline import Tools
from encuadre.store import Workspace
from unit.pipeline.stories import STORIES, fake_tools, names, write


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command left behind."""

    code: int
    data: str
    talk: str

    @property
    def lines(self) -> list[str]:
        return self.data.splitlines()


Command = Callable[..., Answer]


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """Return a function that runs the command on one workspace, in English unless told otherwise."""
    monkeypatch.setattr(Tools, "paraphrase_encoder", None)
    monkeypatch.setattr("encuadre.pipeline.Tools", lambda workspace, *_: fake_tools(workspace))
    Workspace(tmp_path / "w.sqlite").close()

    def run_command(*arguments: Any) -> Answer:
        capsys.readouterr()
        code = run(["--workspace", str(tmp_path / "w.sqlite"), "--lang", "en", *map(str, arguments)])
        printed = capsys.readouterr()
        return Answer(code, printed.out, printed.err)

    return run_command


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with two reports of one event and two that are alone."""
    made = tmp_path / "stories"
    made.mkdir()
    for name, story in STORIES.items():
        write(made, name, *story)
    return made


@pytest.fixture
def ids(command: Command, folder: Path, tmp_path: Path) -> dict[str, str]:
    """Return the ids of the stories, which have been added and listed."""
    assert command("add", folder).code == 0
    assert command("events").code == 0
    with Workspace(tmp_path / "w.sqlite") as workspace:
        return dict(names(workspace))
