from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from encuadre.model import Comparison, Extent, Language, Making, Page, Row, Sign
from encuadre.present import memo
from encuadre.present.documents import document_of
from encuadre.words import words_in
from golden import alone, shelf


def page(comparison: Comparison, extent: Extent, id: str, language: Language = "en") -> Page:
    document = document_of(comparison, words_in(language), Making("0.0.0"), extent=extent)
    return next(one for one in document.pages if one.id == id)


def section(page: Page, id: str) -> tuple[Row, ...]:
    return next(one.rows for one in page.sections if one.id == id)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("name", ["amendment", "edges"])
def test_a_memo_fits_on_its_page(name: str, language: Language) -> None:
    told = page(shelf.comparison(name), Extent.MEMO, "memo", language)

    assert memo.lines_of(told.sections) <= memo.LINES


def test_a_memo_tells_differences_with_one_sentence_of_each_side() -> None:
    for row in section(page(shelf.comparison("amendment"), Extent.MEMO, "memo"), "differences"):
        if row.sign is Sign.CONFLICT:
            assert [one.column for one in row.rows if one.ref] == ["left", "right"]


def test_a_memo_says_how_much_more_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memo, "LINES", 0)
    told = page(shelf.comparison("amendment"), Extent.MEMO, "memo")
    whole = page(shelf.comparison("amendment"), Extent.WHOLE, "numbers")
    *shown, more = section(told, "differences")
    rest = sum(len(one.rows) for one in whole.sections if one.id in ("conflicts", "statements")) - len(shown)

    assert more.text == f"and {rest} more, in the whole document"


def test_what_a_memo_tells_of_conflicts_stands_there_once() -> None:
    told = page(shelf.comparison("amendment"), Extent.MEMO, "memo")

    assert not [row for row in section(told, "matters") if " says “" in row.text]


def test_a_memo_names_the_sources_of_its_differences_first() -> None:
    told = page(shelf.comparison("amendment"), Extent.MEMO, "memo")
    first = section(told, "differences")[0].evidence[0].article_id

    assert section(told, "sources")[0].handle == first


def test_an_event_with_one_side_has_a_memo_without_differences() -> None:
    told = page(alone.comparison(), Extent.MEMO, "memo")

    assert section(told, "differences") == ()
    assert section(told, "sources") != ()


def test_the_whole_tells_every_page_of_the_comparison_and_where_it_comes_from() -> None:
    document = document_of(shelf.comparison("edges"), words_in("en"), Making("0.0.0"), extent=Extent.WHOLE)

    assert [one.id for one in document.pages] == [
        *("reading", "claims", "numbers", "border", "voices", "framing", "timeline", "method", "provenance")
    ]


def test_a_source_is_identified_by_the_digest_of_its_text() -> None:
    article = shelf.comparison("amendment").left.articles[0]
    told = section(page(shelf.comparison("amendment"), Extent.WHOLE, "provenance"), "sources")
    digests = [one.text for row in told if row.handle == article.id for one in row.rows if "SHA-256" in one.label]

    assert digests == [hashlib.sha256(article.text.encode()).hexdigest()]


@pytest.mark.parametrize("extent", [Extent.MEMO, Extent.WHOLE])
def test_a_source_that_is_another_version_of_a_report_says_so(extent: Extent) -> None:
    comparison = shelf.comparison("amendment")
    first, second = comparison.left.articles[:2]
    side = replace(comparison.left, articles=(first, replace(second, outlet=first.outlet)))
    event = replace(comparison.event, copies=((first.id, second.id),))
    told = page(replace(comparison, left=side, event=event), extent, "memo" if extent is Extent.MEMO else "provenance")

    marked = [row.handle for row in section(told, "sources") if row.label.endswith("(another version)")]
    assert marked == [second.id]


def test_engines_are_told_with_their_versions_and_how_much_they_translated() -> None:
    comparison = shelf.comparison("amendment")
    told = section(page(comparison, Extent.WHOLE, "provenance"), "engines")
    count = sum(len(side.sentences) for side in (comparison.left, comparison.right))

    assert sum(int(row.text.split()[0].replace(",", "")) for row in told) == count


def test_what_a_person_decided_is_told() -> None:
    decision = shelf.corrections().decisions[0]
    making = Making("0.0.0", decisions=(decision,))
    document = document_of(shelf.comparison("edges"), words_in("en"), making, extent=Extent.WHOLE)

    assert [row.label for row in section(document.pages[-1], "decisions")] == [f"{decision.when:%Y-%m-%d %H:%M}"]


def test_a_document_is_of_the_day_its_newest_article_came_out() -> None:
    comparison = shelf.comparison("amendment")
    days = [one.published for side in (comparison.left, comparison.right) for one in side.articles if one.published]
    document = document_of(comparison, words_in("en"), Making("0.0.0"), extent=Extent.MEMO)

    assert document.dated == max(days)


def test_without_a_day_of_publication_a_document_is_of_the_day_it_was_read() -> None:
    comparison, read = alone.comparison(), datetime(2025, 2, 20, 8, 30, tzinfo=UTC)
    articles = tuple(replace(one, published=None, retrieved=read) for one in comparison.right.articles)
    undated = replace(comparison, right=replace(comparison.right, articles=articles))

    assert document_of(undated, words_in("en"), Making("0.0.0"), extent=Extent.MEMO).dated == read


def test_a_whole_says_why_its_articles_stand_together_where_that_is_known() -> None:
    why = Page("why", "Why", ())
    told = document_of(shelf.comparison("edges"), words_in("en"), Making("0"), extent=Extent.WHOLE, why=why)
    memo = document_of(shelf.comparison("edges"), words_in("en"), Making("0"), extent=Extent.MEMO, why=why)

    assert why in told.pages
    assert why not in memo.pages
