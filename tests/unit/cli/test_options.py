"""The options every command takes: before its name or after it, and after it wins."""

from __future__ import annotations

import json
from pathlib import Path

import click
import pytest

from contract.test_help import COMMANDS
from encuadre.cli.app import run
from encuadre.store import Workspace
from encuadre.words import words_in
from unit.cli.conftest import Command


def test_options_may_stand_before_the_command_or_after_it(command: Command) -> None:
    for arguments in (["--json", "events"], ["events", "--json"]):
        assert json.loads(command(*arguments).data) == {"events": []}


def test_what_stands_after_the_command_wins(command: Command, ids: dict[str, str], tmp_path: Path) -> None:
    Workspace(tmp_path / "other.sqlite").close()
    assert command("events", "--workspace", tmp_path / "other.sqlite").code == 1
    assert command("events", "--lang", "es").lines[0] == words_in("es").events.heading
    assert command("--lang", "es", "events").lines[0] == words_in("es").events.heading


def test_the_workspace_of_the_environment_is_used_where_none_is_named(
    ids: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ENCUADRE_WORKSPACE", str(tmp_path / "w.sqlite"))

    assert run(["events", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["events"]) == 3


@pytest.mark.parametrize(
    "path", [path for path, one in COMMANDS if not isinstance(one, click.Group) or one.invoke_without_command]
)
def test_every_command_takes_the_shared_options(path: str, command: Command) -> None:
    printed = command(*path.split(), "--help").data

    assert [option for option in ("--workspace", "--json", "--quiet", "--lang") if option not in printed] == []
