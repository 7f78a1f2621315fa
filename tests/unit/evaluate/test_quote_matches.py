"""Matched quotations, on utterances small enough to count by hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from encuadre.errors import InputError
from encuadre.evaluate.quote_matches import Stretch, Utterance, measure, score
from encuadre.pipeline import Tools
from encuadre.store import Workspace

HERE, THERE = Stretch("us", 0, 40), Stretch("mx", 10, 60)
ELSEWHERE = Stretch("mx", 100, 140)


def test_a_quotation_is_like_another_that_covers_half_of_it() -> None:
    assert HERE.is_like(Stretch("us", 20, 40))
    assert HERE.is_like(Stretch("us", 0, 400))
    assert HERE.is_like(Stretch("us", 20, 60))
    assert not HERE.is_like(Stretch("us", 21, 61))
    assert not HERE.is_like(Stretch("mx", 0, 40))


def test_pairs_are_right_in_one_utterance_and_found_in_one_match() -> None:
    gold = [Utterance((HERE,), (THERE, ELSEWHERE))]

    figures = score([Utterance((HERE,), (THERE,))], gold)

    assert (figures["pair precision"], figures["pair recall"], figures["utterance recall"]) == (1.0, 0.5, 1.0)
    assert figures["pair F1"] == 2 / 3


def test_a_match_of_two_utterances_is_wrong() -> None:
    gold = [Utterance((HERE,), (THERE,)), Utterance((Stretch("us", 90, 120),), (ELSEWHERE,))]

    assert score([Utterance((HERE,), (ELSEWHERE,))], gold)["pair precision"] == 0.0
    assert score([], gold)["pair F1"] == 0.0


def test_matches_without_their_quotations_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "quote_matches.jsonl"
    path.write_text(json.dumps({"id": "m", "event": "e", "left": [], "right": []}), "utf-8")

    with Workspace(":memory:") as workspace, pytest.raises(InputError, match="quotations it speaks of"):
        measure(path, Tools(workspace))
