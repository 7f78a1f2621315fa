"""A comparison of a story says on top what it is, and of each article which event it reports."""

from __future__ import annotations

from dataclasses import replace

import pytest

from encuadre.present import claims_page, comparison_page, sides_line
from encuadre.present.columns import columns_page
from encuadre.words import words_in
from tui.builders import a_comparison, a_story

ENGLISH = words_in("en")


def test_the_line_on_top_says_how_many_events_over_how_many_days_and_what_differences_are() -> None:
    assert sides_line(a_story(), ENGLISH).startswith("story of 2 events over 3 days: what differs")
    assert "historia de 2 sucesos en 3 días" in sides_line(a_story(), words_in("es"))


def test_chosen_events_are_counted_against_all() -> None:
    told = a_story()
    part = replace(told, event=replace(told.event, related=("aaaa0001", "aaaa0002", "aaaa0003")))

    assert sides_line(part, ENGLISH).startswith("2 of 3 events of a story over 3 days")


def test_every_article_is_marked_with_its_event() -> None:
    page = comparison_page(a_story(), ENGLISH)
    [articles] = [section for section in page.sections if section.id == "articles"]

    assert all(row.detail.startswith("event: ") for row in articles.rows)
    assert "event: Bridge closes, " in articles.rows[-1].detail
    assert "event: Bridge closes, " in columns_page(a_story(), ENGLISH).sections[-1].title


@pytest.mark.parametrize("side", ["left", "right"])
def test_what_one_side_alone_has_says_of_which_event_it_is(side: str) -> None:
    page = comparison_page(a_story(), ENGLISH)
    rows = [row for section in page.sections if section.id == f"only:{side}" for row in section.rows]

    assert rows
    assert all("event: " in row.detail for row in rows)


def test_of_one_event_nothing_of_it_is_said() -> None:
    pages = (comparison_page(a_comparison(), ENGLISH), claims_page(a_comparison(), ENGLISH))

    assert not [row for page in pages for row in page.rows if "event: " in row.detail]
    assert sides_line(a_comparison(), ENGLISH) == ""
