"""`cite`: sentences with their source, by their ids."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from encuadre.cli.exit_codes import ExitCode
from unit.cli.conftest import Command


@pytest.fixture
def sentence(command: Command, folder: Path) -> dict[str, str]:
    command("add", folder)
    [hit, *_] = json.loads(command("search", "owls", "--json").data)["hits"]
    return {"id": hit["sentence"], "text": hit["text"], "outlet": hit["article"]["outlet"] or "unknown outlet"}


def test_a_sentence_is_printed_above_its_source(command: Command, sentence: dict[str, str]) -> None:
    answer = command("cite", sentence["id"])

    assert answer.code == ExitCode.FINE
    assert answer.lines[0] == f"“{sentence['text']}”"
    assert answer.lines[1].startswith(sentence["outlet"])


def test_several_stand_apart_and_machines_get_each_by_itself(command: Command, sentence: dict[str, str]) -> None:
    assert command("cite", sentence["id"], sentence["id"]).data.count("\n\n") == 1

    told = json.loads(command("cite", sentence["id"], "--form", "markdown", "--json").data)["citations"]
    assert [(one["sentence"], one["text"], one["form"]) for one in told] == [
        (sentence["id"], sentence["text"], "markdown")
    ]
    assert told[0]["citation"].startswith("> ")


def test_a_translation_comes_with_whoever_made_it(command: Command, sentence: dict[str, str]) -> None:
    assert "→" not in command("cite", sentence["id"]).data
    assert "→" in command("cite", sentence["id"], "--translation").data


@pytest.mark.parametrize("name", ["nothing", "abcd1234-0", "--1"])
def test_what_is_no_sentence_is_refused_with_the_next_step(command: Command, folder: Path, name: str) -> None:
    command("add", folder)
    answer = command("cite", "--", name)

    assert answer.code == ExitCode.NOTHING_FOUND
    assert not answer.data
