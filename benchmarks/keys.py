"""How soon a key is painted in a real terminal while events are compared beside it: wall time, on an idle machine."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.result import Result
from benchmarks.texts import SAMPLE
from encuadre.pipeline import Models, Tools, add
from encuadre.store import Workspace

SIZE = (48, 160)
"""Rows and columns."""

PRESSED = 200
"""Keys, down and up by turns of ten, one each tenth of a second."""

SETTLED = 20.0
"""Seconds after which the list stands and the first event is being compared."""

QUIET = 0.015
"""Seconds without a byte after which a frame is taken for whole."""


def keys() -> Iterator[Result]:
    """Press keys in the list of the sample while its events are compared in the background."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "keys.sqlite"
        with Workspace(path) as workspace:
            for _ in add(workspace, [SAMPLE], tools=Tools(workspace, Models())):
                pass
        painted = sorted(_pressed(path))
    at = painted[int(len(painted) * 0.95)] * 1000
    yield Result(f"{len(painted)} keys in a terminal while events are compared, 95 in 100", at, "ms", 50.0)


def _pressed(path: Path) -> Iterator[float]:
    """Yield for each key the seconds from its byte to the last byte of the frame it makes."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", *SIZE, 0, 0))
    command = [sys.executable, "-m", "encuadre", "--workspace", str(path), "--lang", "en"]
    environment = {**os.environ, "TERM": "xterm-256color"}
    with subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave, env=environment) as screen:
        os.close(slave)
        try:
            _read(master, until=time.monotonic() + SETTLED)
            for number in range(PRESSED):
                pressed = time.monotonic()
                os.write(master, b"j" if number // 10 % 2 == 0 else b"k")
                last = _read(master, until=pressed + 0.1)
                if last:
                    yield last - pressed
        finally:
            screen.kill()
            os.close(master)


def _read(terminal: int, *, until: float) -> float:
    """Read what is painted up to a moment; return when the first frame was whole, 0.0 if there was none."""
    last, is_whole = 0.0, False
    while (left := until - time.monotonic()) > 0:
        ready, _, _ = select.select([terminal], [], [], min(left, QUIET))
        if ready:
            os.read(terminal, 1 << 16)
            last = last if is_whole else time.monotonic()
        elif last:
            is_whole = True
    return last
