"""What goes into an engine and what comes out: one clean line each."""

from __future__ import annotations

import unicodedata

LONGEST = 20_000
"""Characters of one text that are translated; a sentence of the press has fewer than 2,000."""

_UNWANTED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
"""Unicode categories that no translation needs and a terminal may obey: control, format, surrogate, unassigned."""


def one_line(text: str) -> str:
    """Return `text` on one line without control characters, so that it can pass line protocols and terminals."""
    if not text.isprintable():
        text = "".join(char if char.isspace() or unicodedata.category(char) not in _UNWANTED else "" for char in text)
    return " ".join(text.split())


def needs_translation(text: str) -> bool:
    """Tell whether `text` has a letter: blanks, figures and punctuation are the same in both languages."""
    return any(char.isalpha() for char in text)
