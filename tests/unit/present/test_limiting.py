from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from encuadre.model import CUT, Column, Comparison, Document, Edit, EditKind, Extent, Making, Page, Row, Version
from encuadre.present.documents import document_of
from encuadre.words import words_in
from golden import shelf

WORDS = words_in("en")


def told(name: str, limit: int, **versions: tuple[Version, ...]) -> Document:
    comparison = shelf.comparison(name)
    making = Making("0.0.0")
    return document_of(comparison, WORDS, making, extent=Extent.WHOLE, versions=versions, quote_limit=limit)


def rows(page: Page) -> list[Row]:
    return [inner for row in page.rows for inner in row.walk()]


def sentences(comparison: Comparison) -> dict[str, str]:
    return {one.id: one.text for side in (comparison.left, comparison.right) for one in side.sentences}


def quoted_words(document: Document, whole: Comparison) -> Counter[str]:
    """Count the words of whole sentences that stand anywhere in a document, by article, headlines left out."""
    texts = {row.text for page in document.pages for row in rows(page)}
    texts |= set(sentences(document.comparison).values())
    headlines = {one.title for side in (whole.left, whole.right) for one in side.articles}
    count: Counter[str] = Counter()
    for side in (whole.left, whole.right):
        for one in side.sentences:
            if one.text in texts and one.text not in headlines:
                count[one.article_id] += len(one.text.split())
    return count


@settings(deadline=None, max_examples=12)
@given(limit=st.integers(1, 400), name=st.sampled_from(["amendment", "edges"]))
def test_no_article_is_quoted_beyond_the_limit(limit: int, name: str) -> None:
    counts = quoted_words(told(name, limit), shelf.comparison(name))

    assert max(counts.values(), default=0) <= limit


def test_without_a_limit_nothing_is_cut() -> None:
    document = told("amendment", 0)

    assert document.comparison == shelf.comparison("amendment")
    assert not [row for page in document.pages for row in rows(page) if row.text == CUT]


def test_what_is_in_conflict_is_quoted_before_what_one_outlet_has() -> None:
    document = told("amendment", 120)
    shown = sentences(document.comparison)
    disputed = [id_ for one in document.comparison.conflicts for id_ in (one.left, one.right)]

    assert all(shown[id_] != CUT for id_ in disputed)
    assert CUT in shown.values()


def test_counts_and_what_is_decided_do_not_hang_on_the_limit() -> None:
    many, few = told("amendment", 0), told("amendment", 30)
    voices = [[(row.name, row.tally) for row in page.rows] for document in (many, few) for page in document.pages[4:5]]

    assert many.pages[4].id == "voices"
    assert voices[0] == voices[1]


def test_a_translation_goes_with_its_sentence() -> None:
    for page in told("amendment", 30).pages:
        assert not [row for row in rows(page) if row.text == CUT and any(one.language for one in row.asides)]


def test_headlines_stay_whatever_the_limit() -> None:
    comparison = told("amendment", 1).comparison
    titles = [article.title for side in (comparison.left, comparison.right) for article in side.articles]

    assert set(titles) <= set(sentences(comparison).values())


def test_an_article_that_is_cut_has_no_body_to_leak() -> None:
    comparison = told("amendment", 1).comparison

    assert {article.body for side in (comparison.left, comparison.right) for article in side.articles} == {CUT}


def test_the_provenance_says_how_much_is_quoted() -> None:
    provenance = told("amendment", 50).pages[-1]
    said = [row.text for row in rows(provenance) if row.label == WORDS.documents.quoted]

    assert len(said) == len(told("amendment", 50).provenance.sources)
    assert all(0 < int(text.split()[0]) <= 50 for text in said)


@pytest.mark.parametrize(("limit", "shown"), [(0, 2), (1, 0)])
def test_changed_paragraphs_count_as_quotations(limit: int, shown: int) -> None:
    article = shelf.comparison("amendment").left.articles[0]
    changed = ((Edit(EditKind.ADDED, "A gate was opened."),), (Edit(EditKind.REMOVED, "A gate was shut."),))
    versions = (Version(replace(article, id="0a0a0a0a0a0a")), Version(article, changed))
    document = told("amendment", limit, **{article.id: versions})
    gates = [row for page in document.pages for row in rows(page) if "gate was" in row.text]

    assert len(gates) == shown


def test_rows_that_hold_nothing_are_one_row_of_each_side_with_their_number() -> None:
    single = next(section for section in told("amendment", 30).pages[1].sections if section.id == "single")
    more = [row for row in single.rows if row.text.endswith(f" not quoted here: {CUT}")]

    assert CUT not in [row.text for row in single.rows]
    assert sum(int(row.text.split()[0]) for row in more) == (single.count or 0) - len(single.rows) + len(more)


def test_a_side_of_a_parallel_section_has_a_row_of_its_own_for_what_is_not_quoted() -> None:
    framing = next(page for page in told("amendment", 30).pages if page.id == "framing")

    for section in framing.sections:
        if section.is_parallel:
            assert all(row.column is not Column.BOTH for row in section.rows)
