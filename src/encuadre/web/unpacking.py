"""Unpacking answers a piece at a time, so that a few packed kilobytes never become gigabytes in memory.

Only gzip is asked for. zlib says how much it may give at once (`max_length`), and what goes beyond the bound ends the
visit. An answer packed otherwise (brotli, zstd, gzip in gzip) was not asked for and is refused unopened.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from encuadre.errors import FetchError
from encuadre.web.connecting import too_large
from encuadre.web.limits import Limits

ASKED_FOR = "gzip"
"""The value of `Accept-Encoding`."""

_GZIP_ONLY = 16 + zlib.MAX_WBITS
_PIECE = 65_536


def unpacked(pieces: Iterable[bytes], encoding: str, limits: Limits) -> bytes:
    """Return the body of an answer.

    Args:
        pieces: As they come from the connection.
        encoding: The answer's `Content-Encoding`.
        limits: How large the body may be.

    Raises:
        FetchError: it is larger, damaged, or packed in a way that was not asked for.
    """
    packing = encoding.strip().lower()
    if packing in ("", "identity"):
        return _bounded(pieces, limits)
    if packing not in ("gzip", "x-gzip"):
        raise FetchError("the answer is packed in a way that was not asked for")
    return _bounded(_opened(pieces), limits)


def _bounded(pieces: Iterable[bytes], limits: Limits) -> bytes:
    body = bytearray()
    for piece in pieces:
        body += piece
        if len(body) > limits.max_bytes:
            raise too_large(limits)
    return bytes(body)


def _opened(pieces: Iterable[bytes]) -> Iterable[bytes]:
    opener = zlib.decompressobj(_GZIP_ONLY)
    try:
        for piece in pieces:
            packed = piece
            while packed and not opener.eof:
                yield opener.decompress(packed, _PIECE)
                packed = opener.unconsumed_tail
    except zlib.error as error:
        raise FetchError("the answer is damaged") from error
    if not opener.eof:
        raise FetchError("the answer is cut short", may_pass=True)
