"""Text that Markdown shows as it is."""

from __future__ import annotations

import re

_MARKUP = re.compile(r"[\\`*_\[\]<>&|~$^]")
"""Signs that Markdown reads inside a line, those of tables, formulas and strikes among them."""

_BLOCK = re.compile(r"^([#+\-=])|^(\d{1,9})([.)])(?=\s|$)")
"""How a heading, a list or a rule begins (CommonMark 0.31, sections 4 and 5)."""

_IN_ADDRESS = {sign: f"%{ord(sign):02X}" for sign in " <>\\\n\r\t"}
"""What would end an address that stands in angle brackets."""


def escaped(text: str) -> str:
    """Return a text that Markdown shows as it is, on one line."""
    safe = escaped_within(" ".join(text.split()))
    return _BLOCK.sub(lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}", safe)


def escaped_within(text: str) -> str:
    """Return a piece of a line, its spaces kept; what begins a block is left, for something stands before it."""
    return _MARKUP.sub(r"\\\g<0>", text)


def target(address: str) -> str:
    """Return an address as the target of a link, in angle brackets."""
    return f"<{''.join(_IN_ADDRESS.get(sign, sign) for sign in address)}>"
