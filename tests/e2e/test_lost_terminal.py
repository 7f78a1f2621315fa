"""The screen ends with its terminal: no process is left behind that nobody can see."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.e2e


def test_the_screen_ends_when_its_terminal_is_closed(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    command = [str(Path(sys.executable).parent / "encuadre"), "--workspace", str(tmp_path / "w.sqlite"), "demo"]
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "a.txt").write_text("title: Rain in Sonora\n\nIt rained in Sonora for three days.\n", "utf-8")
    process = subprocess.Popen(
        [*command, str(articles)],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "TERM": "xterm-256color"},
    )
    os.close(theirs)
    try:
        shown, patience = b"", time.monotonic() + 120
        while b"\x1b[?1049h" not in shown and time.monotonic() < patience:
            if select.select([ours], [], [], 1)[0]:
                shown += os.read(ours, 65536)
        assert b"\x1b[?1049h" in shown, "the screen never opened"
        os.close(ours)

        assert process.wait(timeout=60) != 0
    finally:
        process.kill()
