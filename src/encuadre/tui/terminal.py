"""Ends with its terminal: a window can be closed, or a connection lost, without any signal arriving."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable

CHECKED_EVERY = 2.0
"""Seconds between two looks: chosen. A program whose terminal is gone spins on reading from it until it is ended."""


def end_with_terminal(*, is_web: bool = False) -> None:
    """End the program as the closing of a terminal does, once it is closed; the workspace is safe at any moment.

    A thread of its own looks, because the one that draws waits for a terminal that takes nothing any more.

    Args:
        is_web: Whether the program that started this one is the terminal, as where a browser shows the screen.
    """
    is_lost = _orphaned_by(os.getppid()) if is_web else _is_lost
    threading.Thread(target=_watch, args=(is_lost,), name="terminal", daemon=True).start()


def _watch(is_lost: Callable[[], bool]) -> None:
    while not is_lost():
        time.sleep(CHECKED_EVERY)
    os.kill(os.getpid(), signal.SIGHUP)
    time.sleep(CHECKED_EVERY)
    os._exit(128 + signal.SIGHUP)  # where the signal is ignored, as under nohup


def _orphaned_by(parent: int) -> Callable[[], bool]:
    return lambda: os.getppid() != parent


def _is_lost() -> bool:
    stdin = sys.__stdin__
    return stdin is None or stdin.closed or not os.isatty(stdin.fileno())
