"""What is said of the sides: nothing where both countries have all, else what was chosen, why, and who has none."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from encuadre.model import Comparison, Grouping, NoSide, Outlet, Page, Unsided
from encuadre.present import border_page, claims_page, comparison_page, numbers_page, timeline_page, voices_page
from encuadre.present.sides import left_out_sections, sides_line
from encuadre.words import Words, words_in
from strategies import an_article
from tui.builders import a_comparison

ENGLISH = words_in("en")


def with_wire(comparison: Comparison) -> Comparison:
    article = replace(an_article("Wire story"), outlet=Outlet("w", "The Wire", None, is_agency=True), country=None)
    return replace(comparison, left_out=(Unsided(article, NoSide.AGENCY),))


def test_two_countries_with_every_article_need_no_word() -> None:
    assert sides_line(a_comparison(), ENGLISH) == ""
    assert left_out_sections(a_comparison(), ENGLISH) == ()


@pytest.mark.parametrize("grouping", [Grouping.LANGUAGE, Grouping.OUTLET])
def test_what_stands_in_for_the_country_is_named_with_its_reason(grouping: Grouping) -> None:
    line = sides_line(replace(a_comparison(), by=grouping), ENGLISH)

    assert line.startswith(f"sides by {grouping} (US, MX): ")


def test_what_a_reader_asked_for_is_called_so() -> None:
    assert sides_line(replace(a_comparison(), is_asked=True), ENGLISH) == "sides by country, as asked"


def test_an_article_on_neither_side_is_counted_and_named() -> None:
    comparison = with_wire(a_comparison())
    (section,) = left_out_sections(comparison, ENGLISH)

    assert sides_line(comparison, ENGLISH) == "sides by country · 1 article on neither side"
    assert [(row.text, row.detail) for row in section.rows] == [("Wire story", "an agency is no side")]


def test_a_third_country_is_told_by_its_code() -> None:
    article = replace(an_article(), outlet=Outlet("m", "Madrid", None, abroad="ES"), country=None)
    comparison = replace(a_comparison(), left_out=(Unsided(article, NoSide.ABROAD),))

    (section,) = left_out_sections(comparison, ENGLISH)

    assert section.rows[0].detail == "outlet of a third country (ES)"


def told_on(page: Page) -> str:
    rows = [one for row in page.rows for one in row.walk()]
    called = [text for row in rows for text in (row.label, row.detail, row.name)]
    return " ".join([page.title, page.summary, *page.sides, *(one.title for one in page.sections), *called])


@pytest.mark.parametrize("make", [comparison_page, claims_page, border_page, numbers_page, voices_page, timeline_page])
def test_no_page_calls_a_side_by_the_key_it_is_compared_by(make: Callable[[Comparison, Words], Page]) -> None:
    page = make(a_comparison(), words_in("es"))

    assert page.sides == ("EE. UU.", "MX")
    assert not re.search(r"\bUS\b", told_on(page))
    assert "US" in make(a_comparison(), ENGLISH).sides


@given(st.text())
def test_a_side_that_is_no_country_keeps_its_name(side: str) -> None:
    assume(side not in ("US", "MX"))

    assert words_in("es").side(side) == side
