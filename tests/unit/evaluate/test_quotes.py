"""The figures of quotations, on three gold spans that can be counted by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from encuadre.errors import InputError
from encuadre.evaluate.quotes import articles_of, figures_of
from encuadre.evaluate.records import Record


def a_span(start: int, end: int, speaker: str | None, kind: str, *, of: str = "person", article: str = "a") -> Record:
    return {"article": article, "start": start, "end": end, "speaker": speaker, "speaker_kind": of, "kind": kind}


GOLD = [
    a_span(0, 10, "Ana Ríos", "direct"),
    a_span(20, 40, "Juan Pérez, Jr.", "indirect"),
    a_span(50, 60, "the union", "direct", of="group"),
]
SAID: list[dict[str, Any]] = [
    a_span(0, 6, "RIOS", "direct"),  # six of ten characters, the right person
    a_span(30, 45, "Juan López", "indirect"),  # ten of twenty, another person
    a_span(70, 80, None, "direct"),  # nothing is quoted there
]


def test_a_span_is_found_if_half_of_it_is_covered() -> None:
    assert figures_of(GOLD, SAID)["recall"] == pytest.approx(2 / 3)
    assert figures_of(GOLD[:1], [a_span(0, 4, None, "direct")])["recall"] == 0.0


def test_a_speaker_is_right_by_last_name_without_case_accents_and_junior() -> None:
    figures = figures_of(GOLD, SAID)

    assert figures["speaker accuracy"] == 1 / 2  # of the two persons whose span is covered
    assert figures["attributed recall"] == 1 / 2  # of the two persons there are
    perez = [{**SAID[1], "speaker": "Pérez Sr."}]
    assert figures_of(GOLD, perez)["speaker accuracy"] == 1.0
    assert figures_of(GOLD, perez)["attributed recall"] == 1 / 2


def test_groups_and_the_unnamed_are_asked_for_no_speaker() -> None:
    said = [a_span(50, 60, "somebody else", "direct")]

    assert figures_of([GOLD[2], a_span(50, 60, None, "direct")], said)["speaker accuracy"] == 0.0
    assert figures_of(GOLD, [*SAID, *said])["speaker accuracy"] == 1 / 2


def test_of_direct_quotations_precision_asks_for_any_gold_and_recall_for_direct_gold() -> None:
    figures = figures_of(GOLD, SAID)

    # Direct: two said, one of them on gold; two in the gold, one of them found.
    assert (figures["direct precision"], figures["direct recall"], figures["direct F1"]) == (0.5, 0.5, 0.5)
    # All: three said, two on gold (10 of 15 characters); three in the gold, two found.
    assert figures["all precision"] == figures["all recall"] == pytest.approx(2 / 3)
    assert figures["all F1"] == pytest.approx(2 / 3)


def test_an_indirect_quotation_finds_no_direct_one() -> None:
    figures = figures_of([GOLD[0]], [{**SAID[0], "kind": "indirect"}])

    assert (figures["recall"], figures["direct recall"], figures["all recall"]) == (1.0, 0.0, 1.0)


def test_gold_without_kinds_marks_only_some_and_gives_no_precision() -> None:
    gold = [{name: value for name, value in record.items() if name != "kind"} for record in GOLD]

    assert set(figures_of(gold, SAID)) == {"recall", "speaker accuracy", "attributed recall"}


def test_a_quotation_of_another_article_finds_nothing() -> None:
    assert figures_of(GOLD, [{**SAID[0], "article": "b"}])["recall"] == 0.0


def test_gold_whose_articles_are_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="articles it speaks of"):
        articles_of(GOLD, tmp_path / "quotes.jsonl")
