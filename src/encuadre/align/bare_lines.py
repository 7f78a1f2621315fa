"""Lines that hold no word of a report: addresses and who posted, buttons and their counts, a day or an hour alone."""

from __future__ import annotations

import re
from functools import cache

from encuadre.data.numbers import NumberWords
from encuadre.data.stating import Stating
from encuadre.model import LANGUAGES

_ADDRESS = re.compile(
    r"(?:https?://|www\.|pic\.twitter\.com/|t\.co/|bit\.ly/)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|[@#](?:(?!https?://)\w)+|\{\{.*?\}\}"
)
"""Addresses of pages and people, handles, hashtags, and what a page's template left."""

_SIGNED = re.compile(r"(?:(?:^|\s)[—–-]{1,2} ?[^@—–]{2,60})?\(@\w+\)[^@]{0,25}$")
"""Who wrote a post, with handle and date, behind a dash; or what a sentence's end cut off of it."""

_POSTED = re.compile(r"^@\w+[ ,:]|pic\.twitter\.com/|https?://t\.co/|[—–] ?[^—–]{2,60}\(@\w+\)")
"""In a post as it was posted: whom it answers, the address of its picture, or who wrote it."""

HANDLE = re.compile(r"@\w+")
"""Whom a post names, in the letters of its site whatever the language."""

_LETTERS = re.compile(r"[^\W\d_]+")
_BAR = re.compile(r"\s*[|•·]\s*|\s-(?:\s|$)")
_POINT = re.compile(r"\d{1,2}:\d\d|\d{1,4}[/-]\d{1,2}[/-]\d{1,4}")
_DIGIT = re.compile(r"\d")
_TOLD = re.compile(r"[.!?…:;,]$")

BESIDE = 4
"""Words that may stand beside a day or an hour, behind a bar: an agency, an author, a section."""


def is_bare(text: str) -> bool:
    """Tell whether a line is nothing but addresses, buttons or a time.

    Args:
        text: The sentence, without blanks around it.
    """
    left = _ADDRESS.sub(" ", _SIGNED.sub(" ", text))
    words = {word.lower() for word in _LETTERS.findall(left)}
    if words <= _buttons() and (words or left != text):
        return True
    return _is_time(text)


def is_posted(text: str) -> bool:
    """Tell whether a line is a post as it stands on the page it was posted on, or ends with one."""
    return bool(_POSTED.search(text))


def _is_time(text: str) -> bool:
    if not _DIGIT.search(text):
        return False
    parts = [part for part in _BAR.split(text) if part]
    times = [part for part in parts if _tells_time(part)]
    beside = [part for part in parts if not _tells_time(part)]
    return bool(times) and len(beside) <= 1 and all(_is_name(part) for part in beside)


def _tells_time(part: str) -> bool:
    words = [word.lower() for word in _LETTERS.findall(part)]
    return _are_of_time(words) and bool(_POINT.search(part) or not _months().isdisjoint(words))


def _are_of_time(words: list[str]) -> bool:
    return _time_words().issuperset(words)


def _is_name(part: str) -> bool:
    words = _LETTERS.findall(part)
    return len(words) <= BESIDE and not _TOLD.search(part) and all(word[0].isupper() for word in words)


@cache
def _buttons() -> frozenset[str]:
    return frozenset(word for language in LANGUAGES for word in Stating.of(language).buttons)


@cache
def _months() -> frozenset[str]:
    return frozenset(month for language in LANGUAGES for month in NumberWords.of(language).months)


@cache
def _time_words() -> frozenset[str]:
    """Return the words of times in both languages, which sites mix (`Wednesday 1 de January`)."""
    weekdays = {day for language in LANGUAGES for day in NumberWords.of(language).weekdays}
    return _months() | weekdays | {word for language in LANGUAGES for word in Stating.of(language).times}
