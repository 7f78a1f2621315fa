"""When articles came out, and who told what first: never against one without a date."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from encuadre.cli.plain import page_lines
from encuadre.model import Comparison, Version
from encuadre.present import timeline_page
from encuadre.text.edits import changed_paragraphs
from encuadre.words import words_in
from tui.test_claims import a_ledger

ENGLISH, SPANISH = words_in("en"), words_in("es")


def dated(left: datetime | None, right: datetime | None) -> Comparison:
    ledger = a_ledger()
    us, mx = ledger.left.articles[0], ledger.right.articles[0]
    return replace(
        ledger,
        claims=tuple(one if left and right else replace(one, first=()) for one in ledger.claims),
        left=replace(ledger.left, articles=(replace(us, published=left),)),
        right=replace(ledger.right, articles=(replace(mx, published=right),)),
    )


def test_articles_stand_by_day_and_a_bare_date_says_that_its_hour_is_unknown() -> None:
    page = timeline_page(dated(datetime(2025, 2, 4, 12, tzinfo=UTC), datetime(2025, 2, 4, tzinfo=UTC)), ENGLISH)

    day = page.sections[0]
    assert day.title == "4 Feb 2025"
    assert [row.detail for row in day.rows] == ["12:00 UTC", "hour unknown"]
    assert day.rows[0].called == "12:00 UTC US River Gazette: Flooded bridge at Laredo reopens"


def test_who_told_a_claim_first_is_said_with_all_that_tell_it_in_order() -> None:
    page = timeline_page(dated(datetime(2025, 2, 4, tzinfo=UTC), datetime(2025, 2, 5, tzinfo=UTC)), ENGLISH)

    first = next(section for section in page.sections if section.id == "first")
    assert [row.label for row in first.rows] == ["River Gazette 2025-02-04"] * 2
    assert [one.label for one in first.rows[1].rows] == ["2025-02-04 River Gazette", "2025-02-05 El Heraldo del Río"]


def test_beside_who_was_first_stand_words_of_theirs() -> None:
    page = timeline_page(dated(datetime(2025, 2, 4, tzinfo=UTC), datetime(2025, 2, 5, tzinfo=UTC)), SPANISH)

    first = next(section for section in page.sections if section.id == "first")
    for row in first.rows:
        assert row.label.startswith("River Gazette")
        assert row.language == "en"
        assert row.text == row.rows[0].text


def test_nobody_is_first_against_an_article_without_a_date() -> None:
    page = timeline_page(dated(datetime(2025, 2, 4, tzinfo=UTC), None), ENGLISH)

    assert [section.id for section in page.sections] == ["day:2025-02-04", "undated", "open"]
    assert "Of 2 more claims nobody can be called first: a date or an hour is not known." in list(page_lines(page))


def test_nobody_is_first_where_both_sides_may_be() -> None:
    comparison = dated(datetime(2025, 2, 4, tzinfo=UTC), datetime(2025, 2, 4, tzinfo=UTC))
    both = (comparison.left.articles[0].id, comparison.right.articles[0].id)
    claims = tuple(replace(claim, first=both) for claim in comparison.claims)
    page = timeline_page(replace(comparison, claims=claims), SPANISH)

    assert "first" not in [section.id for section in page.sections]
    assert page.sections[-1].id == "open"


def test_an_article_that_was_changed_tells_what() -> None:
    comparison = dated(datetime(2025, 2, 4, tzinfo=UTC), None)
    now = comparison.left.articles[0]
    before = replace(now, id="before", body=now.body.replace("nine hours", "four hours"))
    versions = (Version(before), Version(now, *changed_paragraphs(before.text, now.text)))
    row = timeline_page(comparison, ENGLISH, {now.id: versions}).sections[0].rows[0]

    changed = next(one for one in row.rows if one.label == "Version 2")
    assert "four" in changed.rows[0].text
    assert "nine" in changed.rows[0].text
