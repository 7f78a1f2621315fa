"""Turn days, months, years and weeks into the moments that dates stand for."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

UNKNOWN_YEAR = 4
"""The year whose ordinals stand for dates without one: the first leap year, so that every day exists."""

FUTURE_COST = 2
"""A date without a year is the nearest one, where days ahead weigh this much: news mostly tells what has happened."""


class Moment(NamedTuple):
    """A day or a run of days, with its ISO 8601 name at the precision told."""

    low: float
    high: float
    name: str


class DateReading(NamedTuple):
    """What stands from one token to another, and the moment it means (`None`: not told, or not resolvable)."""

    start: int
    end: int
    moment: Moment | None


def day(year: int | None, month: int, number: int) -> Moment | None:
    """Name one day; without a year it keeps none.

    Args:
        year: `None` if it is not told.
        month: 1 to 12.
        number: Of the day.
    """
    try:
        found = date(year or UNKNOWN_YEAR, month, number)
    except ValueError:
        return None
    return Moment(found.toordinal(), found.toordinal(), f"{found:%Y-%m-%d}" if year else f"--{month:02}-{number:02}")


def month(year: int | None, number: int) -> Moment:
    """Name one month; without a year it keeps none."""
    first = date(year or UNKNOWN_YEAR, number, 1)
    last = first.replace(day=monthrange(first.year, number)[1])
    return Moment(first.toordinal(), last.toordinal(), f"{year:04}-{number:02}" if year else f"--{number:02}")


def years(first: int, last: int) -> Moment:
    """Name one year or a run of years."""
    name = f"{first:04}" if first == last else f"{first:04}/{last:04}"
    return Moment(date(first, 1, 1).toordinal(), date(last, 12, 31).toordinal(), name)


def nearest_year(published: date | None, month_number: int, day_number: int, *, direction: int = 0) -> int | None:
    """Guess the year of a date without one from the day of publication; unknown without it.

    Args:
        published: The day of publication; `None` if unknown.
        month_number: 1 to 12.
        day_number: Of the day.
        direction: -1 if it is told to lie before (`el pasado 1 de mayo`), 1 after, 0 if nothing is told.
    """
    if published is None:
        return None
    costs: list[tuple[int, int]] = []
    for year in (published.year - 1, published.year, published.year + 1):
        try:
            away = (date(year, month_number, day_number) - published).days
        except ValueError:
            continue
        if away * direction >= 0:
            costs.append((away * FUTURE_COST if away > 0 else -away, year))
    return min(costs)[1] if costs else None


def weekday(published: date, number: int, *, direction: int) -> Moment | None:
    """Find the day a weekday means: the last one up to publication, or with a direction the one before or after it.

    Args:
        published: The day of publication.
        number: Of the weekday, Monday 0.
        direction: -1 before, 1 after, 0 up to publication.
    """
    back = (published.weekday() - number) % 7
    if direction > 0:
        away = 7 - back
    elif direction < 0:
        away = -(back or 7)
    else:
        away = -back
    return _one_day(published, away)


def weekday_with_day(published: date, number: int, day_number: int) -> Moment | None:
    """Find the day that is both `martes` and 18, nearest to publication.

    Args:
        published: The day of publication.
        number: Of the weekday, Monday 0.
        day_number: Of the day in its month.
    """
    for away in range(46):
        for signed in (-away, away):
            moment = _one_day(published, signed)
            if moment is None:
                continue
            found = date.fromordinal(int(moment.low))
            if found.day == day_number and found.weekday() == number:
                return moment
    return None


def relative(published: date, unit: str, offset: int) -> Moment | None:
    """Find the day, week, weekend, month or year that lies `offset` from the one of publication.

    Args:
        published: The day of publication.
        unit: Day, week, weekend, month or year, as the lists name it.
        offset: How many of them, negative before.
    """
    if unit == "day":
        return _one_day(published, offset)
    try:
        if unit == "week":
            monday = published - timedelta(days=published.weekday()) + timedelta(weeks=offset)
            year, week, _ = monday.isocalendar()
            return Moment(monday.toordinal(), monday.toordinal() + 6, f"{year:04}-W{week:02}")
        if unit == "weekend":
            saturday = published - timedelta(days=published.weekday() - 5) + timedelta(weeks=offset)
            name = f"{saturday:%Y-%m-%d}/{saturday + timedelta(days=1):%Y-%m-%d}"
            return Moment(saturday.toordinal(), saturday.toordinal() + 1, name)
        if unit == "year":
            return years(published.year + offset, published.year + offset)
        months = published.year * 12 + published.month - 1 + offset
        return month(months // 12, months % 12 + 1)
    except (ValueError, OverflowError):
        return None


def _one_day(published: date, away: int) -> Moment | None:
    try:
        found = published + timedelta(days=away)
    except OverflowError:
        return None
    return day(found.year, found.month, found.day)
