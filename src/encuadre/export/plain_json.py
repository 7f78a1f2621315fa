"""JSON that a terminal and an editor show as it is."""

from __future__ import annotations

from encuadre.text.inert import COMMANDING

_ESCAPED = {code: f"\\u{code:04x}" for code in COMMANDING}


def harmless(text: str) -> str:
    """Return JSON with the characters that command as escapes: they stand in strings alone, so it says the same."""
    return text.translate(_ESCAPED)
