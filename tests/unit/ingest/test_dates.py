"""Dates: what machines and papers of both countries write, and what is better called unknown."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.ingest.dates import parse_date
from encuadre.model import Country, Language

NOW = datetime(2025, 12, 1, tzinfo=UTC)
MORNING = datetime(2025, 2, 18, 6, 30, tzinfo=UTC)
DAY = datetime(2025, 2, 18, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025-02-18", DAY),
        ("2025/2/18", DAY),
        ("20250218T063000Z", MORNING),
        ("20250218063000", MORNING),
        ("2025-02-18T06:30:00.000Z", MORNING),
        ("2025-02-18T00:30:00-06:00", MORNING),
        ("2025-02-18 06:30:00 UTC", MORNING),
        ("Tue, 18 Feb 2025 06:30:00 +0000", MORNING),
        ("Tue, 18 Feb 2025 06:30:00 GMT", MORNING),
        ("1739860200", MORNING),
        ("1739860200000", MORNING),
        ("18 de febrero de 2025", DAY),
        ("martes 18 feb 2025", DAY),
        ("Martes, 18 de febrero del 2025", DAY),
        ("February 18, 2025", DAY),
        ("Feb. 18, 2025", DAY),
        ("February 18, 2025, 1:30 a.m. ET", MORNING),
        ("Publicado el 18 de febrero de 2025 a las 6:30 a. m.", MORNING),
        ("18 feb. 2025 | 06:30 hrs", MORNING),
        ("18/02/2025", DAY),
        ("02/18/2025", DAY),
        ("18 de febrero de 2025, 06:30 hrs", MORNING),
        ("18 de febrero de 2025 | 06:30 horas", MORNING),
        ("18-feb-25", DAY),
        ("18/02/25", DAY),
        ("Tue Feb 18 06:30:00 +0000 2025", MORNING),
        ("18/02/2025 06:30 | Actualizado a 19/02/2025 19:20", MORNING),
        ("Publicado: 18 feb 2025 06:30 - Actualizado: 19 feb 2025", MORNING),
        ("Fecha de publicación: 18 de febrero de 2025", DAY),
        ("Feb. 18, 2025 1:30 a.m. ET", MORNING),
        ("Monclova, 18 de febrero de 2025", DAY),
        ("Por Rosa Vela | 18 de febrero de 2025", DAY),
    ],
)
def test_a_certain_date_is_read(text: str, expected: datetime) -> None:
    assert parse_date(text, now=NOW) == expected


@pytest.mark.parametrize(
    ("language", "country", "month"),
    [("es", None, 4), ("es", Country.MX, 4), ("en", Country.MX, 4), ("en", Country.US, 3)],
)
def test_an_ambiguous_date_follows_the_country_s_custom(
    language: Language, country: Country | None, month: int
) -> None:
    found = parse_date("03/04/2025", language=language, country=country, now=NOW)

    assert found is not None
    assert found.month == month


@pytest.mark.parametrize(("language", "country"), [("en", None), (None, None), ("es", Country.US)])
def test_an_ambiguous_date_without_one_custom_is_unknown(language: Language | None, country: Country | None) -> None:
    assert parse_date("03/04/2025", language=language, country=country, now=NOW) is None


@pytest.mark.parametrize(
    "text",
    [
        *("", "hoy", "yesterday", "hace 3 días", "2025", "febrero de 2025", "10 feb", "10,000 troops", "2025-W08"),
        *("Feb 30, 2025", "2025-02-30", "31/31/2025", "2026-05-01", "1825-01-01", "0001-01-01"),
        *("0", "9999999999999", "x" * 300),
    ],
)
def test_a_doubtful_date_is_unknown(text: str) -> None:
    assert parse_date(text, now=NOW) is None


@given(st.datetimes(datetime(1970, 1, 2), datetime(2025, 11, 30), timezones=st.just(UTC)))
def test_every_iso_time_is_read_back(time: datetime) -> None:
    assert parse_date(time.isoformat(), now=NOW) == time


@given(st.text(alphabet="0123456789/-.: TZ+", max_size=30))
def test_whatever_is_read_is_aware_and_not_ahead(text: str) -> None:
    found = parse_date(text, language="es", now=NOW)

    assert found is None or (found.tzinfo is not None and found <= NOW + timedelta(days=1))


@pytest.mark.parametrize("text", ["1o. de mayo de 2025", "1º de mayo de 2025", "1ro de mayo de 2025"])
def test_the_first_of_a_month_is_read_as_spanish_writes_it(text: str) -> None:
    assert parse_date(text, now=NOW) == datetime(2025, 5, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hace dos horas", datetime(2025, 2, 18, 4, 30, tzinfo=UTC)),
        ("45 minutes ago", datetime(2025, 2, 18, 5, 45, tzinfo=UTC)),
        ("hace 3 días", datetime(2025, 2, 15, 6, 30, tzinfo=UTC)),
        ("Publicado ayer", datetime(2025, 2, 17, tzinfo=UTC)),
        ("Ayer, 10:32 hrs", datetime(2025, 2, 17, 10, 32, tzinfo=UTC)),
        ("Yesterday at 4:05 p.m.", datetime(2025, 2, 17, 16, 5, tzinfo=UTC)),
    ],
)
def test_relative_words_count_from_the_time_of_retrieval(text: str, expected: datetime) -> None:
    assert parse_date(text, retrieved=MORNING, now=NOW) == expected
    assert parse_date(text, now=NOW) is None


def test_the_other_dates_of_the_file_decide_where_custom_does_not() -> None:
    assert parse_date("03/04/2025", order="DMY", now=NOW) == datetime(2025, 4, 3, tzinfo=UTC)


def test_a_file_against_the_custom_of_its_outlet_leaves_the_date_unknown() -> None:
    assert parse_date("03/04/2025", country=Country.US, order="DMY", now=NOW) is None
