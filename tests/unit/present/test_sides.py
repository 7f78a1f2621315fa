"""What is said of the sides: nothing where both countries have all, else what was chosen, why, and who has none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from encuadre.model import Comparison, Grouping, NoSide, Outlet, Unsided
from encuadre.present.sides import left_out_sections, sides_line
from encuadre.words import words_in
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
