"""Text that commands nothing: neither a terminal nor the order in which a reader sees it."""

from __future__ import annotations

_COMMANDING = {
    code: ascii(chr(code))[1:-1]
    for code in (*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A))
    if chr(code) not in "\n\t"
}
"""Controls, and the overrides and isolates that let a line read other than it is (Unicode UAX 9), written out."""


def inert(text: str) -> str:
    """Return `text` with nothing in it that a terminal obeys: a workspace file may come from a stranger."""
    return text.translate(_COMMANDING)
