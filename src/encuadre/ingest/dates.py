"""Dates of publication, as archives and papers of both countries write them."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import lru_cache

from encuadre.ingest.date_forms import plain_date, relative_date
from encuadre.ingest.date_order import NUMERIC
from encuadre.ingest.draft import DateOrder
from encuadre.model import Country, Language

EARLIEST = datetime(1900, 1, 1, tzinfo=UTC)
"""Anything older is a misreading, not a news archive."""

SLACK = timedelta(days=1)
"""How far after the time of reading a publication may lie: naive times count as UTC, and zones reach 14 hours."""

_LONGEST = 80
"""No date line is longer; keeps hostile input away from the parser."""

_RFC_2822 = re.compile(r"(?:[A-Za-z]{3},? )?\d{1,2} [A-Za-z]{3} \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UTC|UT|Z)")
_YEAR_FIRST = re.compile(r"^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?!\d)")
_STAMP = re.compile(r"\d{14}")
_EPOCH = re.compile(r"(\d{9,10})(\d{3})?(?:\.\d+)?")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def parse_date(
    text: str,
    *,
    language: Language | None = None,
    country: Country | None = None,
    order: DateOrder | None = None,
    retrieved: datetime | None = None,
    now: datetime,
) -> datetime | None:
    """Read a date of publication, or say that it is unknown.

    The standard library reads what machines write (ISO 8601, RFC 2822, GDELT's `20250218T063000Z`, epochs); only
    what people write (`18 de febrero de 2025`, `Feb. 18, 2025, 6:30 p.m. ET`) loads `dateparser`. A wrong date puts an
    article into the wrong event, so a doubtful one is unknown: dates without a year, a day that lies ahead of `now`,
    relative words where the time of retrieval is not known, and `03/04/2025` where country, language and the file's
    other dates do not agree on which is the day.

    Args:
        text: The date as written.
        language: Of the article; Spanish writes the day first.
        country: Of the outlet; Mexico writes the day first, the United States the month.
        order: What the other dates of the file show.
        retrieved: When the page was fetched: what `ayer` counts from.
        now: When the article was read; timezone-aware.

    Returns:
        A timezone-aware time. Without a zone it counts as UTC, since an outlet's own zone is not known; without a time
        it is midnight.

    Example:
        >>> now = datetime(2025, 12, 1, tzinfo=UTC)
        >>> parse_date("martes 18 de febrero de 2025", now=now).date().isoformat()
        '2025-02-18'
        >>> parse_date("03/04/2025", country=Country.US, now=now).date().isoformat()
        '2025-03-04'
    """
    if not text.strip() or len(text) > _LONGEST:
        return None
    try:
        plain = plain_date(text)
        found = _machine(plain) or _human(plain, _order(language, country, order))
        if found is None and retrieved is not None:
            found = relative_date(text, retrieved)
        if found is None:
            return None
        found = found.replace(tzinfo=UTC) if found.tzinfo is None else found
        return found if EARLIEST <= found <= now + SLACK and found.timestamp() != 0 else None
    except (ValueError, OverflowError):
        return None


def _order(language: Language | None, country: Country | None, shown: DateOrder | None) -> DateOrder | None:
    """Return the order that custom and file agree on; what the file shows decides where custom does not."""
    orders: set[DateOrder] = set()
    if language == "es" or country is Country.MX:
        orders.add("DMY")
    if country is Country.US:
        orders.add("MDY")
    if len(orders) != 1:
        return shown
    custom = orders.pop()
    return custom if shown in (None, custom) else None


def _machine(text: str) -> datetime | None:
    if _EPOCH.fullmatch(text):
        seconds = float(text) / (1000 if len(text.split(".")[0]) > 10 else 1)
        return datetime.fromtimestamp(seconds, UTC)
    if _STAMP.fullmatch(text):
        return datetime.strptime(text, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    if _RFC_2822.fullmatch(text):
        return parsedate_to_datetime(text)
    text = _YEAR_FIRST.sub(lambda date: f"{date[1]}-{int(date[3]):02}-{int(date[4]):02}", text)
    if re.match(r"\d{4}-?\d\d-?\d\d(?!\d)", text):
        try:
            return datetime.fromisoformat(re.sub(r"\s*(?:UTC|GMT)$", "Z", text))
        except ValueError:
            return None
    return None


def _human(text: str, order: DateOrder | None) -> datetime | None:
    numeric = NUMERIC.match(text)
    if numeric is None:
        # Day before month, or month spelt out: no order to guess.
        return _by_library(text, "DMY") if _YEAR.search(text) else None
    first, second, year, rest = int(numeric[1]), int(numeric[3]), int(numeric[4]), numeric[5].strip(" ,|-")
    if first == second or max(first, second) > 12:
        order = "DMY" if first >= second else "MDY"
    if order is None:
        return None
    day, month = (first, second) if order == "DMY" else (second, first)
    return _by_library(text, order) if rest else datetime(year, month, day, tzinfo=UTC)


@lru_cache(maxsize=4096)
def _by_library(text: str, order: DateOrder) -> datetime | None:
    import dateparser

    text = re.sub(r"([ap])\.\s?m\.?", r"\1m", text, flags=re.IGNORECASE)
    text = re.sub(r"\s+[-–—|]\s+|,", " ", text)
    found: datetime | None = dateparser.parse(
        text,
        languages=["en", "es"],
        settings={
            "DATE_ORDER": order,
            "PREFER_LOCALE_DATE_ORDER": False,
            "REQUIRE_PARTS": ["day", "month", "year"],
            "PARSERS": ["absolute-time"],
            "TIMEZONE": "UTC",
            "RETURN_AS_TIMEZONE_AWARE": True,
        },
    )
    return found
