"""The figures of what is told on one side alone, on texts of two sentences."""

from __future__ import annotations

from typing import Any

import pytest

from encuadre.evaluate.only import score
from encuadre.evaluate.records import Record


def a_pair(id_: str, *only: int, left: str = "en") -> Record:
    return {"id": id_, "left": ["One.", "Two."], "right": ["Uno."], "only_left": list(only), "left_lang": left}


def said(**only: list[int]) -> dict[str, dict[str, Any]]:
    return {id_: {"only_left": those} for id_, those in only.items()}


def test_counts_are_summed_over_all_pairs() -> None:
    # 1 right of 2 said, 3 in the gold.
    figures = score([a_pair("p", 0, 1), a_pair("q", 0)], said(p=[1], q=[1]))

    assert figures["only precision"] == 1 / 2
    assert figures["only recall"] == pytest.approx(1 / 3)
    assert figures["only F1"] == pytest.approx(2 / 5)


def test_the_language_of_the_left_text_has_a_figure_where_there_are_two() -> None:
    pairs = [a_pair("p", 0), a_pair("q", 0, left="es")]

    figures = score(pairs, said(p=[0], q=[1]))

    assert (figures["only F1 en"], figures["only F1 es"]) == (1.0, 0.0)
    assert "only F1 en" not in score(pairs[:1], said(p=[0]))


def test_the_figure_to_beat_is_that_of_saying_so_of_every_sentence() -> None:
    # 2 right of 4, 2 in the gold, whatever was said.
    figures = score([a_pair("p", 0), a_pair("q", 1)], said(p=[], q=[]))

    assert figures["F1 of saying so of every sentence"] == pytest.approx(2 / 3)
    assert figures["only F1"] == 0.0
