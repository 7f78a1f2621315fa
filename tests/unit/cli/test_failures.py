"""The one place where failures become exit codes, and what is said of them."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from encuadre.cli.exit_codes import ExitCode
from encuadre.errors import EncuadreError, InputError, ModelMissingError, NotFoundError
from encuadre.words import words_in
from unit.cli.conftest import Command

WORDS = words_in("en")


def fail(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def search(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("encuadre.pipeline.search", search)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (NotFoundError("no such thing", hint="look there"), ExitCode.NOTHING_FOUND),
        (EncuadreError("no good", hint="look there"), ExitCode.USAGE),
        (InputError("not text", path="a.txt", line=3, hint="look there"), ExitCode.UNREADABLE),
        (ModelMissingError("no engine", hint="look there"), ExitCode.MODEL_MISSING),
    ],
)
def test_each_kind_of_failure_has_its_exit_code_its_message_and_its_next_step(
    error: EncuadreError, code: ExitCode, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail(monkeypatch, error)

    answer = command("search", "rain")

    assert (answer.code, answer.data) == (code, "")
    assert error.message in answer.talk
    assert "look there" in answer.talk


@pytest.mark.parametrize("stop", [KeyboardInterrupt(), click.Abort()])
def test_an_interruption_says_what_was_kept(
    stop: BaseException, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail(monkeypatch, stop)

    answer = command("search", "rain")

    assert answer.code == ExitCode.INTERRUPTED
    assert WORDS.talk.interrupted in answer.talk


def test_a_failure_without_a_next_step_is_one_line(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    fail(monkeypatch, EncuadreError("no good"))

    assert len(command("search", "rain").talk.splitlines()) == 1


def test_an_error_of_the_program_leaves_a_log_that_quotes_nothing(
    command: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("encuadre.cli.log.log_path", lambda: tmp_path / "logs" / "encuadre.log")
    fail(monkeypatch, ZeroDivisionError("a word of an article"))

    answer = command("search", "a word of mine")

    assert (answer.code, answer.data) == (ExitCode.FAILED, "")
    assert "ZeroDivisionError" in answer.talk
    assert str(tmp_path / "logs" / "encuadre.log") in answer.talk
    log = (tmp_path / "logs" / "encuadre.log").read_text("utf-8")
    assert "ZeroDivisionError at\n" in log
    assert "search.py:" in log
    assert "word" not in log.replace("words", "")


def test_the_log_is_written_when_it_is_asked_for(
    command: Command, ids: dict[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("encuadre.cli.log.log_path", lambda: tmp_path / "encuadre.log")

    said = command("events", "-v").talk.splitlines()
    assert [line for line in said if line.startswith("encuadre ")]
    assert "Python" in (tmp_path / "encuadre.log").read_text("utf-8")


def test_nothing_is_logged_where_nothing_failed(
    command: Command, ids: dict[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("encuadre.cli.log.log_path", lambda: tmp_path / "encuadre.log")

    assert command("events").talk == ""
    assert not (tmp_path / "encuadre.log").exists()


def test_a_name_that_commands_the_terminal_is_written_out(command: Command, tmp_path: Path) -> None:
    answer = command("add", tmp_path / "\x1b]0;owned\x07.txt")

    assert answer.code == ExitCode.UNREADABLE
    assert not {"\x1b", "\x07"} & set(answer.talk)


@pytest.mark.parametrize("arguments", [["nothing"], ["compare"], ["compare", "1", "--by", "age"], ["--nothing"]])
def test_a_wrong_command_line_is_usage(arguments: list[str], command: Command) -> None:
    answer = command(*arguments)

    assert (answer.code, answer.data) == (ExitCode.USAGE, "")
    assert answer.talk


def test_the_screen_needs_a_terminal(command: Command) -> None:
    answer = command()

    assert answer.code == ExitCode.USAGE
    assert "`encuadre events`" in answer.talk


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["compare", "--help"]])
def test_version_and_help_are_fine(arguments: list[str], command: Command) -> None:
    answer = command(*arguments)

    assert (answer.code, answer.talk) == (ExitCode.FINE, "")
    assert answer.data
