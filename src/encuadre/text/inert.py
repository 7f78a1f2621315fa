"""Text that commands nothing: neither a terminal nor the order in which a reader sees it."""

from __future__ import annotations

COMMANDING = {
    code: ascii(chr(code))[1:-1]
    for code in (
        *range(0x20),
        *range(0x7F, 0xA0),
        *range(0x202A, 0x202F),
        *range(0x2066, 0x206A),
        *range(0xD800, 0xE000),
        0xFFFE,
        0xFFFF,
    )
    if chr(code) not in "\n\t"
}
"""Controls, the overrides and isolates that let a line read other than it is (Unicode UAX 9), and what is no character
and may stand in no file (halves of a pair, XML 1.0 section 2.2), written out."""


def inert(text: str) -> str:
    """Return `text` with nothing in it that a terminal obeys: a workspace file may come from a stranger."""
    return text.translate(COMMANDING)
