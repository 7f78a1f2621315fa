"""Two sides as a page, and what the other side says at one sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from encuadre.cli.plain import page_lines
from encuadre.model import (
    CERTAIN,
    Column,
    Comparison,
    Language,
    MarkKind,
    NoSide,
    Outlet,
    Row,
    Sign,
    Span,
    Status,
    Strength,
    Translation,
    Unsided,
)
from encuadre.present import articles_page, comparison_page
from encuadre.present.facts import facts
from encuadre.present.index import index_of
from encuadre.present.partners import partners_page
from encuadre.present.sentences import DOUBT
from encuadre.words import words_in
from tui.builders import MX_HEADLINE, NO_ENGINE, US_HEADLINE, a_comparison

ENGLISH = words_in("en")


def rows_of(comparison: Comparison, section: str) -> tuple[Row, ...]:
    return next(one.rows for one in comparison_page(comparison, ENGLISH).sections if one.id == section)


@pytest.mark.parametrize(
    ("language", "summary"),
    [
        ("en", "both: 3 US, 3 MX · 2 only US · 1 only MX · 1 conflict"),
        ("es", "ambos: 3 EE. UU., 3 MX · 2 solo EE. UU. · 1 solo MX · 1 conflicto"),
    ],
)
def test_the_summary_counts_in_the_grammar_of_the_language(language: Language, summary: str) -> None:
    assert comparison_page(a_comparison(), words_in(language)).summary == summary


def test_facts_are_signed_and_named_as_the_screen_brings_them_out() -> None:
    told = facts(a_comparison(), ENGLISH)

    assert [(row.id, row.sign) for row in told] == [
        ("shared", Sign.SAME),
        ("only_left", Sign.LEFT),
        ("only_right", Sign.RIGHT),
        ("perhaps", Sign.UNSURE),
        ("conflicts", Sign.CONFLICT),
    ]


def test_a_linked_sentence_has_its_partners_below_it() -> None:
    shared = rows_of(a_comparison(), "shared")

    assert [row.text for row in shared[:1]] == [US_HEADLINE]
    assert [(one.sign, one.text) for one in shared[0].rows] == [(Sign.SAME, MX_HEADLINE)]
    assert [row.rows[0].sign for row in shared] == [Sign.SAME, Sign.SAME, Sign.PARTIAL]


def test_what_disagrees_is_marked_in_both_sentences() -> None:
    (conflict,) = rows_of(a_comparison(), "conflicts")

    marked = [row.text[mark.start : mark.end] for row in conflict.rows for mark in row.marks]
    assert marked == ["40 families", "60 familias"]


def test_one_disagreement_is_shown_once_with_all_its_sentences() -> None:
    comparison = a_comparison()
    (told,) = comparison.conflicts
    again = replace(told, left=comparison.left.sentences[0].id, left_span=Span(0, 4), disagreement="40 60")
    both = replace(comparison, conflicts=(replace(told, disagreement="40 60"), again))

    (conflict,) = rows_of(both, "conflicts")
    assert [row.ref for row in conflict.rows] == [told.left, again.left, told.right]


def test_quoted_words_are_marked_in_a_sentence() -> None:
    alone = rows_of(a_comparison(), "only:left")[0]
    (mark,) = alone.marks

    assert mark.kind is MarkKind.QUOTED
    assert alone.text[mark.start : mark.end] == "We lost a week of sales,"


def test_what_can_both_be_true_has_a_section_only_where_there_is_any() -> None:
    comparison = a_comparison()
    told = replace(comparison, compatible=comparison.conflicts)

    assert "compatible" not in [section.id for section in comparison_page(comparison, ENGLISH).sections]
    assert "compatible" in [section.id for section in comparison_page(told, ENGLISH).sections]


def test_a_missing_translation_gives_its_reason_and_a_persons_is_called_so() -> None:
    comparison = a_comparison()
    first, *rest = comparison.left.sentences
    by_hand = replace(first, rendering=Translation(first.text, "Reabre el puente", "es", "human"))
    page = comparison_page(replace(comparison, left=replace(comparison.left, sentences=(by_hand, *rest))), ENGLISH)
    asides = [aside for row in page.rows for one in row.walk() for aside in one.asides]

    assert (asides[0].note, asides[0].ref) == ("translated by a person", "es, human")
    assert f"no translation: {NO_ENGINE}" in [aside.note for aside in asides]


def translated(*confidences: float | None) -> Comparison:
    """Return a comparison whose first left sentences were translated by machine, so surely."""
    comparison = a_comparison()
    sentences = [
        replace(one, rendering=Translation(one.text, f"Frase {number}", "es", "pivot", "1", confidence=confidence))
        for number, (one, confidence) in enumerate(zip(comparison.left.sentences, confidences, strict=False))
    ]
    rest = comparison.left.sentences[len(sentences) :]
    return replace(comparison, left=replace(comparison.left, sentences=(*sentences, *rest)))


def test_a_doubtful_translation_is_marked_and_the_mark_explained_where_there_is_one() -> None:
    page = comparison_page(translated(0.2, 0.9, None), ENGLISH)
    told = {aside.text for row in page.rows for one in row.walk() for aside in one.asides}

    assert {"Frase 0 (?)", "Frase 1", "Frase 2"} <= told
    assert page.summary.endswith("1 doubtful translation, marked (?)")


def test_no_mark_is_spoken_of_where_none_is() -> None:
    assert DOUBT not in "\n".join(page_lines(comparison_page(translated(0.9, None, CERTAIN), ENGLISH)))


def test_an_article_without_outlet_and_date_says_so_and_a_sample_is_called_so() -> None:
    comparison = a_comparison()
    bare = replace(comparison.left.articles[0], outlet=None, published=None)
    lines = list(
        page_lines(comparison_page(replace(comparison, left=replace(comparison.left, articles=(bare,))), ENGLISH))
    )

    assert f"US  {bare.id}  unknown outlet, no date, en [sample text, invented outlet]: {US_HEADLINE}" in lines


def test_the_partner_beside_the_reader_stands_first() -> None:
    comparison = a_comparison()
    left, right = comparison.left.sentences, comparison.right.sentences
    both = replace(comparison, links=(*comparison.links, replace(comparison.links[2], left=(left[1].id,))))
    index = index_of(both)

    assert [row.ref for row in partners_page(index, ENGLISH, left[1].id).rows] == [right[2].id, right[3].id]
    assert partners_page(index, ENGLISH, left[1].id, right[3].id).rows[0].ref == right[3].id


def test_a_conflict_without_a_link_still_shows_the_other_sentence() -> None:
    comparison = replace(a_comparison(), links=())
    (row,) = partners_page(index_of(comparison), ENGLISH, comparison.left.sentences[1].id).rows

    assert row.ref == comparison.right.sentences[2].id
    assert [one.sign for one in row.rows] == [Sign.CONFLICT]


def test_a_sentence_without_partner_says_what_was_not_found() -> None:
    comparison = a_comparison()
    (row,) = partners_page(index_of(comparison), ENGLISH, comparison.right.sentences[1].id).rows

    assert row.text == "No sentence of the US articles was found to say this."


def standing(status: Status, absence: float | None = None) -> Comparison:
    """Return a comparison whose second sentence on the right, which has no partner, stands so."""
    made = a_comparison()
    told = list(made.right.sentences)
    told[1] = replace(told[1], status=status, absence=absence)
    return replace(made, right=replace(made.right, sentences=tuple(told)))


def test_a_sentence_that_states_nothing_has_no_sign_and_lacks_no_partner() -> None:
    index = index_of(standing(Status.NO_STATEMENT))
    id_ = index.comparison.right.sentences[1].id

    assert index.sign(id_) is Sign.NONE
    assert "states nothing" in partners_page(index, ENGLISH, id_).rows[0].text


def test_how_sure_an_absence_is_stands_beside_it_and_in_the_title_of_its_list() -> None:
    comparison = standing(Status.ONLY_HERE, 0.83)
    page = comparison_page(comparison, ENGLISH)
    (section,) = [one for one in page.sections if one.id == "only:right"]
    (row,) = partners_page(index_of(comparison), ENGLISH, comparison.right.sentences[1].id).rows

    assert section.title == "Only MX · of ten such, about 8 are really absent from the other side"
    assert section.rows[0].strength == Strength(0.83)
    assert row.detail == "of ten such, about 8 are really absent from the other side"


def test_what_is_perhaps_told_there_is_listed_and_counted_apart_from_what_is_absent() -> None:
    made = standing(Status.ONLY_HERE, 0.83)
    doubtful, sure = made.right.sentences[:2]
    sentences = (replace(doubtful, status=Status.PERHAPS, absence=0.3), *made.right.sentences[1:])
    comparison = replace(
        made,
        links=(),
        right=replace(made.right, sentences=sentences),
        only_right=(sure.id,),
        perhaps_right=(doubtful.id,),
    )
    page, index = comparison_page(comparison, ENGLISH), index_of(comparison)
    told = {one.id: one for one in page.sections}
    (row,) = partners_page(index, ENGLISH, doubtful.id).rows

    assert told["only:right"].title == "Only MX · of ten such, about 8 are really absent from the other side"
    assert [one.ref for one in told["only:right"].rows] == [sure.id]
    absent = "of ten such, about 3 are really absent from the other side"
    assert told["perhaps:right"].title == f"Told by MX, perhaps by US too · {absent}"
    assert [(one.ref, one.sign, one.strength) for one in told["perhaps:right"].rows] == [
        (doubtful.id, Sign.UNSURE, Strength(0.3))
    ]
    assert "1 only MX · perhaps both: 0 US, 1 MX" in page.summary
    assert index.sign(doubtful.id) is Sign.UNSURE
    assert row.text == "Perhaps the US articles say this too; no sentence was found that clearly does."
    assert row.detail == absent


def test_of_one_text_in_two_papers_the_second_stands_below_the_first_with_the_agency_it_is_of() -> None:
    made = a_comparison()
    us, mx = made.left.articles[0], made.right.articles[0]
    wire = replace(us, id="aaaaaaaaaaaa", outlet=Outlet("ap", "AP", None, is_agency=True))
    event = replace(made.event, copies=((wire.id, mx.id, us.id),))
    left_out = (Unsided(wire, NoSide.AGENCY),)

    [row] = rows_of(replace(made, event=event, left_out=left_out), "articles")

    assert (row.handle, row.detail) == (us.id, "text of AP")
    [below] = row.rows
    assert (below.handle, below.detail, below.column) == (mx.id, "the same text", Column.RIGHT)


def test_a_version_of_a_report_stands_below_it_by_that_name() -> None:
    made = a_comparison()
    us = made.left.articles[0]
    later = replace(us, id="later")
    event = replace(made.event, copies=((us.id, later.id),))
    made = replace(made, event=event, left=replace(made.left, articles=(us, later)))

    row = rows_of(made, "articles")[0]

    assert [(one.handle, one.detail) for one in row.rows] == [("later", "another version")]
    assert "└ another version · " in articles_page(made, ENGLISH).sections[0].rows[1].label


def test_articles_of_texts_of_their_own_stand_by_themselves() -> None:
    assert [row.rows for row in rows_of(a_comparison(), "articles")] == [(), ()]
