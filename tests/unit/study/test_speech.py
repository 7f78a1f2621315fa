"""Speech: the text goes in by itself, and what is missing is named."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from encuadre.errors import ExportError, ModelMissingError
from encuadre.study.speech import speak

FAKE = """#!/bin/sh
echo "$@" > "{folder}/arguments"
cat > "{folder}/text"
for last; do :; done
[ "$1" = "-v" ] && [ -n "{wav}" ] && echo RIFF > "$last"
exit {code}
"""


def a_program(folder: Path, monkeypatch: pytest.MonkeyPatch, *, code: int = 0, wav: str = "yes") -> None:
    program = folder / "espeak-ng"
    program.write_text(FAKE.format(folder=folder, code=code, wav=wav))
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")


def test_a_text_that_looks_like_options_is_spoken_as_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    a_program(tmp_path, monkeypatch)
    speak("--path=/etc; rm -rf $HOME", "es", into=tmp_path / "out.wav")

    assert (tmp_path / "text").read_text() == "--path=/etc; rm -rf $HOME"
    assert "rm" not in (tmp_path / "arguments").read_text()
    assert "-v es-419" in (tmp_path / "arguments").read_text()


def test_a_program_that_is_missing_is_named_with_what_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")

    with pytest.raises(ModelMissingError, match=r"espeak-ng is not installed\n  next: sudo apt-get install espeak-ng"):
        speak("hola", "es")


def test_a_program_that_fails_is_no_success(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    a_program(tmp_path, monkeypatch, code=1)

    with pytest.raises(ExportError, match="espeak-ng failed"):
        speak("hola", "es", into=tmp_path / "out.wav")


def test_a_file_that_was_not_written_is_no_success(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    a_program(tmp_path, monkeypatch, wav="")

    with pytest.raises(ExportError, match="espeak-ng failed"):
        speak("hola", "es", into=tmp_path / "out.wav")
