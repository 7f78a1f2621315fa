"""The gender of a Spanish noun and the article it is learnt with: by list, by ending, by the article in the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

from encuadre.data.spanish_gender import SpanishGender
from encuadre.model import Gender
from encuadre.study.syllables import syllables

_FEMININE = re.compile(r"(?:[csx]ión|dad|tad|tud|umbre|ez|eza|triz|itis|[^m]a)$")
"""Endings of feminine nouns; -ma is left to the list and the text (`el problema`, `la norma`)."""

_MASCULINE = re.compile(r"(?:o|aje|or|miento)$")
_COMMON = re.compile(r"ista$")
_PLURAL_ONLY = re.compile(r"s$")

_ARTICLES = {
    "el": Gender.MASCULINE, "los": Gender.MASCULINE, "un": Gender.MASCULINE, "del": Gender.MASCULINE,
    "al": Gender.MASCULINE, "la": Gender.FEMININE, "las": Gender.FEMININE, "una": Gender.FEMININE,
}  # fmt: skip

_DETERMINER = re.compile(r"(\w+)\s+$")

FEWEST_ARTICLES = 2
"""Articles beside a noun in the event before they decide alone: one may belong to something else (`el ex`)."""

_STRESSED_A = re.compile(r"h?á|h?a(?![iuyo])")
_UNSTRESSED_END = re.compile(r"[aeiouns]$")


def gender_of(noun: str, before: Iterable[str]) -> Gender | None:
    """Return the gender of a noun; `None` where list, ending and text do not tell it or contradict each other.

    Args:
        noun: In the singular, lower case.
        before: The text before each of its occurrences.
    """
    listed = _listed().get(noun)
    if listed is not None:
        return listed
    by_ending = _by_ending(noun)
    seen = Counter(filter(None, (_article_gender(noun, text) for text in before)))
    by_text = seen.most_common(1)[0][0] if seen else None
    if by_ending is None:
        return by_text if by_text and len(seen) == 1 and seen[by_text] >= FEWEST_ARTICLES else None
    if by_ending is Gender.COMMON:
        return by_ending
    return by_ending if by_text in (None, by_ending) else None


def article_of(noun: str, gender: Gender | None) -> str:
    """Return the singular article, `el/la` for nouns of both genders; empty where the gender is not known.

    A feminine noun that begins with a stressed a takes `el` (RAE, Nueva gramática): `el agua`, but `la autoridad`.

    Example:
        >>> article_of("agua", Gender.FEMININE), article_of("alerta", Gender.FEMININE)
        ('el', 'la')
    """
    if gender is None:
        return ""
    if gender is Gender.COMMON:
        return "el/la"
    if gender is Gender.MASCULINE:
        return "el"
    return "el" if _begins_stressed(noun) else "la"


def _begins_stressed(noun: str) -> bool:
    if not _STRESSED_A.match(noun):
        return False
    if re.match(r"h?á", noun):
        return True
    is_plain = not re.search(r"[áéíóú]", noun) and bool(_UNSTRESSED_END.search(noun))
    return is_plain and syllables(noun, "es") == 2


def _by_ending(noun: str) -> Gender | None:
    if _COMMON.search(noun):
        return Gender.COMMON
    if _PLURAL_ONLY.search(noun):
        return None
    if _FEMININE.search(noun):
        return Gender.FEMININE
    return Gender.MASCULINE if _MASCULINE.search(noun) else None


def _article_gender(noun: str, before: str) -> Gender | None:
    found = _DETERMINER.search(before.lower())
    word = found[1] if found else ""
    if word in ("el", "un", "del", "al") and _begins_stressed(noun):
        return None  # `el agua`: the article tells nothing
    return _ARTICLES.get(word)


@cache
def _listed() -> dict[str, Gender]:
    lists = SpanishGender.shared()
    return {
        **dict.fromkeys(lists.feminine, Gender.FEMININE),
        **dict.fromkeys(lists.masculine, Gender.MASCULINE),
        **dict.fromkeys(lists.common, Gender.COMMON),
    }
