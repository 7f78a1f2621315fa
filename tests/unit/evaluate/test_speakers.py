"""The figures of speakers, on gold spans that can be counted by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from encuadre.evaluate.records import Record
from encuadre.evaluate.speakers import figures_of
from unit.evaluate.planted import PlantedAnnotator, measured, written


def a_span(start: int, speaker: str | None, of: str | None = "person", **more: Any) -> Record:
    """Return ten characters and who says them."""
    spoken = {"speaker": speaker, "speaker_kind": of, "kind": "direct"}
    return {"article": "a", "start": start, "end": start + 10, **spoken, **more}


GOLD = [a_span(0, "Ana Ríos"), a_span(20, "Juan Pérez"), a_span(40, "Eva Luna, Jr."), a_span(60, "Luis Mora")]


def test_precision_asks_only_whom_somebody_was_named_for() -> None:
    # Right, wrong, nobody named, no quotation found.
    figures = figures_of(GOLD, [a_span(0, "RIOS"), a_span(20, "Juan López"), a_span(40, None)])

    assert figures["speaker precision"] == 1 / 2
    assert figures["speaker recall"] == pytest.approx(1 / 3)
    assert figures["attributed recall"] == 1 / 4
    assert (figures["speakers"], figures["covered"], figures["named"]) == (4, 3, 2)


def test_silence_costs_recall_and_no_precision() -> None:
    figures = figures_of(GOLD[:2], [a_span(0, "Ana Ríos"), a_span(20, None)])

    assert (figures["speaker precision"], figures["speaker recall"]) == (1.0, 1 / 2)


def test_groups_and_those_not_judged_are_not_asked() -> None:
    gold = [a_span(0, "the union", "group"), a_span(20, None, None)]

    figures = figures_of(gold, [a_span(0, "Ana Ríos"), a_span(20, "Ana Ríos")])

    assert (figures["speakers"], figures["speaker precision"]) == (0, 0.0)


def test_it_is_measured_on_a_file_of_quotations_with_its_articles_beside(tmp_path: Path) -> None:
    text = 'She said "it is late" and left.'
    written(tmp_path / "events_en.jsonl", {"id": "a", "lang": "en", "title": "Late", "text": text})
    gold = {"article": "a", "start": 10, "end": 20, "speaker": "Ana Ríos", "speaker_kind": "person"}

    report = measured("speakers", written(tmp_path / "quotes.jsonl", gold), PlantedAnnotator())

    assert report.figures["attributed recall"] == 1.0
    assert report.predictions["quotes"][0]["start"] == 10
