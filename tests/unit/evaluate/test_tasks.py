"""Every task from its file to its figures: what the stages say is planted, what becomes of it is counted by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from encuadre.errors import EncuadreError
from encuadre.evaluate.tasks import TASKS, measures
from encuadre.model import (
    ClaimGroup,
    Event,
    Frame,
    SentenceId,
)
from unit.evaluate.planted import measured, written


def test_events_are_clustered_all_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = [("s", "es", "flood"), ("e", "en", "flood"), ("x", "en", None)]
    gold = [{"id": id_, "lang": lang, "text": f"Text {id_}.", "event": event} for id_, lang, event in told]
    monkeypatch.setattr(
        "encuadre.cluster.cluster_events", lambda *_: (Event("1", ("s", "x"), {}), Event("2", ("e",), {}))
    )
    alike = np.array([[1, 0.9, 0.2], [0.9, 1, 0.1], [0.2, 0.1, 1]])
    monkeypatch.setattr("encuadre.cluster.similarity_matrix", lambda *_: alike)

    report = measured("events", written(tmp_path / "events.jsonl", *gold))

    assert report.predictions["clusters"] == {"s": "1", "x": "1", "e": "2"}
    assert report.predictions["similarity"] == [["s", "e", 0.9], ["s", "x", 0.2]]
    assert (report.figures["pair F1"], report.figures["pair AP"], report.figures["articles"]) == (0.0, 1.0, 3)


def test_likeness_is_asked_of_each_pair(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gold = [
        {"id": str(overall), "title1": "", "title2": "", "text1": "Uno.", "text2": "Dos.", "overall": overall}
        for overall in (1, 2, 4)
    ]
    answers = iter([0.9, 0.6, 0.0])
    monkeypatch.setattr("encuadre.cluster.article_similarity", lambda *_: next(answers))

    report = measured("similarity", written(tmp_path / "similarity.jsonl", *gold))

    assert report.predictions["scores"] == {"1": 0.9, "2": 0.6, "4": 0.0}
    assert report.figures == {"Pearson": pytest.approx(1.0), "pairs": 3}


def test_frames_are_asked_of_each_article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gold = [{"id": "a", "text": "One.", "frames": ["Economic"]}, {"id": "b", "text": "Two.", "frames": ["Morality"]}]
    monkeypatch.setattr("encuadre.frame.predict_frames", lambda *_: (Frame.ECONOMIC,))

    report = measured("frames", written(tmp_path / "frames.jsonl", *gold))

    assert report.predictions["frames"] == {"a": ["Economic"], "b": ["Economic"]}
    # Two said, two in the gold, one right; Economic: P 1/2, R 1; Morality: nothing.
    assert report.figures == {"micro F1": 0.5, "macro F1": pytest.approx((2 / 3 + 0) / 2), "articles": 2}


PAIR = {
    "id": "p",
    "left_id": "l",
    "right_id": "r",
    "left": ["The bridge reopened.", "Trucks waited."],
    "right": ["Reabrió el puente.", "Llovió."],
    "links": [{"left": 0, "right": 0, "kind": "same"}, {"left": 1, "right": 1, "kind": "partial"}],
}


def test_pairs_are_aligned_on_the_sentences_of_the_gold(tmp_path: Path, linked: list[Any]) -> None:
    report = measured("align", written(tmp_path / "pairs.jsonl", PAIR))

    assert linked == [(PAIR["left"], PAIR["right"])]
    assert report.predictions["pairs"]["p"]["links"] == [[0, 0]]
    assert (report.figures["link recall"], report.figures["same link F1"], report.figures["pairs"]) == (0.5, 1.0, 1)


def test_what_only_the_left_text_tells_is_what_alignment_left_unlinked(tmp_path: Path, linked: list[Any]) -> None:
    report = measured("only", written(tmp_path / "only.jsonl", PAIR | {"only_left": [1]}))

    assert linked == [(PAIR["left"], PAIR["right"])]
    assert report.predictions["pairs"]["p"]["only_left"] == [1]
    assert (report.figures["only F1"], report.figures["pairs"]) == (1.0, 1)


def test_claims_are_grouped_over_all_articles_of_an_event(
    tmp_path: Path, linked: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    l0, l1, r0, r1 = (SentenceId(article, number) for article in "lr" for number in range(2))
    groups = (ClaimGroup((l0, r0), l0), ClaimGroup((l1,), l1), ClaimGroup((r1,), r1))
    seen: dict[str, Any] = {}
    monkeypatch.setattr("encuadre.align.group_claims", lambda texts, pairs, **_: seen.update(texts) or groups)

    report = measured("claims", written(tmp_path / "pairs.jsonl", PAIR))

    assert list(seen) == ["l", "r"]
    assert report.predictions["claims"] == [["l-0", "r-0"]]
    assert (report.figures["pair precision"], report.figures["pair recall"]) == (1.0, 1.0)


def test_every_task_has_been_measured_here_or_is_unknown(tmp_path: Path) -> None:
    assert tuple(measures()) == TASKS
    assert set(TASKS) == {
        *("events", "similarity", "align", "only", "claims", "frames"),
        *("quotes", "speakers", "quote_matches", "entities", "translate"),
    }
    with pytest.raises(EncuadreError, match="no task 'event'"):
        measured("event", tmp_path)
