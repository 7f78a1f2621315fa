"""Keys in one burst at a real terminal: what follows `/` is searched for, and no decision is taken back by it."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import termios
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from e2e.conftest import COMMAND, SAMPLE, Run, environment, in_letters

pytestmark = [pytest.mark.e2e, pytest.mark.models, pytest.mark.xdist_group("typing")]

PATIENCE = 60.0
"""Seconds the screen may take to show something on a busy machine."""


class Screen:
    """The screen in a terminal of its own; what it has written so far, without escape sequences."""

    def __init__(self, home: Path) -> None:
        self._ours, theirs = pty.openpty()
        termios.tcsetwinsize(theirs, (24, 100))
        self._process = subprocess.Popen([COMMAND], stdin=theirs, stdout=theirs, stderr=theirs, env=environment(home))
        os.close(theirs)
        self._written = b""

    def type(self, keys: str) -> None:
        os.write(self._ours, keys.encode())

    def wait_for(self, text: str) -> None:
        patience = time.monotonic() + PATIENCE
        while text not in self.shown and time.monotonic() < patience:
            self.read(0.2)
        assert text in self.shown, self.shown[-2000:]

    def read(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while select.select([self._ours], [], [], max(0.0, end - time.monotonic()))[0]:
            self._written += os.read(self._ours, 65536)

    @property
    def shown(self) -> str:
        written = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", in_letters(self._written))
        return written.replace("“", '"').replace("”", '"')  # a place without UTF-8 has none but these

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._ours)


@pytest.fixture
def screen(run: Run, home: Path) -> Iterator[Screen]:
    """Open the screen on two events and one decision."""
    assert run("add", SAMPLE / "water-treaty", SAMPLE / "tomato-duties").returncode == 0
    assert run("events").returncode == 0
    assert run("pin", "1").returncode == 0
    screen = Screen(home)
    screen.wait_for("Told by both sides")
    screen.read(1)
    yield screen
    screen.close()


def test_a_word_typed_after_a_slash_takes_no_decision_back(screen: Screen, run: Run) -> None:
    screen.type("/u")
    screen.read(1)
    screen.type("ruguay")
    screen.wait_for('Nothing matches "uruguay"')
    screen.read(1)

    assert len(run("undo", "--list").stdout.splitlines()) == 1
