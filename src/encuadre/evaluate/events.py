"""Events: clusters against gold events, and the ranking of pairs across the languages."""

from __future__ import annotations

from collections import Counter
from itertools import combinations, product
from pathlib import Path

from encuadre.errors import InputError
from encuadre.evaluate.metrics import average_precision, b_cubed_f1, set_f1
from encuadre.evaluate.records import Record, article_of, read_records
from encuadre.evaluate.report import Report
from encuadre.pipeline import Tools

Pair = tuple[str, str]


def measure(path: Path, tools: Tools) -> Report:
    """Cluster all articles of the file at once; score pairs of the two languages, or all pairs if there is one."""
    from encuadre.cluster import cluster_events, similarity_matrix

    records = read_records(path, needs=("id", "event"))
    twice = [id_ for id_, count in Counter(record["id"] for record in records).items() if count > 1]
    if twice:
        raise InputError(f"id {twice[0]!r} comes twice", path=path)
    annotated = list(tools.annotator.annotate(article_of(record, path) for record in records))
    vectors = tools.vectors(annotated)
    cluster_of = {id_: event.id for event in cluster_events(annotated, vectors) for id_ in event.articles}
    matrix = similarity_matrix(annotated, vectors)
    place = {reading.article.id: index for index, reading in enumerate(annotated)}

    gold_of = {record["id"]: record["event"] for record in records if record["event"]}
    pairs = _pairs(records)
    scores = {(one, other): float(matrix[place[one], place[other]]) for one, other in pairs}
    gold = {pair for pair in pairs if gold_of.get(pair[0]) and gold_of.get(pair[0]) == gold_of.get(pair[1])}
    said = {pair for pair in pairs if cluster_of[pair[0]] == cluster_of[pair[1]]}
    precision, recall, f1 = set_f1(said, gold)
    figures = {"pair precision": precision, "pair recall": recall, "pair F1": f1}
    broad = {pair for pair in gold if pair[0] in _broad(records)}
    if broad:
        figures["strict pair F1"] = set_f1(said - broad, gold - broad)[2]
    figures["pair AP"] = average_precision(((scores[pair], pair in gold) for pair in pairs), len(gold))
    figures["B-cubed F1"] = b_cubed_f1(cluster_of, gold_of)
    figures["ES to EN R@1"] = _first_right(records, scores, gold_of)
    figures["articles"] = len(records)
    similarity = [[one, other, round(score, 6)] for (one, other), score in scores.items()]
    return Report("events", figures, {"clusters": cluster_of, "similarity": similarity})


def _pairs(records: list[Record]) -> list[Pair]:
    ids = {language: [r["id"] for r in records if r.get("lang", "en") == language] for language in ("es", "en")}
    if ids["es"] and ids["en"]:
        return list(product(ids["es"], ids["en"]))
    return list(combinations(ids["es"] or ids["en"], 2))


def _broad(records: list[Record]) -> set[str]:
    return {record["id"] for record in records if record.get("granularity") == "broad"}


def _first_right(records: list[Record], scores: dict[Pair, float], gold_of: dict[str, str]) -> float:
    english = [record["id"] for record in records if record.get("lang", "en") == "en"]
    asked = [r["id"] for r in records if r.get("lang") == "es" and r["id"] in gold_of]
    if not asked or not english:
        return 0.0
    best = (max(english, key=lambda other: scores[one, other]) for one in asked)
    return sum(gold_of.get(found) == gold_of[one] for one, found in zip(asked, best, strict=True)) / len(asked)
