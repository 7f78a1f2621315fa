"""What crosses the border as a page: quotations with their differences, names with the sentences that show them."""

from __future__ import annotations

from dataclasses import replace

from encuadre.cli.plain import page_lines
from encuadre.model import Column, QuotationKind
from encuadre.present import border_page
from encuadre.words import words_in
from tui.builders import a_comparison
from tui.test_border import IN_ENGLISH, REPORTED, a_crossing

ENGLISH, SPANISH = words_in("en"), words_in("es")


def test_an_utterance_is_told_with_its_differences_and_both_quotations() -> None:
    lines = list(page_lines(border_page(a_crossing(), ENGLISH)))
    at = lines.index("== QUOTED ON BOTH SIDES (1)") + 1

    assert lines[at] == "the mayor: MX quotes less; US gives the words, MX reports them"
    assert lines[at + 1].startswith("  US River Gazette ")
    assert lines[at + 1].endswith(" (the mayor, say, direct): “We lost a week of sales,”")
    assert lines[at + 2].endswith(f" (the mayor, asegurar, indirect): El lunes reabrió el puente; {REPORTED}.")
    assert lines[at + 3] == f"      [en, argos] {IN_ENGLISH}"


def test_a_quotation_of_one_side_stands_under_that_side_alone() -> None:
    once = {section.id: section for section in border_page(a_crossing(), ENGLISH).sections}

    assert [row.name for row in once["once:left"].rows] == ["an engineer"]
    assert all(row.column is Column.LEFT for row in once["once:left"].rows)
    assert once["once:right"].rows == ()


def test_quotation_marks_are_those_of_the_text_not_of_the_reader() -> None:
    (match,) = border_page(a_crossing(), SPANISH).sections[0].rows

    assert match.rows[0].text == "“We lost a week of sales,”"


def test_reported_speech_is_its_sentence_and_wears_no_marks_of_ours() -> None:
    crossing = a_crossing()
    first = crossing.quotations[0]
    mixed = replace(first, quotation=replace(first.quotation, kind=QuotationKind.MIXED))
    page = border_page(replace(crossing, quotations=(mixed, *crossing.quotations[1:])), ENGLISH)

    assert page.sections[0].rows[0].rows[0].text == "“We lost a week of sales,” said the mayor."


def test_what_one_sentence_reports_of_one_speaker_is_one_line() -> None:
    made = a_crossing()
    alone = made.quotations[made.quoted_once[0]]
    reported = replace(alone, quotation=replace(alone.quotation, kind=QuotationKind.INDIRECT))
    quotations = list(made.quotations)
    quotations[made.quoted_once[0]] = reported
    twice = replace(made, quotations=(*quotations, replace(reported, text=reported.text[:9])))

    rows = next(one.rows for one in border_page(twice, ENGLISH).sections if one.id == "once:left")
    assert [len(row.evidence) for row in rows] == [2]


def test_names_are_told_with_the_sentences_that_show_them() -> None:
    comparison = a_crossing()
    lines = list(page_lines(border_page(comparison, SPANISH)))
    at = lines.index("== CON OTRO NOMBRE (1)") + 1

    assert lines[at] == "EE. UU. trucks / MX camiones: en 1 par de oraciones"
    assert lines[at + 1] == f"  {comparison.left.sentences[2].id} {comparison.right.sentences[3].id}"


def test_nothing_found_is_said_under_every_title() -> None:
    lines = list(page_lines(border_page(replace(a_comparison(), quotations=()), SPANISH)))

    assert lines.count("no se halló") == 4


def test_who_is_not_named_is_called_so() -> None:
    comparison = a_crossing(speaker="")

    assert border_page(comparison, ENGLISH).sections[0].rows[0].label == "not named"


def test_one_utterance_in_two_versions_of_a_report_is_one_line() -> None:
    made = a_crossing()
    us = made.left.articles[0]
    alone = made.quotations[made.quoted_once[0]]
    again = replace(alone, article_id="later")
    left = replace(made.left, articles=(us, replace(us, id="later")))
    page = border_page(replace(made, left=left, quotations=(*made.quotations, again)), ENGLISH)
    (row,) = next(one.rows for one in page.sections if one.id == "once:left")

    assert (row.label, row.name) == ("River Gazette", "an engineer")
    assert [piece.article_id for piece in row.evidence] == [us.id, "later"]


def test_the_same_words_of_two_speakers_are_two_lines() -> None:
    made = a_crossing()
    alone = made.quotations[made.quoted_once[0]]
    other = replace(alone, quotation=replace(alone.quotation, speaker="a driver"))
    page = border_page(replace(made, quotations=(*made.quotations, other)), ENGLISH)

    rows = next(one.rows for one in page.sections if one.id == "once:left")
    assert [row.name for row in rows] == ["an engineer", "a driver"]
