"""What `frames train` reaches on labelled articles, and what it then reaches in the other language."""

from __future__ import annotations

from pathlib import Path

import pytest

from encuadre.evaluate.metrics import label_f1
from encuadre.evaluate.records import article_of, read_records
from encuadre.frame import Trained, predict_frames
from encuadre.pipeline import Tools, train_frames
from encuadre.store import Workspace
from quality.measuring import ROOT, SAMPLE, SHARED

pytestmark = [pytest.mark.quality, pytest.mark.models, pytest.mark.slow]

LABELLED = ROOT / SHARED / "frames_en.jsonl"

MICRO, MACRO = 0.702, 0.576
"""Reached in five folds, the mean of five divisions; floors only rise."""

ROOM = 0.005
"""What one or two of the 300 articles weigh: that much another processor may lose."""

MOST_APART = 0.08
"""By how much macro-F1 of the Spanish sample may be below the English one, having learnt from English alone."""


def test_a_trained_model_reaches_its_floor_and_works_in_spanish(tmp_path: Path) -> None:
    if not LABELLED.exists():
        pytest.skip("the labelled articles are not on this machine")
    gold_path = ROOT / SAMPLE / "frames.jsonl"
    with Workspace(tmp_path / "w.sqlite") as workspace:
        tools = Tools(workspace)
        *_, trained = train_frames(LABELLED, "measured", tools=tools)
        assert isinstance(trained, Trained)
        macro = {}
        for language in ("en", "es"):
            records = [one for one in read_records(gold_path, needs=("frames",)) if one["lang"] == language]
            said = {}
            for record in records:
                annotated = tools.annotator.divided(article_of(record, gold_path))
                vectors = tools.encoder.encode(annotated.sentence_texts)
                said[record["id"]] = predict_frames(annotated, vectors, tools.encoder.encode, trained.model)
            macro[language] = label_f1(said, {record["id"]: record["frames"] for record in records})[1]

    assert trained.evaluation.micro.value >= MICRO - ROOM
    assert trained.evaluation.macro.value >= MACRO - ROOM
    assert macro["es"] >= macro["en"] - MOST_APART, macro
