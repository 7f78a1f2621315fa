"""Frames of articles against the codebook's labels."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from encuadre.evaluate.metrics import label_f1
from encuadre.evaluate.records import Record, article_of, read_records
from encuadre.evaluate.report import Report
from encuadre.pipeline import Tools


def measure(path: Path, tools: Tools) -> Report:
    """Frame every article with the default model, in all and by language."""
    from encuadre.frame import predict_frames

    records = read_records(path, needs=("id", "frames"))
    said: dict[str, list[str]] = {}
    for annotated in tools.annotator.annotate(article_of(record, path) for record in records):
        vectors = tools.vectors([annotated])[annotated.article.id]
        said[annotated.article.id] = [str(frame) for frame in predict_frames(annotated, vectors, tools.encoder.encode)]
    return Report("frames", score(records, said) | {"articles": len(records)}, {"frames": said})


def score(records: Sequence[Record], said: Mapping[str, Collection[str]]) -> dict[str, float]:
    """Return micro and macro F1 of the frames said of each article, and of each language where there are two."""
    gold = {record["id"]: record["frames"] for record in records}
    micro, macro = label_f1(said, gold)
    figures = {"micro F1": micro, "macro F1": macro}
    languages = {record["id"]: record.get("lang", "en") for record in records}
    for language in ("en", "es") if len(set(languages.values())) > 1 else ():
        ids = [id_ for id_ in gold if languages[id_] == language]
        micro, macro = label_f1({id_: said[id_] for id_ in ids}, {id_: gold[id_] for id_ in ids})
        figures |= {f"micro F1 {language}": micro, f"macro F1 {language}": macro}
    return figures
