"""Spelling as it is compared: `PRESIÓN`, `presión` and `presion` are one word."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_MARKS = re.compile("[\u0300-\u036f]+")
_MARKS_BUT_ENYE = re.compile("[\u0300-\u0302\u0304-\u036f]+|(?<![nN])\u0303")
_NOT_SLUG = re.compile(r"[^a-z0-9]+")


def fold(text: str, *, keep_case: bool = False, keep_enye: bool = False) -> str:
    """Return `text` without case and accents, and signs as the letters they stand for (`ﬁ`, `²`; Unicode NFKD).

    Headlines and scans drop accents, and archives write names in capitals, so neither tells two words apart. The
    length may change: where offsets are needed, `fold_in_place` keeps it.

    Args:
        text: Any text.
        keep_case: Leave capitals as they are.
        keep_enye: Leave ñ as it is, because Spanish has it for a letter of its own: `año` is no `ano`.

    Example:
        >>> fold("PRESIÓN en Ñuñoa"), fold("PRESIÓN en Ñuñoa", keep_enye=True)
        ('presion en nunoa', 'presion en ñuñoa')
    """
    if not keep_case:
        text = text.casefold()
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text)
    if keep_enye:
        return unicodedata.normalize("NFC", _MARKS_BUT_ENYE.sub("", decomposed))
    return _MARKS.sub("", decomposed)


def fold_in_place(text: str) -> str:
    """Return `text` without accents and with plain quotation marks and blanks, character for character.

    Case stays, because capitals tell names; so does the length, so that an offset into one is an offset into the other.
    """
    return text if text.isascii() and "\n" not in text and "\t" not in text else text.translate(_in_place())


def slug(text: str) -> str:
    """Return `text` as an identifier: `Juan Pérez` gives `juan-perez`; empty if it has no Latin letter and no digit."""
    return _NOT_SLUG.sub("-", fold(text)).strip("-")


@cache
def _in_place() -> dict[int, str]:
    """Latin letters by their base letter, marks and blanks by one of each; always one character for one."""
    table = {ord(mark): plain for mark, plain in zip("“”«»‘’\u00a0\n\t–", '""""\'\'   -', strict=True)}
    for code in range(0xC0, 0x250):
        base = unicodedata.normalize("NFD", chr(code))[0]
        if base != chr(code):
            table[code] = base
    return table
