"""Only here: are the sentences told on one side alone those that readers call new."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from encuadre.evaluate.align import language_of, prediction, read_pairs
from encuadre.evaluate.metrics import set_f1
from encuadre.evaluate.records import Record, read_records
from encuadre.evaluate.report import Report
from encuadre.model import LANGUAGES
from encuadre.pipeline import Tools


def measure(path: Path, tools: Tools) -> Report:
    """Align every pair as the program aligns two articles; *only* is what it leaves without a link on the left."""
    from encuadre.align import align

    records = read_records(path, needs=("id", "left", "right", "only_left"))
    predictions = {
        record["id"]: prediction(align(left, right))
        for record, (left, right) in zip(records, read_pairs(records, tools), strict=True)
    }
    return Report("only", score(records, predictions) | {"pairs": len(records)}, {"pairs": predictions})


def score(records: Sequence[Record], predictions: Mapping[str, Mapping[str, Any]]) -> dict[str, float]:
    """Return P, R and F1 of `only_left` by the id of its record: over the file, and by the language of the left side.

    Beside them stands the F1 of calling every sentence *only*, which a program has to beat to have said anything.
    """
    said = {(record["id"], at) for record in records for at in predictions[record["id"]]["only_left"]}
    gold = {(record["id"], at) for record in records for at in record["only_left"]}
    every = {(record["id"], at) for record in records for at in range(len(record["left"]))}
    figures = dict(zip(("only precision", "only recall", "only F1"), set_f1(said, gold), strict=True))
    for language in LANGUAGES:
        own = {record["id"] for record in records if language_of(record, "left") == language}
        if 0 < len(own) < len(records):
            _, _, f1 = set_f1({one for one in said if one[0] in own}, {one for one in gold if one[0] in own})
            figures[f"only F1 {language}"] = f1
    return figures | {"F1 of saying so of every sentence": set_f1(every, gold)[2]}
