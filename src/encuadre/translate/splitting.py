"""Texts too long for an engine, cut where a sentence or a clause ends."""

from __future__ import annotations

import re
from collections.abc import Callable

_ENDINGS = (
    r"(?<=[a-záéíóúüñ]{3}[.!?…])",  # a word of three letters: "Dr. Pérez" and "EE. UU. Dijo" are no ends
    r"(?<=\s[a-záéíóú]{2}[.!?…])",
    r"(?<=[\d%)\]»”\"’][.!?…])",
    r"(?<=[.!?…][\"”»’)])",
)
_SENTENCE = re.compile(rf"(?:{'|'.join(_ENDINGS)})\s+(?=[\"“«¿¡(]*[A-ZÁÉÍÓÚÜÑ])")
_NO_END = re.compile(
    r"\b(?:Sept|Sens|Reps|Corp|Dept|Prof|Gral|Sres|Sras|Lics|Ings|Capt|Cmdr|approx|aprox|Univ|vs|av)\.$", re.IGNORECASE
)
"""Abbreviations of the press that look like the end of a sentence before a capital."""

_CLAUSES = (
    re.compile(r"(?<=[;:—–])\s+|\s+(?=[—–])"),
    re.compile(r"(?<=[,)])\s+|\s+(?=\()"),
    re.compile(r"\s+"),
)
"""Where a text may be cut, the best places first: strong marks, weak marks, any space."""

_MARGIN = 0.2
"""A cut leaves at least this share on each side, so that a mark near one end does not cut off a word or two."""


def split_sentences(text: str) -> list[str]:
    """Cut `text` after each sentence that is surely over; engines trained on single sentences drop the others.

    Example:
        >>> split_sentences("Lo dijo el Dr. Pérez. “No habrá más”. Así quedó.")
        ['Lo dijo el Dr. Pérez.', '“No habrá más”.', 'Así quedó.']
    """
    parts, start = [], 0
    for match in _SENTENCE.finditer(text):
        if not _NO_END.search(text[start : match.start()]):
            parts.append(text[start : match.start()])
            start = match.end()
    return [*parts, text[start:]]


def split_long(text: str, fits: Callable[[str], bool]) -> list[str]:
    """Cut `text` until every part satisfies `fits`, near the middle, at the strongest mark there.

    Joined by single spaces the parts are the text again, except where a word alone does not fit and is cut in two.

    Args:
        text: One line.
        fits: Tells whether a part is short enough; true of every single character.
    """
    if fits(text) or len(text) < 2:
        return [text]
    for marks in _CLAUSES:
        cut = _nearest_middle(text, marks)
        if cut is not None:
            return [*split_long(text[: cut[0]], fits), *split_long(text[cut[1] :], fits)]
    middle = len(text) // 2
    return [*split_long(text[:middle], fits), *split_long(text[middle:], fits)]


def _nearest_middle(text: str, marks: re.Pattern[str]) -> tuple[int, int] | None:
    margin = 1 if marks is _CLAUSES[-1] else max(1, int(len(text) * _MARGIN))
    cuts = [cut.span() for cut in marks.finditer(text) if margin <= cut.start() and cut.end() <= len(text) - margin]
    return min(cuts, key=lambda cut: abs(cut[0] + cut[1] - len(text)), default=None)
