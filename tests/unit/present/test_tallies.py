"""Figures of one kind as a reader sees them: both sides in a line, and every sentence below it."""

from __future__ import annotations

from dataclasses import replace

from encuadre.model import (
    Bound,
    Comparison,
    Quantity,
    QuantityKind,
    Section,
    Span,
    TalliedFigure,
    Tally,
    TallyKind,
)
from encuadre.present import numbers_page
from encuadre.words import words_in
from tui.builders import MX_SENTENCES, US_SENTENCES, a_comparison

ENGLISH, SPANISH = words_in("en"), words_in("es")


def figure(comparison: Comparison, words: str, value: float, bound: Bound = Bound.EXACT) -> TalliedFigure:
    """Return a figure of the sentence that has these words."""
    sides = (comparison.left, comparison.right)
    (one,) = (one for side in sides for one in side.sentences if words in one.text)
    start = one.span.start + one.text.index(words)
    return TalliedFigure(
        one.id,
        Span(start, start + len(words)),
        Quantity(Span(0, 1), QuantityKind.COUNT, value, value, bound=bound),
    )


def tallied() -> Comparison:
    comparison = a_comparison()
    forty = figure(comparison, "40", 40)
    nine = figure(comparison, "nine", 9)
    sixty = figure(comparison, "60", 60, Bound.AT_LEAST)
    return replace(comparison, tallies=(Tally(TallyKind.MOVED, (forty, nine), (sixty,)),))


def shown(comparison: Comparison, words: object = ENGLISH) -> Section:
    (section,) = (one for one in numbers_page(comparison, words).sections if one.id == "tallies")  # type: ignore[arg-type]
    return section


def test_both_sides_figures_stand_in_one_line_in_their_own_words_with_the_sign_of_a_limit() -> None:
    (row,) = shown(tallied()).rows

    assert row.called == "Evacuated or displaced: US 40, nine · MX ≥ 60"
    assert shown(tallied(), SPANISH).rows[0].label == "Evacuados o desplazados"


def test_what_is_no_kind_of_its_own_is_called_by_its_noun_in_each_language() -> None:
    comparison = tallied()
    (tally,) = comparison.tallies
    left, right = (
        tuple(replace(one, quantity=replace(one.quantity, counted=noun)) for one in side)
        for side, noun in ((tally.left, "cars"), (tally.right, "vagones"))
    )
    counted = replace(tally, kind=TallyKind.COUNT, left=left, right=right)
    english = tuple(replace(one, sentence=comparison.left.sentences[0].id) for one in right)

    assert shown(replace(comparison, tallies=(counted,))).rows[0].label == "Cars / vagones"
    assert shown(replace(comparison, tallies=(replace(counted, right=english),))).rows[0].label == "Cars"


def test_what_most_reports_tell_comes_first_then_what_stands_nearest_the_top() -> None:
    comparison = tallied()
    (tally,) = comparison.tallies
    turned = replace(comparison, tallies=(replace(tally, left=tally.left[::-1]),))
    us, nine = comparison.left.articles[0], comparison.left.sentences[2]
    again = replace(nine, id="other-2", article_id="other")
    left = replace(
        comparison.left, articles=(us, replace(us, id="other")), sentences=(*comparison.left.sentences, again)
    )
    told = replace(tally, left=(*tally.left, replace(tally.left[1], sentence="other-2")))

    assert "US 40, nine" in shown(turned).rows[0].text
    assert "US nine, 40" in shown(replace(comparison, left=left, tallies=(told,))).rows[0].text


def test_one_figure_with_and_without_a_limit_stands_once_in_the_line() -> None:
    comparison = tallied()
    (tally,) = comparison.tallies
    limit = replace(tally.left[1], quantity=replace(tally.left[0].quantity, bound=Bound.AT_LEAST))
    (row,) = shown(replace(comparison, tallies=(replace(tally, left=(tally.left[0], limit)),))).rows

    assert "US 40 ·" in row.text
    assert len(row.rows) == 3


def test_every_sentence_that_tells_one_stands_below_with_outlet_and_day_and_the_figure_marked() -> None:
    (row,) = shown(tallied()).rows

    assert [one.text for one in row.rows] == [US_SENTENCES[0], US_SENTENCES[1], MX_SENTENCES[1]]
    assert row.rows[2].label == "El Heraldo del Río, 2025-02-05"
    marked = [(one.text, one.marks[-1]) for one in row.rows]
    assert [text[mark.start : mark.end] for text, mark in marked] == ["40", "nine", "60"]
    assert len(row.evidence) == 3


def test_the_table_says_that_it_is_no_finding_and_an_event_without_figures_has_none() -> None:
    assert "nothing says" in shown(tallied()).title
    assert all(one.id != "tallies" for one in numbers_page(a_comparison(), ENGLISH).sections)


def test_a_version_of_a_report_is_no_further_teller_of_its_figures() -> None:
    comparison = tallied()
    us, told = comparison.left.articles[0], comparison.left.sentences[1]
    version = replace(us, id="later")
    again = replace(told, id="later-1", article_id="later")
    left = replace(comparison.left, articles=(us, version), sentences=(*comparison.left.sentences, again))
    (tally,) = comparison.tallies
    more = replace(tally, left=(*tally.left, replace(tally.left[0], sentence="later-1")))
    other = replace(comparison, left=left, tallies=(more,))

    assert len(shown(other).rows[0].rows) == 4
    copied = replace(comparison.event, copies=((us.id, "later"),))
    assert len(shown(replace(other, event=copied)).rows[0].rows) == 3
