"""`doctor`: whole or not, and for whatever is missing the command that brings it."""

from __future__ import annotations

import json
from types import SimpleNamespace

import pytest

from encuadre.cli.exit_codes import ExitCode
from encuadre.model import Language
from encuadre.translate import Candidate, DirectionStatus, Standing
from unit.cli.conftest import Command


@pytest.fixture
def machine(command: Command, monkeypatch: pytest.MonkeyPatch) -> dict[str, bool]:
    """Return what is installed; a test takes things away."""
    there = dict.fromkeys(("pipelines", "paraphrase", "apertium", "engines"), True)
    monkeypatch.setattr(
        "encuadre.annotate.installed.find_pipeline",
        lambda language: f"{language}_core 3" if there["pipelines"] else None,
    )
    monkeypatch.setattr("encuadre.assets.find", lambda asset: asset if there["paraphrase"] else None)
    monkeypatch.setattr(
        "encuadre.translate.debian.missing_debian_packages", lambda: () if there["apertium"] else ("apertium-es-pt",)
    )

    def direction(source: Language, target: Language) -> DirectionStatus:
        pivot = Candidate("pivot", "1", Standing.PASSED if there["engines"] else Standing.MISSING, "why", "apt-get x")
        return DirectionStatus(source, target, "pivot" if there["engines"] else None, "1", "the best", (pivot,))

    translator = SimpleNamespace(status=lambda: (direction("en", "es"), direction("es", "en")))
    monkeypatch.setattr("encuadre.pipeline.Tools", lambda *_: SimpleNamespace(translator=translator))
    return there


def test_a_whole_machine_is_fine_and_names_no_command(command: Command, machine: dict[str, bool]) -> None:
    answer = command("doctor")

    assert answer.code == ExitCode.FINE
    assert "apt-get" not in answer.data
    assert "setup" not in answer.data


@pytest.mark.parametrize(
    ("missing", "told"),
    [
        ("pipelines", "encuadre setup"),
        ("paraphrase", "encuadre setup"),
        ("apertium", "sudo apt-get install apertium-es-pt"),
        ("engines", "apt-get x"),
    ],
)
def test_whatever_is_missing_is_said_with_the_command_that_brings_it(
    missing: str, told: str, command: Command, machine: dict[str, bool]
) -> None:
    machine[missing] = False

    answer = command("doctor")

    assert answer.code == ExitCode.MODEL_MISSING
    assert told in answer.data


def test_data_tells_found_and_missing_parts_and_the_workspace(command: Command, machine: dict[str, bool]) -> None:
    machine["paraphrase"] = False

    told = json.loads(command("doctor", "--json").data)

    parts = {one["part"]: one for one in told["parts"]}
    assert parts["spaCy es"]["found"] == "es_core 3"
    assert (parts["paraphrase"]["found"], parts["paraphrase"]["install"]) == (None, "encuadre setup")
    assert told["workspace"]["path"].endswith("w.sqlite")
    assert [(one["source"], one["engine"]) for one in told["directions"]] == [("en", "pivot"), ("es", "pivot")]
