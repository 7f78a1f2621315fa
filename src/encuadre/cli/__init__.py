"""Words in, words out: stdout is data, stderr is talk and progress."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    try:
        from encuadre.cli.app import run

        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        code = 130  # so early that nothing was begun
    sys.stderr.flush()
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader of our output left (`encuadre events | head`): that is no error, but Python would print one.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(code)
