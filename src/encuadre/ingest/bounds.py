"""Bounds of what is packed: a small file must not become one that fills the machine."""

from __future__ import annotations

import gzip
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path

from encuadre.errors import Message
from encuadre.ingest.draft import Unreadable

FREE_BYTES = 64_000_000
"""What any packed file may unpack to, whatever its ratio."""

MOST_RATIO = 100
"""Unpacked bytes for each packed one, above which it is a bomb. Web text packs 4 to 10 times; gzip's own limit, reached
by zeros, is 1,032."""

LONGEST_RUN = 16_000_000
"""Bytes without a line end: no page has so many, and a parser of lines would hold them all."""

_BOMB = Message("it unpacks to far more than articles hold")
_BOMB_HINT = Message("unpack it yourself, look at what is inside, and add the articles")


class Unpacked:
    """A stream of a file's bytes, unpacked if they are gzip, that stops at what no archive of text has."""

    def __init__(self, file: BufferedReader) -> None:
        self._file = file
        is_packed = file.read(2) == b"\x1f\x8b"
        file.seek(0)
        self._stream: BufferedReader | gzip.GzipFile = gzip.GzipFile(fileobj=file) if is_packed else file
        self._done = 0
        self._run = 0

    def read(self, size: int = -1) -> bytes:
        """Return up to `size` bytes.

        Raises:
            Unreadable: the file is a bomb, or damaged.
        """
        try:
            # One piece at a time: of a file that is cut off, what came before the cut is whole.
            data = self._stream.read1(size if size >= 0 else FREE_BYTES)
        except (EOFError, gzip.BadGzipFile, zlib.error) as error:
            raise Unreadable("the file is cut off or damaged", "fetch or export it again") from error
        self._done += len(data)
        end = data.rfind(b"\n")
        self._run = self._run + len(data) if end < 0 else len(data) - end
        is_swollen = self._stream is not self._file and self._done > FREE_BYTES + MOST_RATIO * self._file.tell()
        if is_swollen or self._run > LONGEST_RUN:
            raise Unreadable(_BOMB, _BOMB_HINT)
        return data

    def tell(self) -> int:
        """Return how many bytes were read."""
        return self._done


@contextmanager
def unpacked(path: Path) -> Iterator[Unpacked]:
    """Open a file that may be packed with gzip, in one piece or many."""
    with path.open("rb") as file:
        yield Unpacked(file)


def check_zip(path: Path, limit: int) -> None:
    """Refuse a zip archive that would unpack to more than `limit`, before anything of it is unpacked.

    Raises:
        Unreadable: it would, or it is no zip archive.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            size = sum(item.file_size for item in archive.infolist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise Unreadable("this is no DOCX document, or a damaged one", "save it again as DOCX or as text") from error
    if size > limit or size > FREE_BYTES + MOST_RATIO * path.stat().st_size:
        raise Unreadable(_BOMB, _BOMB_HINT)
