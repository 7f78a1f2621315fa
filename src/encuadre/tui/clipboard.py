"""The clipboard of the system, where one of its own tools can be run."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence

SECONDS = 2.0
"""How long a tool may take: they answer in milliseconds; one that waits for a display that is gone never does."""

TOOLS: Sequence[tuple[tuple[str, ...], str]] = (
    (("wl-copy", "--type", "text/plain;charset=utf-8"), "WAYLAND_DISPLAY"),
    (("xclip", "-selection", "clipboard"), "DISPLAY"),
    (("pbcopy",), ""),
)
"""Commands that read the new content from standard input, each with the variable without which it has no display."""


def put(text: str, environment: Mapping[str, str] = os.environ) -> bool:
    """Put `text` on the system's clipboard, if a tool is there; say whether one took it.

    No shell is asked, and the text is no argument: it goes in as bytes. The tools live on behind, for they serve what
    was copied; so they get no pipe that somebody would wait for.
    """
    for (name, *options), variable in TOOLS:
        path = shutil.which(name) if not variable or environment.get(variable) else None
        if path and _run((path, *options), text):
            return True
    return False


def _run(command: Sequence[str], text: str) -> bool:
    try:
        done = subprocess.run(
            command,
            input=text.encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=SECONDS,
            check=False,
            start_new_session=True,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
