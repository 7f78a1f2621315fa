"""`config`: where the settings are, how they hold, and how they are changed."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from encuadre.cli.exit_codes import ExitCode
from unit.cli.conftest import Command


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where the settings file is looked for."""
    path = tmp_path / "folder" / "encuadre.toml"
    monkeypatch.setenv("ENCUADRE_CONFIG", str(path))
    return path


def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    """Let the editor add a line to the file."""
    script = tmp_path / "editor.sh"
    script.write_text(f"#!/bin/sh\necho '{line}' >> \"$1\"\n")
    script.chmod(0o755)
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", str(script))


def test_the_path_is_printed_and_nothing_is_made(command: Command, file: Path) -> None:
    assert command("config", "path").data == f"{file}\n"
    assert command("config", "show").code == ExitCode.FINE
    assert not file.parent.exists()


def test_what_holds_is_shown_with_where_it_comes_from(command: Command, file: Path) -> None:
    file.parent.mkdir()
    file.write_text('glossary = "terms.csv"\nlanguage = "es"\n')

    shown = command("config", "show").lines
    assert shown[0] == f"# {file}"
    assert f'glossary = "{file.parent}/terms.csv"  # from the file' in shown
    assert 'language = "en"  # from the command line' in shown
    assert "# models: not set" in shown

    settings = json.loads(command("config", "show", "--json").data)
    assert settings["is_there"]
    assert {one["setting"]: one["origin"] for one in settings["settings"]} == {
        "workspace": "option",
        "language": "option",
        "glossary": "file",
        "models": "default",
        "screen.background": "default",
        "screen.theme": "default",
        "theme": "default",
        "keys": "default",
    }


def test_a_new_file_names_every_setting_and_sets_none(
    command: Command, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor(tmp_path, monkeypatch, "# looked at")
    assert command("config", "edit").code == ExitCode.FINE
    text = file.read_text("utf-8")
    named = ("workspace", "language", "glossary", "models", "screen.background", "screen.theme")
    assert all(f"# {setting} = " in text for setting in named)
    assert text.endswith("# looked at\n")


def test_a_mistake_is_said_after_the_editor(
    command: Command, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor(tmp_path, monkeypatch, 'langage = "es"')
    answer = command("config", "edit")
    assert answer.code == ExitCode.USAGE
    assert "did you mean 'language'?" in answer.talk


def test_an_editor_that_is_not_there_is_said(command: Command, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", os.path.join(os.sep, "no", "such", "editor"))
    answer = command("config", "edit")
    assert answer.code == ExitCode.USAGE
    assert "$EDITOR" in answer.talk
