"""What is told differently: each disputed thing once, with both texts and who says so."""

from __future__ import annotations

from dataclasses import replace

from encuadre.cli.plain import page_lines
from encuadre.model import (
    Article,
    Column,
    ConflictKind,
    Ground,
    Quotation,
    QuotationKind,
    Rule,
    Sign,
    Span,
    Teller,
    Verdict,
)
from encuadre.present import numbers_page
from encuadre.words import words_in
from tui.builders import IN_ENGLISH, MX_SENTENCES, US_SENTENCES, a_comparison
from tui.test_claims import a_ledger

ENGLISH, SPANISH = words_in("en"), words_in("es")


def test_a_figure_stands_against_another_with_both_texts_outlet_and_day() -> None:
    (section,) = numbers_page(a_comparison(), ENGLISH).sections
    (row,) = section.rows

    assert (section.title, section.count) == ("Figures in conflict", 1)
    assert row.called == "US 40 families against MX 60 familias"
    assert [one.label for one in row.rows] == ["River Gazette, 2025-02-04", "El Heraldo del Río, 2025-02-05"]
    assert [one.text for one in row.rows] == [US_SENTENCES[0], MX_SENTENCES[1]]
    assert row.rows[1].asides[0].text == IN_ENGLISH[MX_SENTENCES[1]]
    assert len(row.evidence) == 2


def test_conflicts_about_one_figure_are_one_row_that_lists_what_stands_against_it() -> None:
    comparison = a_comparison()
    told = replace(comparison.conflicts[0], disagreement="families")
    other = comparison.right.sentences[3]
    second = replace(
        told, right=other.id, right_quantity="70 familias", right_span=Span(other.span.start, other.span.end)
    )
    (section,) = numbers_page(replace(comparison, conflicts=(told, second)), ENGLISH).sections

    assert [row.called for row in section.rows] == ["US 40 families against MX 60 familias / 70 familias"]
    assert len(section.rows[0].rows) == 3


def test_who_else_tells_a_figure_stands_on_its_own_side_and_says_if_it_is_the_others() -> None:
    comparison = a_comparison()
    (told,) = comparison.conflicts
    one, other = comparison.left.sentences[3], comparison.right.sentences[3]
    tellers = (Teller(one.id, one.span, Column.LEFT), Teller(other.id, other.span, Column.LEFT))
    page = numbers_page(replace(comparison, conflicts=(replace(told, tellers=tellers),)), ENGLISH)
    rows = page.rows[0].rows

    assert [row.ref for row in rows] == [told.left, one.id, told.right, other.id]
    assert [row.asides[0].note == "tells it as the other side does" for row in rows] == [False, False, False, True]
    assert rows[3].marks


def test_two_figures_of_different_things_are_two_rows() -> None:
    comparison = a_comparison()
    (told,) = comparison.conflicts
    one, other = comparison.left.sentences[2], comparison.right.sentences[3]
    rule = replace(told.rule, about={"en": "hours"})
    second = replace(
        told, left=one.id, right=other.id, left_span=one.span, right_span=other.span, left_quantity="nine", rule=rule
    )
    (section,) = numbers_page(replace(comparison, conflicts=(told, second)), ENGLISH).sections

    assert len(section.rows) == 2


def test_a_figure_in_somebodys_words_names_who_says_it() -> None:
    comparison = a_comparison()
    (told,) = comparison.conflicts
    first = comparison.quotations[0]
    inside = Quotation(comparison.left.sentences[1].span, QuotationKind.INDIRECT, "the sheriff")
    quoted = replace(first, sentence=comparison.left.sentences[1].id, quotation=inside)
    page = numbers_page(replace(comparison, quotations=(quoted,)), ENGLISH)
    assert told.left_span.start >= inside.content.start

    assert "in the words of the sheriff" in [aside.note for aside in page.rows[0].rows[0].asides]
    assert not any("in the words of" in aside.note for aside in page.rows[0].rows[1].asides)


def test_statements_and_what_can_both_be_true_stand_apart() -> None:
    comparison = a_comparison()
    (told,) = comparison.conflicts
    denied = replace(told, rule=Rule(ConflictKind.POLARITY, Ground.NEGATED))
    rounded = replace(told, rule=replace(told.rule, ground=Ground.ROUNDING), verdict=Verdict.COMPATIBLE)
    page = numbers_page(replace(comparison, conflicts=(denied,), compatible=(rounded,)), SPANISH)

    assert [one.id for one in page.sections] == ["conflicts", "statements", "compatible"]
    assert page.sections[2].rows[0].sign is Sign.COMPATIBLE
    assert "== CIFRAS EN CONFLICTO (0)" in list(page_lines(page))


def test_what_one_side_disagrees_on_with_itself_is_told_as_such() -> None:
    comparison = a_ledger()
    (told,) = comparison.conflicts
    inside = replace(told, right=comparison.left.sentences[2].id)
    claims = (*comparison.claims[:1], replace(comparison.claims[1], conflicts=(inside, inside)))
    page = numbers_page(replace(comparison, claims=claims, conflicts=()), ENGLISH)

    assert [(one.id, one.count) for one in page.sections] == [("conflicts", 0), ("inside", 1)]
    assert page.rows[0].called == "US 40 families against US 60 familias"


def test_a_version_of_a_report_is_another_teller_only_where_it_tells_another_figure() -> None:
    comparison = a_comparison()
    (told,) = comparison.conflicts
    us, first = comparison.left.articles[0], comparison.left.sentences[1]
    assert told.left == first.id
    same = replace(us, id="later")
    other = replace(us, id="latest", body=us.body.replace("40 families", "45 families"))

    def rows_with(version: Article) -> list[str]:
        again = replace(first, id=f"{version.id}-1", article_id=version.id)
        left = replace(comparison.left, articles=(us, version), sentences=(*comparison.left.sentences, again))
        event = replace(comparison.event, copies=((us.id, version.id),))
        conflict = replace(told, tellers=(Teller(again.id, told.left_span, Column.LEFT),))
        page = numbers_page(replace(comparison, event=event, left=left, conflicts=(conflict,)), ENGLISH)
        return [row.ref for row in page.rows[0].rows]

    assert rows_with(same) == [told.left, told.right]
    assert rows_with(other) == [told.left, "latest-1", told.right]
