"""Words that were broken at the end of a line, made whole; hyphens that belong stay."""

from __future__ import annotations

import re

BROKEN = re.compile(r"(\w*[^\W\d_])-\n[ \t]*([^\W\d_]+)(\S*)[ \t]*\n?")
"""A word with a hyphen at its line's end, and how it goes on."""

_BROKEN_INSIDE = re.compile(r"\b([^\W\d_]{2,})- ([^\W\d_]{2,})\b")
_COORDINATORS = frozenset(("and", "or", "to", "but", "y", "e", "o", "u", "ni", "a"))
"""After these a hyphen with a space is meant: `pre- and post-war`."""

COMMON = 4.0
"""Zipf frequency from which both halves of an English compound are words of their own (*long-term* 5.2, *well-known*
5.4, *vice-president* 4.7; *under-standing* is told apart by the whole, 4.8). `wordfreq`, read for sixteen pairs."""

COMMON_IN_SPANISH = 3.5
"""The same for Spanish, where a whole that nobody writes decides as well (*político-económico* 4.9 and 0)."""

KNOWN = 2.0
"""Zipf frequency from which a joined word counts as known (*ribera* 3.9, *quitaron* 3.8; *vicepresident* 1.7)."""


def joined_words(text: str) -> str:
    r"""Return `text` with words joined that a line's end broke, the rest of the line where it was.

    `miér-\ncoles` is one word, `long-\nterm` and `franco-\nmexicano` have a hyphen of their own, and `mid-\nFebruary`
    goes on with a capital. What decides is how frequent the whole and its halves are in either language.

    Example:
        >>> joined_words("El puente reabrió el miér-\ncoles, y qui- taron el lodo.")
        'El puente reabrió el miércoles,\ny quitaron el lodo.'
    """
    text = BROKEN.sub(_mended, text)
    return _BROKEN_INSIDE.sub(_closed, text) if "- " in text else text


def _mended(broken: re.Match[str]) -> str:
    left, right, rest = broken.groups()
    hyphen = "" if _is_one_word(left, right) else "-"
    return f"{left}{hyphen}{right}{rest}\n"


def _closed(broken: re.Match[str]) -> str:
    left, right = broken.groups()
    whole = max(_frequency(left + right, "en"), _frequency(left + right, "es"))
    return broken[0] if right in _COORDINATORS or right[0].isupper() or whole < KNOWN else left + right


def _is_one_word(left: str, right: str) -> bool:
    if right[0].isupper() and not (left.isupper() and right.isupper()):
        return False
    english, spanish = _frequency(left + right, "en"), _frequency(left + right, "es")
    halves = min(_frequency(left, "en"), _frequency(right, "en"))
    if halves >= COMMON and english < halves - 1 and spanish < KNOWN:
        return False
    return max(english, spanish) > 0 or min(_frequency(left, "es"), _frequency(right, "es")) < COMMON_IN_SPANISH


def _frequency(word: str, language: str) -> float:
    """Return how often a word occurs, from 0 (never seen) to 8 (Speer 2022)."""
    from wordfreq import zipf_frequency

    return float(zipf_frequency(word, language))
