"""Dates that depend on the day of publication."""

from __future__ import annotations

from datetime import datetime

import pytest

from encuadre.annotate.quantities import find_quantities


def test_without_a_day_of_publication_only_what_the_text_dates_is_dated() -> None:
    text = "On Tuesday and yesterday, as on February 18 and in March 2024, it rained."

    assert [quantity.moment for quantity in find_quantities(text, "en")] == ["--02-18", "2024-03"]


@pytest.mark.parametrize(
    ("day", "moment"), [(datetime(2025, 1, 10), "2024-12-18"), (datetime(2025, 12, 1), "2025-12-18")]
)
def test_a_date_without_a_year_is_the_nearest_one(day: datetime, moment: str) -> None:
    (date,) = find_quantities("El 18 de diciembre.", "es", published=day)

    assert date.moment == moment
