"""Spelling without case and accents, so that `PRESIÓN`, `presión` and `presion` are one word."""

from __future__ import annotations

import re
import unicodedata

_TOKEN = re.compile(r"[a-zñ0-9]+")
_ACCENTS = re.compile("[\u0300-\u0302\u0304-\u036f]|(?<!n)\u0303")
"""Combining marks but the tilde of ñ: `ano` and `año` are two words, `mas` and `más` may be spelled alike."""


def fold(text: str) -> list[str]:
    """Return the words of a text in lower case and without accents, because headlines and scans often drop them."""
    lowered = text.lower()
    if not lowered.isascii():
        lowered = unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", lowered)))
    return _TOKEN.findall(lowered)
