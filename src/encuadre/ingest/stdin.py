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

_MAGIC = {
    b"<?xml": ".xml",
    b"<rss": ".xml",
    b"<feed": ".xml",
    b"%pdf-": ".pdf",
    b"pk\x03\x04": ".docx",
    b"warc/": ".warc",
}
"""How files begin that are neither text nor JSON, in lower case."""


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
    for magic, suffix in _MAGIC.items():
        if text[: len(magic)].lower() == magic and not (suffix == ".xml" and b"<html" in text[:2_000].lower()):
            return suffix
    if text.startswith(b"<"):
        return ".html"
    if text.startswith(b"{"):
        first, _, rest = text.partition(b"\n")
        return ".jsonl" if rest.strip() and first.rstrip().endswith(b"}") else ".json"
    return ".json" if text.startswith(b"[") else ".txt"
