"""What a shell offers where an EVENT is typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.shell_completion import ShellComplete

from encuadre.cli.app import encuadre, run
from encuadre.cli.options import Context
from encuadre.model import Event
from encuadre.store import Workspace

IDS = ("9a0b1c2d", "0f1e2d3c", "9b000000")


@pytest.fixture
def workspace(tmp_path: Path) -> str:
    path = tmp_path / "w.sqlite"
    with Workspace(path) as opened, opened.transaction():
        opened.events.replace([Event(id_, (id_,), {"en": f"Story {id_}"}) for id_ in IDS])
    return str(path)


def offered(typed: list[str], incomplete: str) -> dict[str, str | None]:
    found = ShellComplete(encuadre, {"obj": Context()}, "encuadre", "_ENCUADRE_COMPLETE")
    return {item.value: item.help for item in found.get_completions(typed, incomplete)}


@pytest.mark.parametrize("command", ["compare", "events", "merge", "split", "pin"])
def test_numbers_of_the_list_are_offered_with_their_headlines(command: str, workspace: str) -> None:
    assert offered(["--workspace", workspace, command], "") == {
        str(number): f"Story {id_}" for number, id_ in enumerate(IDS, start=1)
    }


def test_a_letter_asks_for_ids(workspace: str) -> None:
    assert list(offered(["--workspace", workspace, "compare"], "9a")) == [IDS[0]]


def test_numbers_are_those_of_the_last_list(workspace: str) -> None:
    with Workspace(workspace) as opened, opened.transaction():
        opened.events.number(IDS[2:])
    assert offered(["compare", "--workspace", workspace], "") == {"1": f"Story {IDS[2]}"}


def test_a_workspace_that_is_not_there_offers_nothing_and_is_not_made(tmp_path: Path) -> None:
    assert offered(["--workspace", str(tmp_path / "none.sqlite"), "compare"], "") == {}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_gets_its_script(
    shell: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("_ENCUADRE_COMPLETE", f"{shell}_source")
    assert run([]) == 0
    assert "_ENCUADRE_COMPLETE" in capsys.readouterr().out


def test_a_shell_is_answered(
    workspace: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("_ENCUADRE_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", f"encuadre --workspace {workspace} compare ")
    monkeypatch.setenv("COMP_CWORD", "4")
    assert run([]) == 0
    assert capsys.readouterr().out == "plain,1\nplain,2\nplain,3\n"
