"""Similarity of two articles, against what people said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from encuadre.evaluate.metrics import pearson
from encuadre.evaluate.records import Record, article_of, read_records
from encuadre.evaluate.report import Report
from encuadre.pipeline import Tools


def measure(path: Path, tools: Tools) -> Report:
    """Correlate the program's similarity with -`overall` (people gave 1 to the same, 4 to the different)."""
    from encuadre.cluster import article_similarity

    records = read_records(path, needs=("id", "text1", "text2", "overall"))
    articles = [
        article_of({"id": f"{record['id']}/{n}", "title": record[f"title{n}"], "text": record[f"text{n}"]}, path, "es")
        for record in records
        for n in (1, 2)
    ]
    annotated = list(tools.annotator.annotate(articles))
    vectors = tools.vectors(annotated)
    scores = {
        record["id"]: article_similarity(one, other, vectors[one.article.id], vectors[other.article.id])
        for record, one, other in zip(records, annotated[::2], annotated[1::2], strict=True)
    }
    return Report("similarity", score(records, scores) | {"pairs": len(records)}, {"scores": scores})


def score(records: Sequence[Record], scores: Mapping[str, float]) -> dict[str, float]:
    """Return how the scores go along with what people said; a pair without a score counts as 0."""
    said = [scores.get(record["id"], 0.0) for record in records]
    return {"Pearson": pearson(said, [-record["overall"] for record in records])}
