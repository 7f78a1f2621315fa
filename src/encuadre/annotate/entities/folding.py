"""Letters without accents, so that `México` and `Mexico` are one spelling."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

_NOT_SLUG = re.compile(r"[^a-z0-9]+")


@cache
def _table() -> dict[int, str]:
    """Latin letters by their base letter, quotes and spaces by one of each; always one character for one."""
    table = {ord(mark): plain for mark, plain in zip("“”«»‘’\u00a0\n\t–", '""""\'\'   -', strict=True)}
    for code in range(0xC0, 0x250):
        base = unicodedata.normalize("NFD", chr(code))[0]
        if base != chr(code):
            table[code] = base
    return table


def fold(text: str) -> str:
    """Return `text` without accents, with the same length, so that offsets stay valid."""
    return text.translate(_table())


def slug(words: Iterable[str]) -> str:
    """Return words as one lower-case identifier: `Juan Pérez` gives `juan-perez`."""
    return _NOT_SLUG.sub("-", fold(" ".join(words)).lower()).strip("-")
