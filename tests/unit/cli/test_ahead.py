"""The process that compares ahead: asked a line at a time, it answers a line at a time, and it never keeps a screen."""

from __future__ import annotations

import io
import subprocess
import sys
import time
from pathlib import Path

import pytest

from encuadre.cli.ahead import Ahead, answer
from encuadre.cli.options import Context
from encuadre.errors import ModelMissingError, OneSideError
from encuadre.store import Workspace

ECHO = "import sys\nfor line in sys.stdin: print(('+ ' if line[0] != 'x' else '- ') + line.strip(), flush=True)"


def an_ahead(code: str = ECHO) -> Ahead:
    return Ahead(Path("w.sqlite"), command=(sys.executable, "-c", code))


def heard(ahead: Ahead) -> list[str]:
    """Return what is heard once it is free again."""
    found: list[str] = []
    until = time.monotonic() + 20
    while time.monotonic() < until and not found and not ahead.is_free:
        time.sleep(0.02)
        found += ahead.heard()
    return found


def test_an_event_that_was_compared_is_heard_of() -> None:
    ahead = an_ahead()
    ahead.ask("one")
    assert not ahead.is_free
    assert heard(ahead) == ["one"]
    assert ahead.is_free
    ahead.close()


def test_one_that_could_not_be_is_not_and_the_next_is_taken() -> None:
    ahead = an_ahead()
    ahead.ask("x")
    assert heard(ahead) == []
    ahead.ask("two")
    assert heard(ahead) == ["two"]
    ahead.close()


def test_a_process_that_ended_takes_nothing_more() -> None:
    ahead = an_ahead("pass")
    ahead.ask("one")
    until = time.monotonic() + 20
    while not ahead._has_ended and time.monotonic() < until:
        time.sleep(0.02)

    assert list(ahead.heard()) == []
    assert not ahead.is_free
    ahead.close()


def test_one_that_was_never_asked_starts_nothing() -> None:
    ahead = an_ahead("raise SystemExit(1)")
    ahead.close()

    assert ahead.is_free


def test_every_event_is_answered_whatever_becomes_of_it() -> None:
    def compare(event_id: str) -> bool:
        if event_id == "one-sided":
            raise OneSideError("told by one side")
        return True

    said = io.StringIO()
    answer(io.StringIO("a\none-sided\nb\n"), said, compare)

    assert said.getvalue() == "+ a\n- one-sided\n+ b\n"


def test_without_models_nothing_more_is_tried() -> None:
    tried: list[str] = []

    def compare(event_id: str) -> bool:
        tried.append(event_id)
        raise ModelMissingError("no encoder")

    said = io.StringIO()
    answer(io.StringIO("a\nb\n"), said, compare)

    assert (tried, said.getvalue()) == (["a"], "")


@pytest.mark.parametrize(("text", "is_there"), [("", True), ("screen.background = false", False)])
def test_the_settings_decide_whether_it_is(
    text: str, is_there: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from encuadre.cli.open import open_screen

    (tmp_path / "encuadre.toml").write_text(text)
    Workspace(tmp_path / "w.sqlite").close()
    monkeypatch.setenv("ENCUADRE_CONFIG", str(tmp_path / "encuadre.toml"))
    monkeypatch.setenv("TEXTUAL_DRIVER", "textual.drivers.web_driver:WebDriver")
    shown = []
    monkeypatch.setattr("encuadre.tui.EncuadreApp.run", lambda app: shown.append(app))

    open_screen(Context(workspace_path=tmp_path / "w.sqlite"))

    assert (shown[0]._ahead is not None) is is_there


@pytest.mark.parametrize(("parent", "ends"), [("-1", True), ("os.getppid()", False)])
def test_it_lives_as_long_as_the_process_that_asks(parent: str, ends: bool) -> None:
    code = (
        "import os, threading\n"
        "from encuadre.cli.ahead import _end_with\n"
        f"watch = threading.Thread(target=_end_with, args=({parent},), daemon=True)\n"
        "watch.start()\n"
        "watch.join(1.5)\n"
        "print('lives')\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)

    assert ("lives" not in run.stdout) is ends
