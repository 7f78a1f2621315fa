"""The measures, on cases small enough to count by hand."""

from __future__ import annotations

import pytest

from encuadre.evaluate.metrics import average_precision, b_cubed_f1, label_f1, pearson, precision_recall_f1, set_f1


def test_a_fraction_over_nothing_is_zero() -> None:
    assert precision_recall_f1(0, 0, 0) == (0.0, 0.0, 0.0)
    assert precision_recall_f1(0, 3, 0) == (0.0, 0.0, 0.0)


def test_f1_of_half_right_and_a_third_found() -> None:
    precision, recall, f1 = set_f1({1, 2}, {2, 3, 4})
    assert precision == 0.5
    assert recall == pytest.approx(1 / 3)
    assert f1 == pytest.approx(0.4)


def test_b_cubed_of_every_article_alone_is_recall_of_its_event() -> None:
    gold = {"a": "e", "b": "e", "c": "f"}
    alone = {"a": 1, "b": 2, "c": 3}
    precision, recall = 1.0, (0.5 + 0.5 + 1.0) / 3
    assert b_cubed_f1(alone, gold) == pytest.approx(2 * precision * recall / (precision + recall))


def test_b_cubed_counts_a_distractor_in_the_cluster() -> None:
    together = {"a": 1, "b": 1, "distractor": 1}
    assert b_cubed_f1(together, {"a": "e", "b": "e"}) == pytest.approx(2 * (2 / 3) / (2 / 3 + 1))


def test_an_article_in_no_cluster_scores_nothing() -> None:
    assert b_cubed_f1({}, {"a": "e"}) == 0.0
    assert b_cubed_f1({"a": 1}, {}) == 0.0


def test_average_precision_ties_count_against_the_tool() -> None:
    assert average_precision([(0.5, True), (0.5, False)], 1) == pytest.approx(0.5)
    assert average_precision([(0.9, True), (0.5, False)], 2) == pytest.approx(0.5)


def test_correlation_of_a_constant_is_zero() -> None:
    assert pearson([1, 1, 1], [1, 2, 3]) == 0.0
    assert pearson([1, 2, 3], [2, 4, 6]) == pytest.approx(1.0)


def test_macro_f1_averages_over_the_labels_of_the_gold_only() -> None:
    micro, macro = label_f1({"a": ["x", "z"], "b": []}, {"a": ["x"], "b": ["y"]})
    assert micro == pytest.approx(0.5)
    assert macro == pytest.approx(0.5)
    assert label_f1({"a": ["x"]}, {"a": []}) == (0.0, 0.0)
