"""Read dates: days, months and years as written, and days told from the day of publication."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from encuadre.annotate.quantities import _calendar
from encuadre.annotate.quantities._calendar import DateReading, Moment
from encuadre.annotate.quantities._lexicon import Lexicon
from encuadre.annotate.quantities._numbers import magnitude_at, read_number
from encuadre.annotate.quantities._tokens import Tokens
from encuadre.annotate.quantities._years import FIRST_YEAR, LAST_PLAIN_YEAR, is_countable, read_decade, read_year
from encuadre.data.numbers import Period
from encuadre.model import QuantityKind

FIRST_SHORT_YEAR = 50
"""Years of two figures from here on are of the last century (`05/05/89`)."""

FARTHEST_AGO = 12
"""Days, weeks, months or years from which on `ago` is a round number (chosen)."""

DAYS_OF_WEEK = 7.0

_WEEK: tuple[Period, float] = ("week", 1.0)
_PERIODS: dict[str, Period] = {"day": "day", "month": "month", "year": "year"}

_WRITTEN = re.compile(r"(\d{4})([-/])(\d{2})\2(\d{2})(?![\d/-])|(\d{1,2})([/.-])(\d{1,2})\6(\d{4}|\d{2})(?![\d/-])")
_TRUSTED_LENGTH = 2
"""Figures of a day of the month at most."""


class _Day(NamedTuple):
    number: int
    end: int


def read_date(tokens: Tokens, index: int, lexicon: Lexicon, published: date | None) -> DateReading | None:
    """Read the date that begins at `index`, weekday and year included.

    Args:
        tokens: Of the text.
        index: Where the date would begin.
        lexicon: The language's words around numbers.
        published: The day of publication; `None` if unknown.
    """
    token = tokens[index]
    if ago := _ago(tokens, index, lexicon, published):
        return ago
    if token.is_numeral:
        return (
            _written(tokens, index, lexicon, published)
            or _day_month(tokens, index, index, lexicon, published)
            or read_year(tokens, index, lexicon)
        )
    if token.key in lexicon.weekdays:
        return _weekday(tokens, index, lexicon, published)
    if token.key in lexicon.months:
        return _month_first(tokens, index, index, lexicon, published)
    if found := lexicon.relative.at(tokens, index):
        return _relative(tokens, index, found, lexicon, published)
    return _day_month(tokens, index, index, lexicon, published) or read_decade(tokens, index, lexicon)


def _written(tokens: Tokens, index: int, lexicon: Lexicon, published: date | None) -> DateReading | None:
    """Read 2025-02-18 and 18/02/2025; day and month stand in the language's order unless only the other is a date."""
    if tokens.touches(index) and tokens[index - 1].key in {"/", "-", "."}:
        return None
    match = _WRITTEN.match(tokens.text, tokens[index].start)
    if match is None:
        return None
    if match[1]:
        moment = _calendar.day(int(match[1]), int(match[3]), int(match[4])) if int(match[1]) else None
    else:
        first, second, year = int(match[5]), int(match[7]), int(match[8])
        year += 0 if year > 99 else 2000 if year < FIRST_SHORT_YEAR else 1900
        number, month = (first, second) if lexicon.day_first else (second, first)
        if month > 12:
            number, month = month, number
        moment = _calendar.day(year, month, number)
    end = index
    while end < len(tokens) and tokens[end].start < match.end():
        end += 1
    return DateReading(index, end, moment) if moment else None


def _day(tokens: Tokens, index: int, lexicon: Lexicon) -> _Day | None:
    token = tokens[index]
    if token.is_numeral:
        if len(token.text) > _TRUSTED_LENGTH or not token.text.isdigit() or not 1 <= int(token.text) <= 31:
            return None
        suffix = tokens[index + 1]
        has_suffix = suffix.key in lexicon.ordinal_suffixes and (tokens.touches(index + 1) or suffix.key == "th")
        end = index + 1 + has_suffix
        has_stop = has_suffix and tokens[end].key == "." and tokens[end + 1].key in lexicon.date_links
        return _Day(int(token.text), end + has_stop)  # `1o. de mayo`
    if lexicon.ordinals.get(token.key) == 1:
        return _Day(1, index + 1)
    if lexicon.day_first and token.key in lexicon.number_words and (number := read_number(tokens, index, lexicon)):
        return _Day(int(number.value), number.end) if number.value <= 31 else None
    return None


def _day_month(tokens: Tokens, start: int, index: int, lexicon: Lexicon, published: date | None) -> DateReading | None:
    """Read `18 de febrero de 2025`, `18 y 19 de febrero`, `18 February 2025`."""
    first = _day(tokens, index, lexicon)
    if first is None:
        return None
    last = _last_day(tokens, first, lexicon)
    place = last.end
    if tokens[place].key in lexicon.date_links and tokens[place].is_word:
        place += 1
    elif not tokens[index].is_numeral:
        return None
    if not _is_month(tokens, place, lexicon):
        return None
    return _finish(
        tokens,
        start,
        place + 1,
        (first.number, last.number),
        lexicon.months[tokens[place].key],
        lexicon,
        published,
    )


def _last_day(tokens: Tokens, first: _Day, lexicon: Lexicon) -> _Day:
    """Read on in a list or range of days of one month: `5, 6 y 7`, `el 5 y el 8`."""
    last = first
    while tokens[last.end].key in lexicon.day_range_links or tokens[last.end].key == ",":
        place = last.end + 1
        place += tokens[place].key in lexicon.determiners
        following = _day(tokens, place, lexicon)
        if following is None or following.number <= last.number:
            break
        last = following
    return last


def _direction(tokens: Tokens, start: int, end: int, lexicon: Lexicon) -> int:
    """Tell whether a date without a year is said to lie before or after: `el pasado 3 de abril`, `next June`."""
    around = {tokens[start - 1].key, tokens[end].key if lexicon.head_first else ""}
    return 1 if around & lexicon.next_words else -1 if around & lexicon.last_words else 0


def _month_first(
    tokens: Tokens, start: int, index: int, lexicon: Lexicon, published: date | None
) -> DateReading | None:
    """Read `February 18, 2025`, `February 18-20`, `febrero de 2025` and, after a preposition, `February`."""
    if not _is_month(tokens, index, lexicon):
        return None
    month = lexicon.months[tokens[index].key]
    place = index + 1
    if tokens[place].key == "." and tokens.touches(place) and len(tokens[index].key) <= 4:
        place += 1
    first = _day(tokens, place, lexicon)
    if first and tokens[place].is_numeral and not _belongs_on(tokens, first.end, lexicon):
        last = first
        second = _day(tokens, first.end + 1, lexicon) if tokens[first.end].key in lexicon.day_range_links else None
        if second and second.number > first.number and tokens[first.end + 1].is_numeral:
            last = second
        return _finish(tokens, start, last.end, (first.number, last.number), month, lexicon, published)
    year, end = _year_after(tokens, place, lexicon, published)
    if year:
        return DateReading(start, end, _calendar.month(year, month))
    is_name = tokens[index].text[0].isupper() and not lexicon.months_capitalised
    if tokens[index - 1].key not in lexicon.month_leads or is_name or len(tokens[index].key) < 3:
        return None
    if tokens[index].key in {"may", "march", "mar"} and tokens[index - 1].key == "and":
        return None
    direction = _direction(tokens, start, index + 1, lexicon)
    named = _calendar.nearest_year(published, month, 15, direction=direction)
    return DateReading(start, index + 1, _calendar.month(named, month))


def _belongs_on(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Tell whether the number before `index` is a time or, in Spanish, counts a noun (`desde mayo 16 ataques`)."""
    if tokens[index].key == ":" and tokens.touches(index):
        return True
    return lexicon.head_first and is_countable(tokens, index, lexicon)


def _is_month(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    token = tokens[index]
    return token.key in lexicon.months and (not lexicon.months_capitalised or token.text[0].isupper())


def _finish(
    tokens: Tokens,
    start: int,
    place: int,
    days: tuple[int, int],
    month: int,
    lexicon: Lexicon,
    published: date | None,
) -> DateReading | None:
    if (
        tokens[place].key == "."
        and tokens.touches(place)
        and len(tokens[place - 1].key) <= 4
        and tokens[place - 1].is_word
    ):
        place += 1 if tokens[place + 1].is_numeral or tokens[place + 1].key == "," else 0
    year, end = _year_after(tokens, place, lexicon, published)
    direction = _direction(tokens, start, end, lexicon)
    year = year or _calendar.nearest_year(published, month, min(days[0], 28), direction=direction)
    first, last = (_calendar.day(year, month, number) for number in days)
    if first is None or last is None:
        return None
    if first == last:
        return DateReading(start, end, first)
    return DateReading(start, end, Moment(first.low, last.high, f"{first.name}/{last.name}"))


def _year_after(tokens: Tokens, index: int, lexicon: Lexicon, published: date | None) -> tuple[int | None, int]:
    """Read the year that follows a day or month, past `,` or `de`, or told from publication (`del año pasado`)."""
    if published and (told := lexicon.relative_years.at(tokens, index)):
        return published.year + told[0], told[1]
    after = index + 1 if tokens[index].key in lexicon.date_links else index
    text = tokens[after].text
    if len(text) == 4 and text.isdigit() and text.isascii() and FIRST_YEAR <= int(text) <= LAST_PLAIN_YEAR:
        if after > index and lexicon.units.at(tokens, after + 1):
            return None, index
        return int(text), after + 1
    return None, index


def _weekday(tokens: Tokens, index: int, lexicon: Lexicon, published: date | None) -> DateReading | None:
    token, before = tokens[index], tokens[index - 1].key
    capital = token.text[0].isupper()
    if lexicon.months_capitalised != capital and not (capital and _opens_sentence(tokens, index)):
        return None
    place = index + 1
    if tokens[place].key == ",":
        place += 1
    whole = _day_month(tokens, index, place, lexicon, published) or _month_first(
        tokens, index, place, lexicon, published
    )
    if whole:
        return whole
    if before in lexicon.every_words:
        return None
    number = lexicon.weekdays[token.key]
    numbered = _day(tokens, index + 1, lexicon) if tokens[index + 1].is_numeral else None
    if numbered and not lexicon.units.at(tokens, numbered.end) and magnitude_at(tokens, numbered.end, lexicon) is None:
        moment = _calendar.weekday_with_day(published, number, numbered.number) if published else None
        return DateReading(index, numbered.end, moment)
    around = {before, tokens[index + 1].key}
    direction = 1 if around & lexicon.next_words else -1 if around & lexicon.last_words else 0
    moment = _calendar.weekday(published, number, direction=direction) if published else None
    return DateReading(index, index + 1, moment)


def _opens_sentence(tokens: Tokens, index: int) -> bool:
    before = tokens[index - 1].key
    return not before or not before[-1].isalnum()


def _relative(
    tokens: Tokens, index: int, found: tuple[tuple[str, int], int], lexicon: Lexicon, published: date | None
) -> DateReading | None:
    (unit, offset), end = found
    key = tokens[index].key
    if tokens[index - 1].key in lexicon.not_relative_after.get(key, frozenset()):
        return None
    if tokens[end].key in lexicon.not_relative_before.get(key, frozenset()):
        return None
    return DateReading(index, end, _calendar.relative(published, unit, offset) if published else None)


def _ago(tokens: Tokens, index: int, lexicon: Lexicon, published: date | None) -> DateReading | None:
    """Read `two weeks ago` and `hace dos semanas` as the day, week, month or year they mean, never as a duration.

    Nobody counts the days of `40 years ago` or of `more than a week ago`: those are no date, and no duration either.
    """
    number = read_number(tokens, index, lexicon)
    unit = lexicon.units.at(tokens, number.end) if number else None
    if number is None or unit is None or unit[0][0] is not QuantityKind.DURATION:
        return None
    bound = lexicon.bounds_before.before(tokens, index)
    before = lexicon.ago_before.before(tokens, bound[1] if bound else index)
    after = lexicon.ago_after.at(tokens, unit[1])
    if not before and not after:
        return None
    (_, base, factor), end = unit[0], after[1] if after else unit[1]
    period, away = _WEEK if base == "day" and factor == DAYS_OF_WEEK else (_PERIODS.get(base), factor)
    distance = number.value * away
    is_round = bool(bound) or not distance.is_integer() or distance > FARTHEST_AGO
    if published is None or period is None or is_round:
        return DateReading(index, end, None)
    return DateReading(index, end, _calendar.relative(published, period, -int(distance)))
