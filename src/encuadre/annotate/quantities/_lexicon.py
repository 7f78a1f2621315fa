"""The lists of one language, folded and indexed once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TypeVar

from encuadre.annotate.quantities._phrases import Phrases, phrase_set
from encuadre.annotate.quantities._tokens import fold
from encuadre.model import Bound, Language, QuantityKind

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What `encuadre.data.<language>.numbers` knows, in the form the rules look it up."""

    language: Language
    number_words: frozenset[str]
    spellings: dict[str, str]
    one_words: frozenset[str]
    articles: frozenset[str]
    article_leads: frozenset[str]
    halves: frozenset[str]
    and_half: Phrases[bool]
    inner_links: frozenset[str]
    magnitudes: dict[str, float]
    glued_magnitudes: frozenset[str]
    bare_magnitudes: frozenset[str]
    fraction_words: frozenset[str]
    proportions: Phrases[bool]
    units: Phrases[tuple[QuantityKind, str, float]]
    unit_links: frozenset[str]
    money_signs: dict[str, str]
    age_tails: Phrases[bool]
    age_leads: frozenset[str]
    person_nouns: frozenset[str]
    ordinals: dict[str, int]
    ordinal_suffixes: frozenset[str]
    not_ordinal_after: frozenset[str]
    months: dict[str, int]
    months_capitalised: bool
    month_leads: frozenset[str]
    weekdays: dict[str, int]
    date_links: frozenset[str]
    day_range_links: frozenset[str]
    day_first: bool
    next_words: frozenset[str]
    last_words: frozenset[str]
    every_words: frozenset[str]
    relative: Phrases[tuple[str, int]]
    relative_years: Phrases[int]
    not_relative_after: dict[str, frozenset[str]]
    not_relative_before: dict[str, frozenset[str]]
    year_leads: frozenset[str]
    decade_suffixes: frozenset[str]
    decade_leads: Phrases[bool]
    clock_tails: Phrases[bool]
    clock_leads: Phrases[bool]
    labels: frozenset[str]
    bounds_before: Phrases[Bound]
    bounds_after: Phrases[Bound]
    bound_articles: frozenset[str]
    during: frozenset[str]
    and_words: frozenset[str]
    between_leads: frozenset[str]
    between_links: frozenset[str]
    from_leads: frozenset[str]
    to_links: frozenset[str]
    of_words: frozenset[str]
    of_duration: frozenset[str]
    determiners: frozenset[str]
    head_first: bool
    irregular_plurals: frozenset[str]
    not_plural: frozenset[str]
    modifiers: frozenset[str]
    not_counted: frozenset[str]
    known_nouns: frozenset[str]
    """Every word of `CONCEPTS`: what is counted even where its form does not show a noun (`30 injured`)."""

    starters: frozenset[str]
    """Every word that can begin a quantity; where none stands and no figure, nothing is looked for."""


def _words(words: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(word) for word in words)


def _keyed(table: dict[str, Value]) -> dict[str, Value]:
    return {fold(key): value for key, value in table.items()}


@cache
def lexicon(language: Language) -> Lexicon:
    """Load the lists of `language`; the first call pays, every later one is a look-up."""
    data = import_module(f"encuadre.data.{language}.numbers")
    starters = (
        set(data.NUMBER_WORDS)
        | data.ARTICLES
        | data.HALVES
        | data.BARE_MAGNITUDES
        | set(data.ORDINALS)
        | set(data.MONTHS)
        | set(data.WEEKDAYS)
        | {phrase.split()[0] for phrase in data.RELATIVE}
    )
    return Lexicon(
        language=language,
        number_words=_words(data.NUMBER_WORDS),
        spellings=data.SPELLINGS,
        one_words=_words(data.ONE_WORDS),
        articles=_words(data.ARTICLES),
        article_leads=_words(data.ARTICLE_LEADS),
        halves=_words(data.HALVES),
        and_half=phrase_set(data.AND_HALF),
        inner_links=_words(data.INNER_LINKS),
        magnitudes=_keyed(data.MAGNITUDES),
        glued_magnitudes=_words(data.GLUED_MAGNITUDES),
        bare_magnitudes=_words(data.BARE_MAGNITUDES),
        fraction_words=_words(data.FRACTION_WORDS),
        proportions=phrase_set(data.PROPORTIONS),
        units=Phrases(data.UNITS),
        unit_links=_words(data.UNIT_LINKS),
        money_signs=_keyed(data.MONEY_SIGNS),
        age_tails=phrase_set(data.AGE_TAILS),
        age_leads=_words(data.AGE_LEADS),
        person_nouns=_words(data.PERSON_NOUNS),
        ordinals=_keyed(data.ORDINALS),
        ordinal_suffixes=_words(data.ORDINAL_SUFFIXES),
        not_ordinal_after=_words(data.NOT_ORDINAL_AFTER),
        months=_keyed(data.MONTHS),
        months_capitalised=data.MONTHS_CAPITALISED,
        month_leads=_words(data.MONTH_LEADS),
        weekdays=_keyed(data.WEEKDAYS),
        date_links=_words(data.DATE_LINKS),
        day_range_links=_words(data.DAY_RANGE_LINKS),
        day_first=data.DAY_FIRST,
        next_words=_words(data.NEXT_WORDS),
        last_words=_words(data.LAST_WORDS),
        every_words=_words(data.EVERY_WORDS),
        relative=Phrases(data.RELATIVE),
        relative_years=Phrases(data.RELATIVE_YEARS),
        not_relative_after={fold(key): _words(words) for key, words in data.NOT_RELATIVE_AFTER.items()},
        not_relative_before={fold(key): _words(words) for key, words in data.NOT_RELATIVE_BEFORE.items()},
        year_leads=_words(data.YEAR_LEADS),
        decade_suffixes=_words(data.DECADE_SUFFIXES),
        decade_leads=phrase_set(data.DECADE_LEADS),
        clock_tails=phrase_set(data.CLOCK_TAILS),
        clock_leads=phrase_set(data.CLOCK_LEADS),
        labels=_words(data.LABELS),
        bounds_before=Phrases(data.BOUNDS_BEFORE),
        bounds_after=Phrases(data.BOUNDS_AFTER),
        bound_articles=_words(data.BOUND_ARTICLES),
        during=_words(data.DURING),
        and_words=_words(data.AND_WORDS),
        between_leads=_words(data.BETWEEN_LEADS),
        between_links=_words(data.BETWEEN_LINKS),
        from_leads=_words(data.FROM_LEADS),
        to_links=_words(data.TO_LINKS),
        of_words=_words(data.OF_WORDS),
        of_duration=_words(data.OF_DURATION),
        determiners=_words(data.DETERMINERS),
        head_first=data.HEAD_FIRST,
        irregular_plurals=_words(data.IRREGULAR_PLURALS),
        not_plural=_words(data.NOT_PLURAL),
        modifiers=_words(data.MODIFIERS),
        not_counted=_words(data.NOT_COUNTED),
        known_nouns=_words(noun for nouns in data.CONCEPTS.values() for noun in nouns),
        starters=_words(starters),
    )
