"""The figures of alignment, on pairs small enough to count by hand."""

from __future__ import annotations

from typing import Any

import pytest

from encuadre.evaluate.align import language_of, prediction, score
from encuadre.evaluate.records import Record
from encuadre.model import Alignment, Conflict, ConflictKind, Ground, Link, LinkKind, Rule, Span

Prediction = dict[str, Any]


def a_record(id_: str, *links: tuple[int, int, str], **more: Any) -> Record:
    """Return a gold pair whose links have a kind."""
    return {"id": id_, "links": [{"left": i, "right": j, "kind": kind} for i, j, kind in links], **more}


def said(*links: tuple[int, int], **more: Any) -> Prediction:
    return {"links": [list(link) for link in links], "conflicts": [], "only_left": [], "only_right": [], **more}


def test_counts_are_summed_over_the_file_before_dividing() -> None:
    gold = [a_record("p", (0, 0, "same"), (1, 1, "same")), a_record("q", (0, 0, "same"))]

    # Right: 1 of 3 said in p, 1 of 1 in q; the gold has 2 and 1.
    figures = score(gold, {"p": said((0, 0), (0, 1), (1, 0)), "q": said((0, 0))})

    assert (figures["link precision"], figures["link recall"]) == (2 / 4, 2 / 3)
    assert figures["link F1"] == pytest.approx(4 / 7)


def test_of_the_same_partial_links_are_neither_asked_for_nor_held_against() -> None:
    gold = [a_record("p", (0, 0, "same"), (1, 1, "same"), (2, 2, "partial"))]

    # Without (2, 2), which is partial: 1 right of 2 said, 2 in the gold.
    figures = score(gold, {"p": said((0, 0), (2, 2), (3, 3))})

    assert (figures["same link precision"], figures["same link recall"]) == (1 / 2, 1 / 2)
    assert (figures["link precision"], figures["link recall"]) == (2 / 3, 2 / 3)


def test_what_is_linked_in_a_pair_without_links_costs_precision_of_the_same_too() -> None:
    gold = [a_record("p", (0, 0, "same")), a_record("of two events")]

    # 1 right of 4 said, 3 of them in the pair that has none.
    figures = score(gold, {"p": said((0, 0)), "of two events": said((0, 0), (1, 1), (2, 2))})

    assert (figures["same link precision"], figures["same link recall"]) == (1 / 4, 1)
    assert figures["same link F1"] == figures["link F1"] == pytest.approx(2 / 5)


def test_a_file_whose_links_have_no_kind_has_no_figure_for_the_same() -> None:
    figures = score([{"id": "p", "links": [[0, 0]]}], {"p": said((0, 0))})

    assert figures["link F1"] == 1.0
    assert "same link F1" not in figures


def test_sentences_of_one_side_alone_are_counted_where_the_gold_names_them() -> None:
    gold = [a_record("p", (0, 0, "same"), only_left=[1, 2], only_right=[1])]

    figures = score(gold, {"p": said((0, 0), only_left=[2, 3], only_right=[1])})

    assert (figures["only-left precision"], figures["only-left recall"], figures["only-left F1"]) == (0.5, 0.5, 0.5)
    assert figures["only-right F1"] == 1.0
    assert "only-left F1" not in score([a_record("p")], {"p": said()})


def test_sentences_of_one_side_alone_are_also_counted_over_both_sides_together() -> None:
    gold = [a_record("p", only_left=[1, 2], only_right=[1])]

    # 2 right of 3 said, 3 in the gold; left 1 and right 1 are two sentences.
    figures = score(gold, {"p": said(only_left=[2, 3], only_right=[1])})

    assert figures["only precision"] == figures["only recall"] == figures["only F1"] == pytest.approx(2 / 3)


def test_links_of_a_pair_that_has_none_are_counted_by_the_pair() -> None:
    gold = [a_record("p", (0, 0, "same")), a_record("q"), a_record("r")]

    figures = score(gold, {"p": said((0, 0), (1, 1)), "q": said((0, 0), (1, 1), (2, 2)), "r": said()})

    assert figures["false links of a pair that has none"] == 1.5
    assert "false links of a pair that has none" not in score(gold[:1], {"p": said()})


def test_close_calls_are_neither_asked_for_nor_held_against_the_clear_links() -> None:
    record = a_record("p", (0, 0, "same"), (1, 1, "partial"))
    record["links"].append({"left": 2, "right": 2, "kind": "partial", "close": True})

    # Without (2, 2): 1 right of 2 said, 2 in the gold.
    figures = score([record], {"p": said((0, 0), (2, 2), (3, 3))})

    assert (figures["clear link precision"], figures["clear link recall"]) == (1 / 2, 1 / 2)
    assert (figures["link precision"], figures["link recall"]) == (2 / 3, 2 / 3)
    assert "clear link F1" not in score([a_record("p", (0, 0, "same"))], {"p": said()})


def test_what_can_both_be_true_and_is_shown_as_a_conflict_is_counted_apart() -> None:
    gold = [a_record("p", conflicts=[{"left": 0, "right": 0}], compatible=[{"left": 1, "right": 1}])]

    figures = score(gold, {"p": said(conflicts=[[0, 0], [1, 1], [2, 2]])})

    assert figures["compatible shown as conflict"] == 1
    assert figures["conflict precision"] == pytest.approx(1 / 3)


def test_an_unsure_conflict_is_neither_right_nor_wrong() -> None:
    gold = [a_record("p", conflicts=[{"left": 0, "right": 0}, {"link": [1, 1]}], number_unsure=[[2, 2]])]

    # (2, 2) is unsure: 1 right of 2 said, 2 in the gold.
    figures = score(gold, {"p": said(conflicts=[[0, 0], [2, 2], [3, 3]])})

    assert (figures["conflict precision"], figures["conflict recall"]) == (0.5, 0.5)


def test_a_prediction_holds_the_numbers_of_the_sentences() -> None:
    rule = Rule(ConflictKind.QUANTITY, Ground.DIFFERENT)
    alignment = Alignment(
        (Link(0, 1, LinkKind.SAME, 0.9), Link(2, 1, LinkKind.PARTIAL, 0.5)),
        (1,),
        (0, 2),
        conflicts=(Conflict(0, 1, Span(0, 1), Span(0, 1), rule),),
        compatible=(Conflict(2, 1, Span(0, 1), Span(0, 1), rule),),
    )

    assert prediction(alignment) == {
        "links": [[0, 1], [2, 1]],
        "conflicts": [[0, 1]],
        "only_left": [1],
        "only_right": [0, 2],
    }


@pytest.mark.parametrize(
    ("record", "left", "right"),
    [
        ({}, "en", "es"),
        ({"left_lang": "es", "right_lang": "en"}, "es", "en"),
        ({"left_lang": "en", "right_lang": "en"}, "en", "en"),
    ],
)
def test_left_is_english_and_right_is_spanish_unless_the_gold_says_otherwise(
    record: Record, left: str, right: str
) -> None:
    assert (language_of(record, "left"), language_of(record, "right")) == (left, right)
