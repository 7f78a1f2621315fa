"""Claims: are the sentences of one claim linked by a reader, and are linked sentences in one claim."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations, product
from pathlib import Path

from encuadre.evaluate.align import NEEDS, language_of, read_texts
from encuadre.evaluate.metrics import precision_recall_f1
from encuadre.evaluate.records import Record, read_records
from encuadre.evaluate.report import Report
from encuadre.model import Alignment, ClaimGroup, Language, SentenceId
from encuadre.pipeline import Tools
from encuadre.text.copies import find_copies

Pair = tuple[str, str]
"""Sentence ids, the left side's first."""


def measure(path: Path, tools: Tools) -> Report:
    """Group each event's sentences into claims as the program does, over all pairs of its articles.

    The file is one of `align`: a record is one pair of articles, `left_id` and `right_id` tell which, and `event` which
    of them belong together.
    """
    records = read_records(path, needs=NEEDS)
    groups = [group for event in _events(records) for group in _claims(event, tools)]
    figures = score(records, groups)
    written = [sorted(map(str, group.sentences)) for group in groups if len(group.sentences) > 1]
    return Report("claims", figures, {"claims": written})


def score(records: Sequence[Record], groups: Sequence[ClaimGroup]) -> dict[str, float]:
    """Return how pure claims are, and how much of what is the same they hold.

    Counted are pairs of sentences from two articles a reader compared. Precision: of the pairs inside one claim, those
    a reader linked, `same` or `partial`. Recall: of the links a reader called `same`, those inside one claim; a
    `partial` link is not asked for, since a claim is what sentences have in common.
    """
    claim_of = {str(place): number for number, group in enumerate(groups) for place in group.sentences}
    said: set[Pair] = set()
    linked: set[Pair] = set()
    same: set[Pair] = set()
    for record in records:
        left, right = (
            [str(SentenceId(article_id(record, side), at)) for at in range(len(record[side]))]
            for side in ("left", "right")
        )
        said |= {(one, other) for one, other in product(left, right) if claim_of[one] == claim_of[other]}
        for link in record["links"]:
            is_plain = not isinstance(link, dict)
            i, j = link if is_plain else (link["left"], link["right"])
            linked.add((left[i], right[j]))
            if is_plain or link.get("kind") == "same":
                same.add((left[i], right[j]))
    precision, _, _ = precision_recall_f1(len(said & linked), len(said), len(linked))
    same_precision, recall, same_f1 = precision_recall_f1(len(said & same), len(said), len(same))
    total = precision + recall
    return {
        "pair precision": precision,
        "pair recall": recall,
        "pair F1": 2 * precision * recall / total if total else 0.0,
        "same pair precision": same_precision,
        "same pair F1": same_f1,
        "claims of several sentences": sum(len(group.sentences) > 1 for group in groups),
        "pairs inside": len(said),
    }


def _events(records: Sequence[Record]) -> list[list[Record]]:
    events: dict[str, list[Record]] = {}
    for record in records:
        events.setdefault(str(record.get("event", record["id"])), []).append(record)
    return list(events.values())


def _claims(records: Sequence[Record], tools: Tools) -> tuple[ClaimGroup, ...]:
    """Return the claims of one event."""
    from encuadre.align import align, group_claims

    sides: dict[str, dict[str, tuple[Sequence[str], Language]]] = {"left": {}, "right": {}}
    for record in records:
        for side, known in sides.items():
            known[article_id(record, side)] = (record[side], language_of(record, side))
    texts: Mapping[str, tuple[Sequence[str], Language]] = sides["left"] | sides["right"]
    read = read_texts([(id_, *text) for id_, text in texts.items()], tools)
    readings = dict(zip(texts, read, strict=True))
    within = [pair for known in sides.values() for pair in combinations(sorted(known), 2)]
    alignments: dict[Pair, Alignment] = {}
    for ids in (*product(sides["left"], sides["right"]), *within):
        alignments[ids] = align(*(readings[id_] for id_ in ids))
    sentences = {id_: lines for id_, (lines, _) in texts.items()}
    copies = find_copies({id_: "\n".join(lines) for id_, lines in sentences.items()})
    languages = {id_: language for id_, (_, language) in texts.items()}
    return group_claims(sentences, alignments, left=sides["left"], languages=languages, copies=copies)


def article_id(record: Record, side: str) -> str:
    """Return which article one side of a pair is; where the file does not say, one of its own."""
    return str(record.get(f"{side}_id") or f"{record['id']}/{side}")
