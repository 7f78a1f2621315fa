"""Words in, words out: stdout is data, stderr is talk and progress."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by whoever started us (`>&-`)
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 (open until the end)
    try:
        from encuadre.cli.app import run
        from encuadre.cli.encoding import degrade

        degrade()
        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        code = 130  # so early that nothing was begun
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            # Said already, if it can be said; the interpreter would fail on it once more, and in its own words.
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    sys.exit(code)
