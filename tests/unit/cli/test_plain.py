"""One page, drawn as plain lines: titles, ids, asides and what stands below a row."""

from __future__ import annotations

from encuadre.cli.plain import page_lines
from encuadre.model import Aside, Column, Mark, MarkKind, Page, Row, Section, Sign, Strength


def a_page(*rows: Row, **section: object) -> Page:
    parts = {"id": "s", "title": "Told by both", **section}
    return Page("p", "Page", (Section(rows=rows, **parts),), sides=("US", "MX"))  # type: ignore[arg-type]


def lines_of(*rows: Row, **section: object) -> list[str]:
    return list(page_lines(a_page(*rows, **section)))


def test_a_page_begins_with_its_subject_and_its_summary() -> None:
    page = Page("p", "Page", (), summary="2 shared", subject="Bridge reopens", handle="e1")

    assert list(page_lines(page)) == ["Bridge reopens  (e1)", "2 shared"]


def test_a_section_has_its_title_in_capitals_and_its_count() -> None:
    assert lines_of(Row("a", "One"), count=1) == ["", "== TOLD BY BOTH (1)", "One"]


def test_an_empty_section_says_what_it_was_given_to_say() -> None:
    assert lines_of(empty="none") == ["", "== TOLD BY BOTH", "none"]
    assert lines_of() == ["", "== TOLD BY BOTH"]


def test_a_row_names_side_source_sentence_and_detail_before_its_text() -> None:
    row = Row("a", "He left.", label="Gazette", ref="a-1", detail="the mayor, say", column=Column.LEFT)

    assert lines_of(row)[-1] == "US Gazette a-1 (the mayor, say): He left."


def test_a_side_alone_needs_no_colon() -> None:
    assert lines_of(Row("a", "tells it late", column=Column.RIGHT))[-1] == "MX tells it late"


def test_an_id_stands_apart_and_its_rows_farther_in() -> None:
    row = Row("a", label="Gazette", handle="c1", rows=(Row("b", "One", ref="a-1"),))

    assert lines_of(row)[-2:] == ["c1  Gazette", "    a-1: One"]


def test_what_stands_below_a_row_has_its_sign_and_its_asides() -> None:
    aside = Aside("Se fue.", "translated by argos", "es, argos", "es")
    inner = Row("b", "He left.", ref="b-1", sign=Sign.SAME, strength=Strength(0.871), asides=(aside,))

    assert lines_of(Row("a", "Left.", ref="a-1", rows=(inner,)))[-2:] == [
        "  = b-1 (0.87): He left.",
        "        [es, argos] Se fue.",
    ]


def test_an_aside_without_a_code_is_said_in_words() -> None:
    assert lines_of(Row("a", "Left.", asides=(Aside(note="no translation"),)))[-1] == "    [no translation]"


def test_brief_sections_show_one_line_a_row() -> None:
    row = Row("a", "Left.", asides=(Aside("Se fue."),), rows=(Row("b", "More."),))

    assert lines_of(row, is_brief=True)[-1] == "Left."


def test_numbers_run_on_from_section_to_section() -> None:
    sections = tuple(Section(name, "", (Row(name, name),)) for name in ("a", "b"))

    assert list(page_lines(Page("p", "Page", sections, is_numbered=True))) == ["", " 1. a", "", " 2. b"]


def test_what_was_removed_and_added_stands_in_brackets() -> None:
    marks = (Mark(5, 7, MarkKind.REMOVED), Mark(8, 10, MarkKind.ADDED))
    page = Page("versions", "", (Section("s", "", (Row("r", "Then 40 60 left.", marks=marks),)),))

    assert list(page_lines(page))[-1] == "Then [-40-] {+60+} left."
