"""What stands on standard input, read as a file of the kind it looks like."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

STDIN = Path("-")
"""How standard input is named where a file is asked for."""

_LOOKED_AT = 65_536
"""Bytes that decide what it is; the first line of JSON Lines is an article, and seldom longer."""


@contextmanager
def stdin_as_file() -> Iterator[Path]:
    """Keep standard input in a file for a moment, with the suffix of what it looks like.

    Readers take files, and some read theirs twice (once to find the encoding).
    """
    source = sys.stdin.buffer
    start = source.read(_LOOKED_AT)
    with tempfile.TemporaryDirectory(prefix="encuadre-") as folder:
        path = Path(folder) / f"stdin{_suffix(start)}"
        with path.open("wb") as file:
            file.write(start)
            shutil.copyfileobj(source, file)
        yield path


def _suffix(start: bytes) -> str:
    text = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    if text.startswith(b"<"):
        return ".html"
    if text.startswith(b"{"):
        first, _, rest = text.partition(b"\n")
        return ".jsonl" if rest.strip() and first.rstrip().endswith(b"}") else ".json"
    return ".json" if text.startswith(b"[") else ".txt"
