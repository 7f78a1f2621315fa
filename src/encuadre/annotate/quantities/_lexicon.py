"""The lists of one language, folded and indexed once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from encuadre.annotate.quantities._phrases import Phrases, phrase_set
from encuadre.annotate.quantities._tokens import key_of
from encuadre.data.numbers import NumberWords, Period
from encuadre.model import Bound, Language, QuantityKind

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What `NumberWords` holds, in the form the rules look it up."""

    language: Language
    number_words: frozenset[str]
    spellings: Mapping[str, str]
    one_words: frozenset[str]
    articles: frozenset[str]
    article_leads: frozenset[str]
    halves: frozenset[str]
    and_part: Phrases[float]
    fraction_signs: dict[str, float]
    inner_links: frozenset[str]
    magnitudes: dict[str, float]
    glued_magnitudes: frozenset[str]
    bare_magnitudes: frozenset[str]
    fractions: Phrases[int]
    doubtful_fractions: frozenset[str]
    half_nouns: frozenset[str]
    not_half_after: frozenset[str]
    proportions: Phrases[bool]
    units: Phrases[tuple[QuantityKind, str, float]]
    unit_links: frozenset[str]
    money_signs: dict[str, str]
    minus_words: Phrases[bool]
    not_minus_after: frozenset[str]
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
    relative: Phrases[tuple[Period, int]]
    ago_before: Phrases[bool]
    ago_after: Phrases[bool]
    relative_years: Phrases[int]
    not_relative_after: dict[str, frozenset[str]]
    not_relative_before: dict[str, frozenset[str]]
    year_leads: frozenset[str]
    decade_suffixes: frozenset[str]
    decade_leads: Phrases[bool]
    clock_tails: Phrases[bool]
    clock_leads: Phrases[bool]
    labels: frozenset[str]
    code_nouns: frozenset[str]
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
    """Every word of `concepts`: what is counted even where its form does not show a noun (`30 injured`)."""

    starters: frozenset[str]
    """Every word that can begin a quantity; where none stands and no figure, nothing is looked for."""


def _words(words: Iterable[str]) -> frozenset[str]:
    return frozenset(key_of(word) for word in words)


def _keyed(table: Mapping[str, Value]) -> dict[str, Value]:
    return {key_of(key): value for key, value in table.items()}


def _units(data: NumberWords) -> dict[str, tuple[QuantityKind, str, float]]:
    return {
        unit: (kind, base, factor)
        for kind, bases in data.units.items()
        for base, factors in bases.items()
        for unit, factor in factors.items()
    }


def _bounds(phrases: Mapping[Bound, Iterable[str]]) -> dict[str, Bound]:
    return {phrase: bound for bound, listed in phrases.items() for phrase in listed}


@cache
def lexicon(language: Language) -> Lexicon:
    """Load the lists of `language`; the first call pays, every later one is a look-up."""
    data = NumberWords.of(language)
    relative = {phrase: (period, by) for period, phrases in data.relative.items() for phrase, by in phrases.items()}
    starters = (
        set(data.number_words)
        | data.articles
        | data.halves
        | data.half_nouns
        | set(data.fraction_signs)
        | data.bare_magnitudes
        | set(data.ordinals)
        | set(data.months)
        | set(data.weekdays)
        | {phrase.split()[0] for phrase in relative}
    )
    return Lexicon(
        language=language,
        number_words=_words(data.number_words),
        spellings=data.spellings,
        one_words=_words(data.one_words),
        articles=_words(data.articles),
        article_leads=_words(data.article_leads),
        halves=_words(data.halves),
        and_part=Phrases(data.and_part),
        fraction_signs=_keyed(data.fraction_signs),
        inner_links=_words(data.inner_links),
        magnitudes=_keyed(data.magnitudes),
        glued_magnitudes=_words(data.glued_magnitudes),
        bare_magnitudes=_words(data.bare_magnitudes),
        fractions=Phrases(data.fractions),
        doubtful_fractions=_words(data.doubtful_fractions),
        half_nouns=_words(data.half_nouns),
        not_half_after=_words(data.not_half_after),
        proportions=phrase_set(data.proportions),
        units=Phrases(_units(data)),
        unit_links=_words(data.unit_links),
        money_signs=_keyed(data.money_signs),
        minus_words=phrase_set(data.minus_words),
        not_minus_after=_words(data.not_minus_after),
        age_tails=phrase_set(data.age_tails),
        age_leads=_words(data.age_leads),
        person_nouns=_words(data.person_nouns),
        ordinals=_keyed(data.ordinals),
        ordinal_suffixes=_words(data.ordinal_suffixes),
        not_ordinal_after=_words(data.not_ordinal_after),
        months=_keyed(data.months),
        months_capitalised=data.months_capitalised,
        month_leads=_words(data.month_leads),
        weekdays=_keyed(data.weekdays),
        date_links=_words(data.date_links),
        day_range_links=_words(data.day_range_links),
        day_first=data.day_first,
        next_words=_words(data.next_words),
        last_words=_words(data.last_words),
        every_words=_words(data.every_words),
        relative=Phrases(relative),
        ago_before=phrase_set(data.ago_before),
        ago_after=phrase_set(data.ago_after),
        relative_years=Phrases(data.relative_years),
        not_relative_after={key_of(key): _words(words) for key, words in data.not_relative_after.items()},
        not_relative_before={key_of(key): _words(words) for key, words in data.not_relative_before.items()},
        year_leads=_words(data.year_leads),
        decade_suffixes=_words(data.decade_suffixes),
        decade_leads=phrase_set(data.decade_leads),
        clock_tails=phrase_set(data.clock_tails),
        clock_leads=phrase_set(data.clock_leads),
        labels=_words(data.labels),
        code_nouns=_words(data.code_nouns),
        bounds_before=Phrases(_bounds(data.bounds_before)),
        bounds_after=Phrases(_bounds(data.bounds_after)),
        bound_articles=_words(data.bound_articles),
        during=_words(data.during),
        and_words=_words(data.and_words),
        between_leads=_words(data.between_leads),
        between_links=_words(data.between_links),
        from_leads=_words(data.from_leads),
        to_links=_words(data.to_links),
        of_words=_words(data.of_words),
        of_duration=_words(data.of_duration),
        determiners=_words(data.determiners),
        head_first=data.head_first,
        irregular_plurals=_words(data.irregular_plurals),
        not_plural=_words(data.not_plural),
        modifiers=_words(data.modifiers),
        not_counted=_words(data.not_counted),
        known_nouns=_words(noun for nouns in data.concepts.values() for noun in nouns),
        starters=_words(starters),
    )
