"""Where a document goes."""

from __future__ import annotations

import sys
from pathlib import Path

from encuadre.cli.showing import STDOUT
from encuadre.export.writing import write_file


def hand_over(data: bytes, output: Path, *, force: bool) -> None:
    """Write a document to its file, or to standard output byte for byte.

    Args:
        data: The document.
        output: The file; `-` is standard output.
        force: Replace a file that is there.
    """
    if output != STDOUT:
        write_file(output, data, force=force)
        return
    sys.stdout.flush()
    stream = getattr(sys.stdout, "buffer", None)
    if stream is None:
        sys.stdout.write(data.decode())
    else:
        stream.write(data)
