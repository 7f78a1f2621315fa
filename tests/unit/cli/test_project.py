"""`project`: saved, opened beside or into a workspace, and run again, from the command line."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from encuadre.cli.app import run
from encuadre.cli.exit_codes import ExitCode
from encuadre.export import to_bundle
from encuadre.ingest import read_bundle
from encuadre.model import Checked, Deviation, DeviationKind, MadeBy, Result
from encuadre.store import Workspace
from encuadre.words import words_in
from unit.cli.conftest import Command

SAID = words_in("en").projects


@pytest.fixture
def saved(command: Command, ids: dict[str, str], tmp_path: Path) -> Path:
    """Return the file of a project of the first event, which one side alone tells."""
    path = tmp_path / "dam.encuadre"
    assert command("project", "save", "1", "-o", path, "--quiet").code == ExitCode.FINE
    return path


def test_what_was_saved_is_told(command: Command, ids: dict[str, str], tmp_path: Path) -> None:
    path = tmp_path / "x.encuadre"

    answer = command("project", "save", "1", "-o", path, "--json")

    told = json.loads(answer.data)
    assert told["path"] == str(path)
    assert path.stat().st_size > 0
    assert told["uncompared"] == told["events"]
    assert [other.name for other in tmp_path.iterdir() if other.name.endswith(".part")] == []


def test_it_opens_into_a_new_workspace_beside_it(saved: Path, tmp_path: Path) -> None:
    assert run(["project", "open", str(saved)]) == ExitCode.FINE

    with Workspace(tmp_path / "dam.sqlite") as workspace:
        assert len(workspace.events.all()) == 1


def test_a_workspace_that_is_there_is_not_written_over(command: Command, saved: Path, tmp_path: Path) -> None:
    taken = tmp_path / "taken.sqlite"
    taken.write_bytes(b"mine")

    answer = command("project", "open", saved, "--workspace", taken)

    assert answer.code == ExitCode.USAGE
    assert SAID.is_there.format(path=taken) in answer.talk
    assert taken.read_bytes() == b"mine"


def test_a_place_where_no_file_can_be_made_is_told(command: Command, saved: Path, tmp_path: Path) -> None:
    place = tmp_path / "nowhere" / "w.sqlite"
    answer = command("project", "open", saved, "--workspace", place)

    assert answer.code == ExitCode.USAGE
    assert SAID.elsewhere in answer.talk


def test_opened_into_a_new_file_it_lists_its_event(command: Command, saved: Path, tmp_path: Path) -> None:
    made = tmp_path / "mine.sqlite"

    answer = command("project", "open", saved, "--workspace", made)

    assert "encuadre --workspace" in answer.talk
    told = json.loads(command("events", "--workspace", made, "--json").data)
    assert len(told["events"]) == 1


def test_opened_into_the_workspace_it_came_from_all_is_known(command: Command, saved: Path) -> None:
    told = json.loads(command("project", "open", saved, "--into", "--json").data)

    assert (told["added"], told["otherwise"]) == ([], [])
    assert told["known"]


def test_two_who_open_one_file_do_not_touch_each_other(command: Command, saved: Path, tmp_path: Path) -> None:
    before = saved.read_bytes()
    for name in ("ana", "luis"):
        assert command("project", "open", saved, "--workspace", tmp_path / f"{name}.sqlite").code == ExitCode.FINE
    with Workspace(tmp_path / "ana.sqlite") as workspace, workspace.transaction():
        workspace.facts.put("mine", "1")

    with Workspace(tmp_path / "luis.sqlite") as workspace:
        assert workspace.facts.get("mine") is None
    assert saved.read_bytes() == before


def test_run_again_it_says_whether_all_is_the_same(command: Command, saved: Path) -> None:
    answer = command("project", "check", saved)

    assert answer.code == ExitCode.FINE
    assert answer.lines == [f"{name}: {SAID.same}" for name in SAID.kinds.values()]


def test_what_comes_out_otherwise_is_told_and_ends_with_code_1(
    command: Command, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    links = [Deviation("0a1b2c3d", DeviationKind.LINKS, f"a-{number} / b-1", "same 0.91", None) for number in range(9)]
    checked = Checked(("0a1b2c3d",), {"encoder": ("use 1", "use 2")}, tuple(links))
    monkeypatch.setattr("encuadre.pipeline.check_project", lambda *_, **__: iter([checked]))

    answer = command("project", "check", saved)

    assert answer.code == ExitCode.NOTHING_FOUND
    assert answer.lines[0] == SAID.version.format(name="encoder", saved="use 1", here="use 2")
    assert "  0a1b2c3d a-0 / b-1: same 0.91 → none" in answer.lines
    assert f"  {SAID.more.format(count=4)}" in answer.lines
    told = json.loads(command("project", "check", saved, "--json").data)
    assert len(told["deviations"]) == 9


def test_opened_anew_no_result_of_another_program_is_read(
    command: Command, saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = read_bundle(saved)
    made_by = MadeBy("9.9", "", "", "", "", {})
    foreign = replace(bundle, results=(Result(bundle.events[0].id, made_by, b"{}"),))
    saved.write_bytes(to_bundle(foreign, "9.9"))

    refused = command("project", "open", saved, "--workspace", tmp_path / "one.sqlite")
    assert refused.code == ExitCode.USAGE
    assert "--anew" in refused.talk
    assert not (tmp_path / "one.sqlite").exists()

    opened = command("project", "open", saved, "--anew", "--workspace", tmp_path / "two.sqlite", "--json")
    assert json.loads(opened.data)["results"] == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_file_that_is_none_is_refused(command: Command, tmp_path: Path, language: str) -> None:
    path = tmp_path / "x.encuadre"
    path.write_text("no project")

    for verb in ("open", "check"):
        answer = command("--lang", language, "project", verb, path)
        assert answer.code == ExitCode.UNREADABLE
        assert {"en": "it is no project file", "es": "no es un archivo de proyecto"}[language] in answer.talk
    assert not (tmp_path / "x.sqlite").exists()
