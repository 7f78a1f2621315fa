"""Events: clusters against gold events, and the ranking of pairs across the languages."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
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
        raise InputError("id {twice!r} comes twice", twice=twice[0], path=path)
    annotated = list(tools.annotator.annotate(article_of(record, path) for record in records))
    vectors = tools.vectors(annotated)
    events = cluster_events(annotated, vectors)
    cluster_of = {id_: event.id for event in events for id_ in event.articles}
    story_of = {id_: event.story for event in events for id_ in event.articles}
    matrix = similarity_matrix(annotated, vectors)
    place = {reading.article.id: index for index, reading in enumerate(annotated)}
    scores = {(one, other): float(matrix[place[one], place[other]]) for one, other in pairs_of(records)}
    figures = score(records, cluster_of, scores) | score_stories(records, story_of)
    similarity = [[one, other, round(alike, 6)] for (one, other), alike in scores.items()]
    return Report("events", figures | {"articles": len(records)}, {"clusters": cluster_of, "similarity": similarity})


def score(records: list[Record], cluster_of: Mapping[str, str], scores: Mapping[Pair, float]) -> dict[str, float]:
    """Return what clusters and likeness reach, whichever program made them.

    Args:
        records: The gold, with `event` (or nothing) and `lang`.
        cluster_of: The cluster of each article by id; an article without one counts as found nowhere.
        scores: How alike the two articles of each of `pairs_of(records)` are; a pair without one is never found.
    """
    gold_of = {record["id"]: record["event"] for record in records if record["event"]}
    pairs = pairs_of(records)
    gold = {pair for pair in pairs if gold_of.get(pair[0]) and gold_of.get(pair[0]) == gold_of.get(pair[1])}
    said = {pair for pair in pairs if pair[0] in cluster_of and cluster_of[pair[0]] == cluster_of.get(pair[1])}
    precision, recall, f1 = set_f1(said, gold)
    figures = {"pair precision": precision, "pair recall": recall, "pair F1": f1}
    broad = {pair for pair in gold if pair[0] in _broad(records)}
    if broad:
        figures["strict pair F1"] = set_f1(said - broad, gold - broad)[2]
    ranked = ((scores[pair], pair in gold) for pair in pairs if pair in scores)
    figures["pair AP"] = average_precision(ranked, len(gold))
    figures["B-cubed F1"] = b_cubed_f1(cluster_of, gold_of)
    figures["ES to EN R@1"] = _first_right(records, scores, gold_of)
    return figures


def score_stories(records: list[Record], story_of: Mapping[str, str]) -> dict[str, float]:
    """Return what stories reach where the gold names any: B-cubed F1, an article without one counting as found nowhere.

    Args:
        records: The gold, with `story` (or nothing).
        story_of: The story of each article by id.
    """
    gold_of = {record["id"]: record["story"] for record in records if record.get("story")}
    return {"story B-cubed F1": b_cubed_f1(story_of, gold_of)} if gold_of else {}


def pairs_of(records: list[Record]) -> list[Pair]:
    """Return the pairs that are scored: Spanish with English, or all where the file has one language."""
    ids = {language: [r["id"] for r in records if r.get("lang", "en") == language] for language in ("es", "en")}
    if ids["es"] and ids["en"]:
        return list(product(ids["es"], ids["en"]))
    return list(combinations(ids["es"] or ids["en"], 2))


def _broad(records: list[Record]) -> set[str]:
    return {record["id"] for record in records if record.get("granularity") == "broad"}


def _first_right(records: list[Record], scores: Mapping[Pair, float], gold_of: Mapping[str, str]) -> float:
    english = [record["id"] for record in records if record.get("lang", "en") == "en"]
    asked = [r["id"] for r in records if r.get("lang") == "es" and r["id"] in gold_of]
    if not asked or not english:
        return 0.0
    best = (max(english, key=lambda other: scores.get((one, other), -math.inf)) for one in asked)
    return sum(gold_of.get(found) == gold_of[one] for one, found in zip(asked, best, strict=True)) / len(asked)
