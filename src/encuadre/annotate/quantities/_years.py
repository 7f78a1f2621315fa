"""Years and decades that stand by themselves."""

from __future__ import annotations

from encuadre.annotate.quantities import _calendar
from encuadre.annotate.quantities._calendar import DateReading
from encuadre.annotate.quantities._lexicon import Lexicon
from encuadre.annotate.quantities._numbers import magnitude_at, read_number
from encuadre.annotate.quantities._tokens import Tokens

FIRST_PLAIN_YEAR, LAST_PLAIN_YEAR = 1900, 2099
"""Four figures in this range are a year even without a word that says so."""

FIRST_YEAR = 1000
"""Four figures from here on are a year where a word says so (`en 1521`)."""

_DASHES = frozenset("-–—")


def read_year(tokens: Tokens, index: int, lexicon: Lexicon) -> DateReading | None:
    """Read a year, a run of years (`2008-10`) or a decade (`1990s`).

    Args:
        tokens: Of the text.
        index: Where it begins.
        lexicon: The language's words around numbers.
    """
    text = tokens[index].text
    if decade := read_decade(tokens, index, lexicon):
        return decade
    if len(text) != 4 or not text.isdigit() or not _is_year(tokens, index, lexicon):
        return None
    year, end = int(text), index + 1
    if tokens.touches(end) and tokens[end].key in lexicon.decade_suffixes:
        last = year + 99 if year % 100 == 0 and year < 2000 else year + 9
        return DateReading(index, end + 1, _calendar.years(year, last))
    other = tokens[end + 1].text
    if tokens[end].key in _DASHES and tokens.touches(end) and tokens.touches(end + 1) and other.isdigit():
        last = int(text[: max(0, 4 - len(other))] + other) if len(other) <= 4 else 0
        if year < last <= LAST_PLAIN_YEAR:
            return DateReading(index, end + 2, _calendar.years(year, last))
    return DateReading(index, end, _calendar.years(year, year))


def read_decade(tokens: Tokens, index: int, lexicon: Lexicon) -> DateReading | None:
    """Read `los años ochenta` and `década de 1980`.

    Args:
        tokens: Of the text.
        index: Where its number begins.
        lexicon: The language's words around numbers.
    """
    if not lexicon.decade_leads.before(tokens, index):
        return None
    number = read_number(tokens, index, lexicon)
    if number is None or number.value % 10 or not number.value.is_integer():
        return None
    value = int(number.value)
    first = value if FIRST_YEAR <= value <= LAST_PLAIN_YEAR else 1900 + value if 20 <= value < 100 else None
    return DateReading(index, number.end, _calendar.years(first, first + 9)) if first else None


def _is_year(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    year, before = int(tokens[index].text), tokens[index - 1]
    if not FIRST_YEAR <= year <= LAST_PLAIN_YEAR or before.key in lexicon.money_signs:
        return False
    if lexicon.units.at(tokens, index + 1) or magnitude_at(tokens, index + 1, lexicon) is not None:
        return False
    may_be_counted = is_countable(tokens, index + 1, lexicon)
    bound = lexicon.bounds_before.before(tokens, index)
    if may_be_counted and bound and tokens[bound[1] - 1].key not in lexicon.year_leads:
        return False
    if before.key in lexicon.year_leads:
        return True
    if year < FIRST_PLAIN_YEAR:
        return False
    return not (may_be_counted and lexicon.head_first and before.key not in lexicon.determiners)


def is_countable(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether the word at `index` is a plural that a number before it may count.

    Args:
        tokens: Of the text.
        index: The word's.
        lexicon: The language's words around numbers.
    """
    token = tokens[index]
    return (
        token.is_word
        and token.text[0].islower()
        and not tokens.touches(index)
        and (token.key.endswith("s") or token.key in lexicon.irregular_plurals)
        and token.key not in lexicon.not_counted
        and token.key not in lexicon.not_plural
    )
