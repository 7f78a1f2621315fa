"""The order of day and month in a file, told by those of its dates that leave no doubt."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

import pytest

from encuadre.ingest.date_order import LOOK_AHEAD, with_date_order
from encuadre.ingest.draft import Draft
from encuadre.model import ArticleSkipped


def orders(dates: Sequence[str]) -> list[str | None]:
    drafts = with_date_order(Draft("a.csv", line, published=date) for line, date in enumerate(dates))
    return [draft.date_order for draft in drafts if isinstance(draft, Draft)]


@pytest.mark.parametrize(("date", "order"), [("27/01/2025", "DMY"), ("01/27/2025", "MDY"), ("27/01/25", "DMY")])
def test_one_day_above_twelve_tells_the_order_of_the_dates_before_it_too(date: str, order: str) -> None:
    assert orders(["03/04/2025", "05/06/2025", date]) == [order] * 3


def test_a_file_that_writes_both_ways_shows_no_order() -> None:
    assert orders(["27/01/2025", "01/27/2025", "03/04/2025"])[-1] is None


def test_nothing_is_held_where_no_date_is_in_doubt() -> None:
    drafts = (Draft("a.csv", line, published="2025-01-03") for line in range(3))

    first = next(with_date_order(drafts))

    assert first == Draft("a.csv", 0, published="2025-01-03")
    assert next(drafts).line == 1


def test_no_more_than_a_bounded_number_of_records_is_held() -> None:
    endless = (Draft("a.csv", line, published="03/04/2025") for line in count())

    next(with_date_order(endless))

    assert next(endless).line == LOOK_AHEAD + 1


def test_order_and_number_of_what_a_file_holds_stay() -> None:
    outcomes: list[Draft | ArticleSkipped] = [
        Draft("a.csv", 1, published="03/04/2025"),
        ArticleSkipped("a.csv", 2, "no text"),
        Draft("a.csv", 3),
    ]

    assert list(with_date_order(outcomes)) == outcomes
