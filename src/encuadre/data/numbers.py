"""How a language writes numbers, units, dates and bounds, and which nouns count the same thing in both."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from encuadre.data.lexicon import Lexicon
from encuadre.model import Bound, QuantityKind

Period = Literal["day", "week", "weekend", "month", "year"]


class NumberWords(Lexicon, frozen=True):
    """Words and phrases as the quantities of a text are read; lower case, the words of a phrase apart."""

    FILE: ClassVar = "numbers.toml"

    number_words: frozenset[str]
    """The words below a thousand that the number-word library reads."""

    spellings: Mapping[str, str]
    """Forms that the number-word library does not know, with one that it does (keys without accents)."""

    one_words: frozenset[str]
    """Numbers that are pronouns or articles as often: a quantity only before a magnitude or a unit."""

    articles: frozenset[str]
    """They say one before a magnitude (`a million`), and before a unit after `article_leads`."""

    article_leads: frozenset[str]
    """What must stand before an article and a unit (`within a year`), so that `twice a year` is no quantity."""

    halves: frozenset[str]
    and_part: Mapping[str, float]
    """What adds a half or a quarter to the magnitude or unit before it."""

    fraction_signs: Mapping[str, float]
    """Signs that are fractions, alone or right after a figure (`1½`)."""

    inner_links: frozenset[str]
    """What joins number words inside one number (`one hundred and five`, `treinta y cuatro`)."""

    magnitudes: Mapping[str, float]
    glued_magnitudes: frozenset[str]
    """Abbreviations that multiply only when written right after the figure (`$1.5bn`)."""

    bare_magnitudes: frozenset[str]
    """Magnitudes that are numbers without anything before them (`mil 200`)."""

    proportions: tuple[str, ...]
    """Between two numbers they make a share (`three out of four`)."""

    fractions: Mapping[str, int]
    """After a small number they make a share (`two-thirds`, `dos terceras partes`): into how many parts."""

    doubtful_fractions: frozenset[str]
    """Fractions that are something else as often (a quarter of a year, a room): a whole must follow."""

    half_nouns: frozenset[str]
    """A half as a noun (`half of the seats`, `la mitad de los escaños`)."""

    not_half_after: frozenset[str]
    """After these it is no share (`the second half`, `a la mitad`)."""

    units: Mapping[QuantityKind, Mapping[str, Mapping[str, float]]]
    """Written units by what they measure and by the base unit: how much of the base unit one is."""

    unit_links: frozenset[str]
    """What may stand between a magnitude and its unit (`dos millones de pesos`)."""

    money_signs: Mapping[str, str]
    """What stands before a sum, and its currency."""

    minus_words: tuple[str, ...]
    """Before a measure they make it negative."""

    not_minus_after: frozenset[str]
    """After these they do not (`al menos`, `más o menos`)."""

    age_tails: tuple[str, ...]
    """After a number of years they make it an age."""

    age_leads: frozenset[str]
    person_nouns: frozenset[str]
    """Before a number of years they make it an age (`un joven de 19 años`)."""

    ordinals: Mapping[str, int]
    ordinal_suffixes: frozenset[str]
    not_ordinal_after: frozenset[str]
    """After these the word is no rank (`at first`, `per second`)."""

    months: Mapping[str, int]
    months_capitalised: bool
    """Whether the month's name always begins with a capital, which tells `May` from `may`."""

    month_leads: frozenset[str]
    """What must stand before a month that has neither day nor year."""

    weekdays: Mapping[str, int]
    """From Monday, which is 0."""

    date_links: frozenset[str]
    """What may join day, month and year."""

    day_range_links: frozenset[str]
    day_first: bool
    """Whether 3/4/2025 is the third of April."""

    next_words: frozenset[str]
    last_words: frozenset[str]
    every_words: frozenset[str]
    relative: Mapping[Period, Mapping[str, int]]
    """Phrases that mean a day or a period, counted from the day of publication."""

    ago_before: tuple[str, ...]
    """Before a number of days, weeks, months or years they make it a date (`hace dos semanas`)."""

    ago_after: tuple[str, ...]
    """After it they do (`two weeks ago`)."""

    relative_years: Mapping[str, int]
    """What may stand after a day or a month in place of a year."""

    not_relative_after: Mapping[str, frozenset[str]]
    """Words before a relative day that give it another meaning (`la mañana`)."""

    not_relative_before: Mapping[str, frozenset[str]]
    """Words after a relative day that give it another meaning (`hoy en día`)."""

    year_leads: frozenset[str]
    """Words before a four-figure number that make it a year even outside 1900-2099."""

    year_of_event: frozenset[str]
    """Words before a year in which something happened."""

    speed_limits: tuple[str, ...]
    """Words, without accents, of how fast one may go, which nobody has gone."""

    decade_suffixes: frozenset[str]
    decade_leads: tuple[str, ...]
    clock_tails: tuple[str, ...]
    """After a number they make it a time of day."""

    clock_leads: tuple[str, ...]
    """Before a number they make it a time of day."""

    labels: frozenset[str]
    """Nouns before a number that make it a name (`Title 42`): a rank, not a count."""

    code_nouns: frozenset[str]
    """Nouns whose numbers are codes whatever they look like (`case 19-1234`, `expediente 45/2020`)."""

    bounds_before: Mapping[Bound, tuple[str, ...]]
    """What before a number says how exact it is."""

    bounds_after: Mapping[Bound, tuple[str, ...]]
    bound_articles: frozenset[str]
    """What may stand between a bound and its number."""

    during: frozenset[str]
    """Bounds that before a duration mean while it lasts."""

    and_words: frozenset[str]
    """What may join the words that describe a noun (`six current and former officials`)."""

    between_leads: frozenset[str]
    between_links: frozenset[str]
    from_leads: frozenset[str]
    to_links: frozenset[str]
    """The words of ranges: `between 5 and 8`, `from 5 to 8`, `5-8`."""

    of_words: frozenset[str]
    """What leads from a unit to what is measured (`ten tons of fentanyl`)."""

    of_duration: frozenset[str]
    determiners: frozenset[str]
    head_first: bool
    """Whether the noun comes before what describes it."""

    irregular_plurals: frozenset[str]
    not_plural: frozenset[str]
    modifiers: frozenset[str]
    """Words between a number and its noun that are never the noun."""

    not_counted: frozenset[str]
    """Words that end the noun phrase after a number."""

    concepts: Mapping[str, tuple[str, ...]]
    """Nouns, by what they count; the same names stand in the other language."""

    states: Mapping[str, frozenset[str]]
    """Words and phrases that say in what state the counted are; the same names stand in the other language."""

    no_states: Mapping[str, frozenset[str]]
    """What stands for such a state beside a figure, and counted itself does not (`treated at a dozen hospitals`)."""

    scopes: Mapping[str, tuple[str, ...]]
    """Phrases that say of how long, how many or which a figure is told; the same names stand in the other language."""

    vague: Mapping[str, tuple[float, float]]
    """Counts without a number, with the least and the most they say."""

    elapsed: tuple[str, ...]
    """Phrases that look like a scope and tell when (`a year earlier`)."""

    movements: Mapping[str, tuple[str, ...]]
    """What before a figure says that something moved `by`, `to` or `from` it; the same names stand in the other."""
