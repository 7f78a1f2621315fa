"""The field's measures, exactly as the data's README defines them; a fraction over nothing is 0."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence

import numpy as np


def precision_recall_f1(hits: float, said: float, gold: float) -> tuple[float, float, float]:
    """Return P, R and F1 from counts.

    Args:
        hits: What was said and is so.
        said: What was said.
        gold: What is so.
    """
    precision = hits / said if said else 0.0
    recall = hits / gold if gold else 0.0
    total = precision + recall
    return precision, recall, 2 * precision * recall / total if total else 0.0


def set_f1(said: Collection[Hashable], gold: Collection[Hashable]) -> tuple[float, float, float]:
    """Return P, R and F1 of a set of answers."""
    said, gold = set(said), set(gold)
    return precision_recall_f1(len(said & gold), len(said), len(gold))


def b_cubed_f1(cluster_of: Mapping[str, Hashable], gold_of: Mapping[str, Hashable]) -> float:
    """Return B-cubed F1 over the items of `gold_of`; clusters count unlabelled items too (Bagga & Baldwin 1998)."""
    clusters: dict[Hashable, set[str]] = {}
    for item, cluster in cluster_of.items():
        clusters.setdefault(cluster, set()).add(item)
    events: dict[Hashable, set[str]] = {}
    for item, event in gold_of.items():
        events.setdefault(event, set()).add(item)
    precision = recall = 0.0
    for item, event in gold_of.items():
        members = clusters[cluster_of[item]] if item in cluster_of else set()
        shared = len(members & events[event])
        precision += shared / len(members) if members else 0.0
        recall += shared / len(events[event])
    count = len(gold_of)
    if not count:
        return 0.0
    precision, recall = precision / count, recall / count
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def average_precision(scored: Iterable[tuple[float, bool]], gold_count: int) -> float:
    """Return the average precision by falling score; among equal scores the wrong ones come first."""
    ranked = sorted(scored, key=lambda pair: (-pair[0], pair[1]))
    hits, total = 0, 0.0
    for rank, (_, right) in enumerate(ranked, start=1):
        if right:
            hits += 1
            total += hits / rank
    return total / gold_count if gold_count else 0.0


def pearson(left: Sequence[float], right: Sequence[float]) -> float:
    """Return the correlation of two series of the same length; 0 if one of them is constant."""
    if len(left) < 2 or np.std(left) == 0 or np.std(right) == 0:
        return 0.0
    return float(np.corrcoef(left, right)[0, 1])


def label_f1(said: Mapping[str, Collection[str]], gold: Mapping[str, Collection[str]]) -> tuple[float, float]:
    """Return micro and macro F1 of several labels per item; macro over the labels that occur in the gold."""
    labels = sorted({label for those in gold.values() for label in those})
    pairs_said = {(item, label) for item, those in said.items() for label in those}
    pairs_gold = {(item, label) for item, those in gold.items() for label in those}
    micro = set_f1(pairs_said, pairs_gold)[2]
    each = [
        set_f1({pair for pair in pairs_said if pair[1] == label}, {pair for pair in pairs_gold if pair[1] == label})[2]
        for label in labels
    ]
    return micro, sum(each) / len(each) if each else 0.0
