"""`correct`: the sentences with both translations are data, how many were done so to is talk."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from encuadre.cli.exit_codes import ExitCode
from encuadre.store import Workspace
from encuadre.words import words_in
from unit.cli.conftest import Command

WORDS = words_in("en").corrections
FELL = ("La bolsa cayó con fuerza.", "Stocks fell hard.")


def test_a_translation_is_kept_listed_and_taken_back(command: Command) -> None:
    kept = command("correct", *FELL)
    assert kept.code == ExitCode.FINE
    assert kept.lines == ["es: La bolsa cayó con fuerza.", "    [en, human] Stocks fell hard."]
    assert "1 translation kept" in kept.talk
    assert "never translated here" in kept.talk

    assert command("correct", "--list").lines == kept.lines

    back = command("correct", FELL[0], "--undo")
    assert back.lines == kept.lines[:1]
    assert "1 translation forgotten" in back.talk

    none = command("correct", "--list")
    assert (none.code, none.data, none.talk.strip()) == (ExitCode.NOTHING_FOUND, "", WORDS.no_translation)


def test_a_file_of_them_is_taken_in_and_taken_back(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "corrections.csv"
    path.write_text("text,translation\nLa bolsa cayó.,Stocks fell.\nLlovió todo el día.,It rained all day.\n", "utf-8")

    told = json.loads(command("correct", "--import", path, "--json").data)["sentences"]
    assert [one["translation"] for one in told] == ["Stocks fell.", "It rained all day."]
    assert told[0] == {
        "language": "es",
        "text": "La bolsa cayó.",
        "translation": "Stocks fell.",
        "machine": None,
        "engine": None,
    }

    told = json.loads(command("correct", "--import", path, "--undo", "--json").data)["sentences"]
    assert [one["translation"] for one in told] == [None, None]


def test_a_file_with_one_bad_line_keeps_nothing(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "corrections.csv"
    path.write_text("text,translation\nLa bolsa cayó.,Stocks fell.\nLlovió.,\n", "utf-8")

    answer = command("correct", "--import", path)

    assert answer.code == ExitCode.UNREADABLE
    assert "corrections.csv:3: `translation` is empty" in answer.talk
    assert command("correct", "--list").code == ExitCode.NOTHING_FOUND


def test_a_workspace_that_is_not_there_yet_is_made(command: Command, tmp_path: Path) -> None:
    new = tmp_path / "new.sqlite"

    assert command("correct", *FELL, "--workspace", new).code == ExitCode.FINE
    with Workspace(new) as workspace:
        assert [one.text for one in workspace.translations.by_person()] == ["Stocks fell hard."]


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("La bolsa cayó.",),
        ("La bolsa cayó.", "Stocks fell.", "--undo"),
        ("La bolsa cayó.", "Stocks fell.", "--import", "corrections.csv"),
        ("La bolsa cayó.", "--list"),
        ("--undo",),
    ],
)
def test_what_is_asked_halfway_or_twice_is_refused(command: Command, arguments: tuple[str, ...]) -> None:
    answer = command("correct", *arguments)

    assert answer.code == ExitCode.USAGE
    assert WORDS.one_sentence_or_file in answer.talk


def test_what_a_translator_returns_is_taken_in(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "event.tmx"
    path.write_text(
        '<?xml version="1.0"?><tmx version="1.4"><header srclang="es"/><body><tu>'
        '<tuv xml:lang="es"><seg>La bolsa cayó con fuerza.</seg></tuv>'
        '<tuv xml:lang="en"><seg>Stocks fell hard.</seg></tuv></tu></body></tmx>',
        "utf-8",
    )

    first = command("correct", "--import", path)
    assert first.code == ExitCode.FINE
    assert first.lines == ["es: La bolsa cayó con fuerza.", "    [en, human] Stocks fell hard."]

    again = command("correct", "--import", path)
    assert (again.code, again.data) == (ExitCode.FINE, "")
    assert words_in("en").count(WORDS.known, 1) in again.talk

    back = command("correct", "--import", path, "--undo")
    assert back.lines == first.lines[:1]
    assert command("correct", "--list").code == ExitCode.NOTHING_FOUND
