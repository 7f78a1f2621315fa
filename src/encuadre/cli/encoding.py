"""Output on terminals and in locales that know few letters: signs become plain ones, and nothing fails for them."""

from __future__ import annotations

import codecs
import sys
import unicodedata
from collections.abc import Mapping
from io import TextIOWrapper

ERRORS = "encuadre.plain"
"""The name under which Python knows what to write for a character that the encoding lacks."""

SIGNS: Mapping[str, str] = {
    **dict.fromkeys("“”„«»", '"'),
    **dict.fromkeys("‘’‚", "'"),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("─━═╌╍┄┅┈┉▁▔", "-"),
    **dict.fromkeys("│┃║╎╏▏▎▍▌▐▕", "|"),
    **dict.fromkeys("█▇▆▅▄▃▂▊▋▉▀▓", "#"),
    **dict.fromkeys("▒░", "."),
    **dict.fromkeys("→▸▹▶▻≥", ">"),
    **dict.fromkeys("←◂◀≤", "<"),
    **dict.fromkeys("◆●★•", "*"),
    **dict.fromkeys("¡", "!"),
    "≠": "#",
    "≈": "~",
    "·": ".",
    "…": ".",
    "↑": "^",
    "↓": "v",
    "✓": "+",
    "€": "E",
}
"""One letter for one sign, so that columns stay where they are."""


def degrade() -> None:
    """Let stdout and stderr write what their encoding lacks as `SIGNS`, as the letter without its accent, or as `?`."""
    codecs.register_error(ERRORS, _plain)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors=ERRORS)


def write_data() -> None:
    """Let stdout write UTF-8 whatever the locale: JSON and CSV are read by programs."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="surrogateescape")


def _plain(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(map(_sign, error.object[error.start : error.end])), error.end


def _sign(character: str) -> str:
    if character in SIGNS:
        return SIGNS[character]
    if unicodedata.combining(character):
        return ""
    letter = unicodedata.normalize("NFKD", character)[0]
    return letter if letter.isascii() else "?"
