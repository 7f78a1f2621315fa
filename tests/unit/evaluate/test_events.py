"""The figures of events, on six articles that can be counted by hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from encuadre.errors import InputError
from encuadre.evaluate.events import measure, pairs_of, score
from encuadre.evaluate.records import Record
from encuadre.pipeline import Tools
from encuadre.store import Workspace

GOLD: list[Record] = [
    {"id": "s1", "lang": "es", "event": "flood"},
    {"id": "s2", "lang": "es", "event": "vote"},
    {"id": "s3", "lang": "es", "event": None},
    {"id": "e3", "lang": "en", "event": None},
    {"id": "e1", "lang": "en", "event": "flood"},
    {"id": "e2", "lang": "en", "event": "vote"},
]
CLUSTERS = {"s1": "a", "e1": "a", "e3": "a", "s2": "b", "e2": "c", "s3": "d"}
"""The flood with a stranger in it; the vote torn apart."""

LIKENESS = {("s1", "e1"): 0.9, ("s1", "e3"): 0.8, ("s2", "e1"): 0.4, ("s2", "e2"): 0.3}
SCORES = {pair: LIKENESS.get(pair, 0.1) for pair in pairs_of(GOLD)}


def test_pairs_are_spanish_with_english_or_all_of_the_one_language_there_is() -> None:
    assert len(pairs_of(GOLD)) == 9
    assert pairs_of(GOLD[3:]) == [("e3", "e1"), ("e3", "e2"), ("e1", "e2")]


def test_said_pairs_stand_in_one_cluster_and_gold_pairs_in_one_event() -> None:
    figures = score(GOLD, CLUSTERS, SCORES)

    # Said: s1-e1, s1-e3. Gold: s1-e1, s2-e2.
    assert (figures["pair precision"], figures["pair recall"], figures["pair F1"]) == (0.5, 0.5, 0.5)
    assert "strict pair F1" not in figures


def test_pairs_of_a_broad_event_are_left_out_of_the_strict_figure() -> None:
    gold = [{**record, "granularity": "broad"} if record["event"] == "vote" else record for record in GOLD]

    # Said: s1-e1, s1-e3. Gold: s1-e1 alone. P 1/2, R 1.
    assert score(gold, CLUSTERS, SCORES)["strict pair F1"] == pytest.approx(2 / 3)


def test_average_precision_goes_down_the_list_of_pairs() -> None:
    # Right at the first and at the fourth place: (1/1 + 2/4) / 2.
    assert score(GOLD, CLUSTERS, SCORES)["pair AP"] == pytest.approx(0.75)


def test_a_pair_without_a_score_is_never_found() -> None:
    figures = score(GOLD, CLUSTERS, {pair: alike for pair, alike in SCORES.items() if pair != ("s2", "e2")})

    assert figures["pair AP"] == pytest.approx(0.5)


def test_b_cubed_counts_the_stranger_and_the_torn_event() -> None:
    # P: flood 2/3 and 2/3, vote 1 and 1; R: flood 1 and 1, vote 1/2 and 1/2.
    precision, recall = (2 / 3 + 2 / 3 + 1 + 1) / 4, (1 + 1 + 1 / 2 + 1 / 2) / 4

    assert score(GOLD, CLUSTERS, SCORES)["B-cubed F1"] == pytest.approx(2 * precision * recall / (precision + recall))


def test_the_first_english_article_is_right_for_one_spanish_article_of_two() -> None:
    # s1 finds e1; s2 finds e1 before e2; s3 is of no event and asks nothing.
    assert score(GOLD, CLUSTERS, SCORES)["ES to EN R@1"] == 0.5
    assert score(GOLD[3:], CLUSTERS, dict.fromkeys(pairs_of(GOLD[3:]), 0.5))["ES to EN R@1"] == 0.0, "nobody asks"


def test_an_article_in_no_cluster_is_found_nowhere() -> None:
    figures = score(GOLD, {}, SCORES)

    assert (figures["pair F1"], figures["B-cubed F1"]) == (0.0, 0.0)


def test_an_id_that_comes_twice_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    path.write_text("\n".join(json.dumps(record) for record in (*GOLD, GOLD[0])), "utf-8")

    with Workspace(":memory:") as workspace, pytest.raises(InputError, match="'s1' comes twice"):
        measure(path, Tools(workspace))
