"""What stands around a figure, in words that both languages share: two figures of one thing have company in common."""

from __future__ import annotations

import re
from functools import cache

from encuadre.align.conflicts._nouns import concepts
from encuadre.data.countries import CountryWords
from encuadre.data.lemma_pairs import LemmaPairs
from encuadre.data.numbers import NumberWords
from encuadre.data.reporting import ReportingWords
from encuadre.model import LANGUAGES, Country, Language, Passage, Span, Word
from encuadre.text.stems import stem

REACH = 4
"""Content words looked at on each side of a figure."""

ONE_SENTENCE = 0.5
"""Share of the longer one's stems from which on two sentences are one in other words: of 28 translations with another
figure 26 have it (.48 to .89), of `same` links of real reports one in seven, mostly quotations and copies."""

FEWEST_STEMS = 4
"""Stems below which two sentences share half of theirs by chance (chosen)."""

_CLAUSE_END = re.compile(r"[,;:.()—–“”\"«»]")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")

_PURPOSE = re.compile(r"(?:\s+[^\W\d_]+){1,3}?\s+(?:to|para)\s+", re.IGNORECASE)
"""Up to three words between a figure and what it is for: `votes necessary to`."""

WORDS_AFTER = 3
"""Words after a figure that may say whose things it counts (`11 U.S. cities`, `66 por ciento de los mexicanos`)."""

SHORTEST = 4
"""Letters of a word that may be compared by its stem alone; shorter ones are alike by chance."""


def company(passage: Passage, span: Span) -> frozenset[str]:
    """Return the content words around `span`, each under every name it is known by across the languages."""
    before = [word for word in passage.words if word.span.end <= span.start]
    after = [word for word in passage.words if word.span.start >= span.end]
    names: set[str] = set()
    for word in (*before[-REACH:], *after[:REACH]):
        names |= names_of(word, passage)
    return frozenset(names)


def shared_company(left: Passage, left_span: Span, right: Passage, right_span: Span) -> int | None:
    """Count the content words that stand around both figures; `None` if a sentence came without its words.

    Args:
        left: The sentence of the first figure.
        left_span: Where it stands in it.
        right: The sentence of the second.
        right_span: Where it stands in it.
    """
    if not left.words or not right.words:
        return None
    reach = company(right, right_span)
    near = [word for word in left.words if word.span.end <= left_span.start][-REACH:]
    near += [word for word in left.words if word.span.start >= left_span.end][:REACH]
    return len({frozenset(shared) for word in near if (shared := names_of(word, left) & reach)})


def is_reworded(left: Passage, right: Passage) -> bool:
    """Tell whether two sentences are one in other words: translations, or copies of one text."""
    return any(_shared_stems(left.in_language(lang), right.in_language(lang)) >= ONE_SENTENCE for lang in LANGUAGES)


def _shared_stems(text: str, other: str) -> float:
    one, two = ({stem(word) for word in _LONG_WORD.findall(said.lower())} for said in (text, other))
    return len(one & two) / max(len(one), len(two)) if min(len(one), len(two)) >= FEWEST_STEMS else 0.0


def shares_object(left: Passage, left_span: Span, right: Passage, right_span: Span) -> bool:
    """Tell whether two verbs are told of one thing: what it was done to tells one act from another.

    Who did it stands in half of the sentences of a report and tells nothing.

    Args:
        left: The sentence of the first verb.
        left_span: Where it stands in it.
        right: The sentence of the second.
        right_span: Where it stands in it.
    """
    one, other = _objects(left, left_span), _objects(right, right_span)
    return any(first & second for first in one for second in other)


def _objects(passage: Passage, span: Span) -> list[frozenset[str]]:
    """Name the things behind a verb in its clause, or before it where none is: that of a passive stands there.

    Names of places and persons are left out: they may stand beside whatever was done.
    """
    stop = _CLAUSE_END.search(passage.text, span.end)
    end = stop.start() if stop else len(passage.text)
    behind = [word for word in passage.words if span.end <= word.span.start < end][:REACH]
    before = [word for word in passage.words if word.span.end <= span.start][-REACH:]
    for words in (behind, before):
        told = [word for word in words if not word.span.of(passage.text)[:1].isupper()]
        if told:
            return [names_of(word, passage) for word in told]
    return []


def names_of(word: Word, passage: Passage) -> frozenset[str]:
    """Return what a word may be called in either language: its English lemma, its stem, the concept it stands for."""
    if word.lemma in _empty(passage.language):
        return frozenset()
    names = {LemmaPairs.shared().english.get(word.lemma, word.lemma) if passage.language == "es" else word.lemma}
    names |= {stem(name) for name in (*names, word.lemma) if len(name) >= SHORTEST}
    if concept := concepts().get(f"{passage.language}:{word.span.of(passage.text).lower()}"):
        names.add(f"={concept}")
    return frozenset(names)


@cache
def _empty(language: Language) -> frozenset[str]:
    """List the words that stand around any figure: units, months and weekdays, reporting verbs, both countries."""
    numbers = NumberWords.of(language)
    written = (unit for bases in numbers.units.values() for units in bases.values() for unit in units)
    units = {part for unit in written for part in unit.split()}
    days = {*numbers.months, *numbers.weekdays}
    return frozenset({*units, *days, *ReportingWords.of(language).verbs, *CountryWords.of(language).names})


def other_purpose(left: Passage, left_span: Span, right: Passage, right_span: Span) -> bool:
    """Tell whether both figures say what they are for, and it is not the same (`60 votes to overcome`, `41 to block`).

    Args:
        left: The sentence of the first figure.
        left_span: Where it stands in it.
        right: The sentence of the second.
        right_span: Where it stands in it.
    """
    one, other = _purpose(left, left_span), _purpose(right, right_span)
    return left.language == right.language and bool(one and other and not one & other)  # no list pairs every verb


def _purpose(passage: Passage, span: Span) -> frozenset[str]:
    found = _PURPOSE.match(passage.text, span.end)
    start = found.end() if found else -1
    return next((names_of(word, passage) for word in passage.words if word.span.start == start), frozenset())


def other_country(left: Passage, left_span: Span, right: Passage, right_span: Span) -> bool:
    """Tell whether one figure counts what is of one country and the other what is of another.

    Args:
        left: The sentence of the first figure.
        left_span: Where it stands in it.
        right: The sentence of the second.
        right_span: Where it stands in it.
    """
    one, other = _country(left, left_span), _country(right, right_span)
    return bool(one and other and one != other)


def _country(passage: Passage, span: Span) -> Country | None:
    words = CountryWords.of(passage.language).words
    following = passage.text[span.end :].lower().split(maxsplit=WORDS_AFTER)[:WORDS_AFTER]
    found = {country for country, names in words.items() for word in following if word.strip(",.;:") in names}
    return found.pop() if len(found) == 1 else None
