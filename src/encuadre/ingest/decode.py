"""Bytes to text: what is no text is named, and old encodings are recognised rather than asked for."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from encuadre.errors import Message
from encuadre.ingest.draft import Unreadable

SAMPLE_BYTES = 65_536
"""How much of a file decides on its encoding and whether it is text at all."""

LEGACY = ("cp1252", "mac_roman", "cp850", "cp437")
"""What Spanish and English text was kept in before UTF-8, likeliest first: Windows (of which Latin-1 is a part but for
controls), Macintosh, DOS."""

EXPECTED = frozenset("áéíóúüñÁÉÍÓÚÜÑ¿¡“”‘’«»–—…ºª°•€\u00a0")
"""The characters beyond ASCII that Spanish and English text is full of."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = (
    (
        b"PK\x03\x04",
        Message("a zip archive (or an Office document)"),
        Message("unpack it, or save it as text, and add that"),
    ),
    (b"\x1f\x8b", Message("a gzip archive"), Message("unpack it with `gunzip` and add what is inside")),
    (b"BZh", Message("a bzip2 archive"), Message("unpack it with `bunzip2` and add what is inside")),
    (b"\xfd7zXZ\x00", Message("an xz archive"), Message("unpack it with `unxz` and add what is inside")),
    (b"\x28\xb5\x2f\xfd", Message("a zstandard archive"), Message("unpack it with `unzstd` and add what is inside")),
    (b"7z\xbc\xaf\x27\x1c", Message("a 7-Zip archive"), Message("unpack it and add what is inside")),
    (b"Rar!\x1a\x07", Message("a RAR archive"), Message("unpack it and add what is inside")),
    (b"%PDF-", Message("a PDF document"), Message("give it a name that ends in .pdf, and add that")),
    (b"{\\rtf", Message("an RTF document"), Message("save it as plain text and add that")),
    (b"\xd0\xcf\x11\xe0", Message("an Office document"), Message("save it as plain text and add that")),
    (b"\x89PNG", Message("a picture"), Message("")),
    (b"\xff\xd8\xff", Message("a picture"), Message("")),
    (b"GIF8", Message("a picture"), Message("")),
    (b"\x7fELF", Message("a program"), Message("")),
    (b"SQLite format 3\x00", Message("an SQLite database"), Message("export it as CSV or JSON Lines and add that")),
)
_CONTROL = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b"))
_MOST_CONTROL = 0.02
"""Share of control bytes above which a file is no text. Random bytes have 10 %; text has none but a stray few."""


class TooLong(NamedTuple):
    """A line that was passed over without being held."""

    line: int


def decoded(data: bytes) -> str:
    """Return the text of a whole file.

    Raises:
        Unreadable: it is empty, or no text.
    """
    encoding = sniff(data[:SAMPLE_BYTES], is_all=len(data) <= SAMPLE_BYTES)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        text = data.decode(encoding, _errors(encoding))
        return "\n".join(map(mended, text.split("\n"))) if encoding == "utf-8" else text


def lines(path: Path, limit: int) -> Iterator[tuple[int, str] | TooLong]:
    """Yield the lines of a file with their 1-based numbers, never holding more than `limit` characters of one.

    Raises:
        Unreadable: it is empty, or no text.
    """
    with path.open("rb") as stream:
        sample = stream.read(SAMPLE_BYTES)
    encoding = sniff(sample, is_all=len(sample) < SAMPLE_BYTES)
    with path.open(encoding=encoding, errors=_errors(encoding)) as text:
        number = 0
        while line := text.readline(limit):
            number += 1
            if len(line) == limit and not line.endswith("\n"):
                while (rest := text.readline(limit)) and not rest.endswith("\n"):
                    pass
                yield TooLong(number)
            else:
                yield number, mended(line)


def sniff(sample: bytes, *, is_all: bool) -> str:
    """Name the encoding of a file from its first bytes.

    Raises:
        Unreadable: they are empty, an archive, a picture, or otherwise no text.
    """
    if not sample.strip():
        raise Unreadable("the file is empty")
    for bom, name in _BOMS:
        if sample.startswith(bom):
            return name
    for magic, kind, hint in _MAGIC:
        if sample.startswith(magic):
            raise Unreadable(Message("this is {kind}, not text", kind=kind), hint)
    if wide := _wide(sample):
        return wide
    if len(sample) - len(sample.translate(None, _CONTROL)) > _MOST_CONTROL * len(sample):
        raise Unreadable("this is a binary file, not text", "save it as plain text and add that")
    return "utf-8" if _is_utf8(sample, is_all=is_all) else _legacy(sample)


def mended(line: str) -> str:
    """Return a UTF-8 line with its odd bytes read as Windows-1252, the usual stowaway in a UTF-8 file."""
    try:
        line.encode()
    except UnicodeEncodeError:
        return line.encode("utf-8", "surrogateescape").decode("cp1252", "replace") if _is_legacy(line) else _odd(line)
    return line


def _is_legacy(line: str) -> bool:
    """Tell whether the line holds odd bytes only: then it is all Windows-1252, else UTF-8 with damage."""
    return all(character < "\x80" or "\udc80" <= character <= "\udcff" for character in line)


def _odd(line: str) -> str:
    return "".join(
        bytes([ord(character) - 0xDC00]).decode("cp1252", "replace") if "\udc80" <= character <= "\udcff" else character
        for character in line
    )


def _errors(encoding: str) -> str:
    return "surrogateescape" if encoding == "utf-8" else "replace"


def _is_utf8(sample: bytes, *, is_all: bool) -> bool:
    """Tell whether the sample is UTF-8, or so nearly that single lines are to be mended."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample, final=is_all)
    except UnicodeDecodeError:
        odd = sum("\udc80" <= character <= "\udcff" for character in sample.decode("utf-8", "surrogateescape"))
        wide = sum(character > "\x7f" for character in sample.decode("utf-8", "ignore"))
        return wide > odd
    return True


def _wide(sample: bytes) -> str:
    """Name UTF-16 without a byte order mark: in Western text every other byte is NUL."""
    half = len(sample) // 2
    for name, nul, other in (("utf-16-le", sample[1::2], sample[::2]), ("utf-16-be", sample[::2], sample[1::2])):
        if nul.count(0) > 0.7 * half and other.count(0) < 0.05 * half + 1:
            return name
    return ""


def _legacy(sample: bytes) -> str:
    """Name the code page under which most of the odd bytes are letters and marks of Spanish or English.

    A general detector must allow for every language: charset-normalizer, isolated to the same code pages, reads 8 of
    40 Macintosh documents and 3 of 23 DOS headlines right; counting reads 40 and 19, and all of Windows-1252.
    """
    odd = bytes(byte for byte in sample if byte > 0x7F)
    return max(LEGACY, key=lambda name: sum(map(EXPECTED.__contains__, odd.decode(name, "replace"))))


def read_bounded(path: Path, limit: int) -> bytes:
    """Return the bytes of a file.

    Raises:
        Unreadable: it is larger than `limit`.
    """
    with path.open("rb") as stream:
        data = stream.read(limit + 1)
    if len(data) > limit:
        raise Unreadable(
            Message("the file is larger than {megabytes:.1f} MB", megabytes=limit / 1_000_000),
            "split it, or write one record a line (JSON Lines), which is read as a stream",
        )
    return data
