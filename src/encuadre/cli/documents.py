"""Where a document goes, and in which format where nobody says."""

from __future__ import annotations

import sys
from pathlib import Path

from encuadre.cli.showing import STDOUT
from encuadre.export.pens import formats
from encuadre.export.writing import write_file

PLAIN = "md"
"""The format where neither an option nor the name of the file tells."""


ALSO = {"xlf": "xliff"}
"""Suffixes that files of a format have beside its name."""


def format_of(output: Path) -> str:
    """Return the format the name of a file asks for."""
    suffix = output.suffix.removeprefix(".").lower()
    asked = ALSO.get(suffix, suffix)
    return asked if asked in formats() else PLAIN


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
