"""Compares events before they are opened: in a process of its own and behind all others, so that no key waits for it.

A thread would share the interpreter with the screen, and a key would wait for whatever step it is at. The process asks
for nothing but the ids of events, a line each, and answers each with the same line once it is compared; what it
compares is kept in the workspace, as if the event had been opened.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, TextIO

from encuadre.errors import EncuadreError, ModelMissingError

if TYPE_CHECKING:
    from encuadre.pipeline import Models
    from encuadre.store import Workspace

LEAST_WANTED = 19
"""The niceness of the process: it gets what time nobody else wants."""

LOOKED_EVERY = 1.0
"""Seconds between two looks at whether the screen still runs: chosen."""


class Ahead:
    """The process, seen from the screen's; nothing here waits."""

    def __init__(self, workspace: Path, *, command: tuple[str, ...] | None = None) -> None:
        """Work on a workspace; the process starts when it is first asked for an event.

        Args:
            workspace: The file.
            command: What is started instead of this module.
        """
        self._command = command or (sys.executable, "-m", __name__, str(workspace), str(os.getpid()))
        self._process: subprocess.Popen[str] | None = None
        self._finished: SimpleQueue[str] = SimpleQueue()
        self._is_asked = False
        self._has_ended = False

    @property
    def is_free(self) -> bool:
        """Whether it can take an event."""
        return not self._is_asked and not self._has_ended

    def ask(self, event_id: str) -> None:
        """Have an event compared; asked only of one that is free."""
        self._is_asked = True
        process = self._started()
        assert process.stdin is not None
        with suppress(OSError):  # it has ended, as its reader is about to hear
            process.stdin.write(f"{event_id}\n")
            process.stdin.flush()

    def heard(self) -> Iterator[str]:
        """Yield the events that were compared since this was last asked."""
        while not self._finished.empty():
            self._is_asked = False
            if said := self._finished.get():
                yield said

    def close(self) -> None:
        """End the process; a workspace is safe at any moment."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def _started(self) -> subprocess.Popen[str]:
        if self._process is None:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                start_new_session=True,  # Ctrl-C is the screen's
            )
            threading.Thread(target=self._listen, args=(self._process,), name="ahead", daemon=True).start()
        return self._process

    def _listen(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        assert process.stdin is not None
        for line in process.stdout:
            sign, _, event_id = line.strip().partition(" ")
            self._finished.put(event_id if sign == _DONE else "")
        self._has_ended = True
        process.stdout.close()
        with suppress(OSError):
            process.stdin.close()


_DONE, _NOT_DONE = "+", "-"


def answer(asked: TextIO, said: TextIO, compare: Callable[[str], bool]) -> None:
    """Compare every event that is asked for, and say so, until nothing more is asked or nothing can be compared.

    Args:
        asked: An id a line.
        said: A sign and the id a line.
        compare: Compares an event, and says whether it could.
    """
    for line in asked:
        event_id = line.strip()
        try:
            sign = _DONE if compare(event_id) else _NOT_DONE
        except ModelMissingError:  # nor can any other event be compared
            return
        except EncuadreError:  # of one side, or no more: whoever opens it is told
            sign = _NOT_DONE
        said.write(f"{sign} {event_id}\n")
        said.flush()


def main(workspace: Path, parent: int) -> None:
    """Compare the events of a workspace that another process asks for, as long as it lives.

    Args:
        workspace: The file.
        parent: The process that asks.
    """
    from encuadre.config import load_settings
    from encuadre.pipeline import Models
    from encuadre.store import Workspace

    os.nice(LEAST_WANTED)
    threading.Thread(target=_end_with, args=(parent,), name="parent", daemon=True).start()
    models = Models(load_settings(workspace=workspace))

    def compare(event_id: str) -> bool:
        with Workspace(workspace) as opened:
            return _compare(opened, event_id, models)

    answer(sys.stdin, sys.stdout, compare)


def _end_with(parent: int) -> None:
    """End at once when the screen has ended, however it did: also while models are loaded."""
    while os.getppid() == parent:
        time.sleep(LOOKED_EVERY)
    os._exit(0)


def _compare(workspace: Workspace, event_id: str, models: Models) -> bool:
    from encuadre.model import Comparison
    from encuadre.pipeline import Tools, compare_event, find_event

    event = find_event(workspace, event_id)
    last = deque(compare_event(workspace, event, tools=Tools(workspace, models)), maxlen=1)
    return bool(last) and isinstance(last[0], Comparison)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
