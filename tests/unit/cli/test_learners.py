"""`encuadre learners`: who studies, checked in two minutes, apart from the others, forgotten when asked."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from encuadre.cli.exit_codes import ExitCode
from encuadre.store import Workspace
from encuadre.study.check import draw
from unit.cli.conftest import Command

QUESTIONS = 56


@pytest.fixture
def answered(command: Command, monkeypatch: pytest.MonkeyPatch) -> Command:
    """Return the command with lines to read, given first."""

    def run(lines: str, *arguments: Any) -> Any:
        monkeypatch.setattr("sys.stdin", io.StringIO(lines))
        return command("learners", *arguments)

    return run


def knowing(seed: int, bands: int, yes: str) -> str:
    """Answer as a learner of Spanish who knows the first `bands` and guesses nothing."""
    return "".join(f"{yes if one.is_word and one.band <= bands else 'n'}\n" for one in draw("es", seed))


def kept(command: Command, name: str) -> dict[str, Any]:
    [found] = json.loads(command("learners", name, "--json").data)["learners"]
    return dict(found)


def test_a_check_keeps_a_level_with_its_interval(command: Command, answered: Command) -> None:
    told = answered(knowing(7, 3, "sí"), "Ana", "--learn", "es", "--check", "--seed", "7")

    found = kept(command, "Ana")
    assert "About B1" in told.data
    assert (found["level"], found["learning"]) == ("B1", "es")
    assert found["low"] <= "B1" <= found["high"]


def test_whoever_says_yes_to_invented_words_keeps_the_level_there_was(command: Command, answered: Command) -> None:
    command("learners", "Ana", "--level", "A2")

    told = answered("y\n" * QUESTIONS, "Ana", "--check")

    assert "100%" in told.data
    assert kept(command, "Ana")["level"] == "A2"


def test_a_level_is_one_of_a_language(command: Command) -> None:
    command("learners", "Ana", "--learn", "es", "--level", "C1")
    command("learners", "Ana", "--learn", "en")

    assert kept(command, "Ana")["level"] is None


def test_a_check_that_is_broken_off_estimates_nothing(answered: Command, tmp_path: Path) -> None:
    assert answered("y\ny\n", "Ana", "--check").code != ExitCode.FINE
    with Workspace(tmp_path / "w.sqlite") as workspace:
        profile = workspace.learners.get("Ana")
    assert profile is not None
    assert profile.estimate is None


def test_one_is_forgotten_and_the_other_stays(command: Command) -> None:
    for name in ("Ana", "Beto"):
        command("learners", name, "--level", "B2")

    assert command("learners", "Ana", "--forget").code == ExitCode.FINE
    assert command("learners", "Ana").code == ExitCode.NOTHING_FOUND
    assert "Beto" in command("learners").data
    assert "Ana" not in command("learners").data


def test_what_is_asked_of_nobody_is_refused(command: Command) -> None:
    assert command("learners", "--forget").code == ExitCode.USAGE
    assert command("learners").code == ExitCode.NOTHING_FOUND
