"""Alignment: links, sentences told on one side alone, and figures in conflict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from encuadre.evaluate.metrics import precision_recall_f1
from encuadre.evaluate.records import Record, given_sentences, read_records, with_sentences
from encuadre.evaluate.report import Report
from encuadre.model import Alignment, AnnotatedArticle, Language, other_language
from encuadre.pipeline import Tools, passages

if TYPE_CHECKING:
    from encuadre.align import ComparableText

NEEDS = ("id", "left", "right", "links")
"""Fields every record of a gold file has."""


def measure(path: Path, tools: Tools) -> Report:
    """Align every pair of the file as the program aligns two articles, on the gold's own sentences."""
    from encuadre.align import align

    records = read_records(path, needs=NEEDS)
    predictions = {
        record["id"]: prediction(align(left, right))
        for record, (left, right) in zip(records, read_pairs(records, tools), strict=True)
    }
    return Report("align", score(records, predictions) | {"pairs": len(records)}, {"pairs": predictions})


def prediction(alignment: Alignment) -> dict[str, Any]:
    """Return an alignment as predictions are written.

    *Only* is what the other text does not tell, be it worth a line or not: the gold does not ask whether it is.
    """
    return {
        "links": [[link.left, link.right] for link in alignment.links],
        "conflicts": [[conflict.left, conflict.right] for conflict in alignment.conflicts],
        "only_left": list(alignment.absent_left),
        "only_right": list(alignment.absent_right),
    }


def score(records: Sequence[Record], predictions: Mapping[str, Mapping[str, Any]]) -> dict[str, float]:
    """Return P, R and F1 of predictions by the id of their record, whichever program made them.

    *Clear link*: links that were no close call for the reader; close ones are neither asked for nor held against.
    *Only*: sentences told on one side alone, both sides together. *False links*: how many are said, on the mean, of a
    pair in which a reader linked nothing.
    """
    tallies: dict[str, _Tally] = {}
    traits = _Traits.of(records)
    for record in records:
        _count(record, predictions[record["id"]], tallies, traits)
    figures: dict[str, float] = {}
    for name, tally in tallies.items():
        precision, recall, f1 = precision_recall_f1(tally.hits, tally.said, tally.gold)
        figures |= {f"{name} precision": precision, f"{name} recall": recall, f"{name} F1": f1}
    unrelated = [len(predictions[record["id"]]["links"]) for record in records if not record["links"]]
    if unrelated:
        figures["false links of a pair that has none"] = sum(unrelated) / len(unrelated)
    if any("compatible" in record for record in records):
        figures["compatible shown as conflict"] = sum(
            len({_pair(one) for one in record.get("compatible", ())} & _pairs(predictions[record["id"]]["conflicts"]))
            for record in records
        )
    return figures


@dataclass(frozen=True, slots=True)
class _Traits:
    """What a file tells of its links; then a pair without links counts too, for what is said of it."""

    has_kinds: bool
    has_close: bool

    @classmethod
    def of(cls, records: Sequence[Record]) -> _Traits:
        links = [link for record in records for link in record["links"] if isinstance(link, dict)]
        return cls(bool(links), any("close" in link for link in links))


class _Tally:
    """Counts summed over the file before dividing."""

    def __init__(self) -> None:
        self.hits = self.said = self.gold = 0

    def add(self, said: set[Any], gold: set[Any]) -> None:
        self.hits += len(said & gold)
        self.said += len(said)
        self.gold += len(gold)


def _count(record: Record, said: Mapping[str, Any], tallies: dict[str, _Tally], traits: _Traits) -> None:
    """Add one pair to the sums."""

    def tally(name: str) -> _Tally:
        return tallies.setdefault(name, _Tally())

    links, conflicts = _pairs(said["links"]), _pairs(said["conflicts"])
    # `links` holds pairs [i, j], or objects with a kind.
    gold = {_pair(link): link if isinstance(link, dict) else {"kind": "same"} for link in record["links"]}
    tally("link").add(links, set(gold))
    if traits.has_kinds:
        partial = {pair for pair, link in gold.items() if link.get("kind") == "partial"}
        tally("same link").add(links - partial, set(gold) - partial)
    if traits.has_close:
        close = {pair for pair, link in gold.items() if link.get("close")}
        tally("clear link").add(links - close, set(gold) - close)
    if "only_left" in record:
        here, there = (
            ({(side, at) for at in said[side]}, {(side, at) for at in record[side]})
            for side in ("only_left", "only_right")
        )
        tally("only-left").add(*here)
        tally("only-right").add(*there)
        tally("only").add(here[0] | there[0], here[1] | there[1])
    unsure = {tuple(pair) for pair in record.get("number_unsure", ())}
    tally("conflict").add(conflicts - unsure, {_pair(conflict) for conflict in record.get("conflicts", ())})


def _pairs(said: Sequence[Sequence[int]]) -> set[tuple[int, ...]]:
    return {tuple(pair) for pair in said}


def _pair(link: Any) -> tuple[int, int]:
    if isinstance(link, dict):
        link = link.get("link") or (link["left"], link["right"])
    return (int(link[0]), int(link[1]))


def read_pairs(records: Sequence[Record], tools: Tools) -> list[tuple[ComparableText, ComparableText]]:
    """Return all that alignment may know of each pair, on the gold's own sentences."""
    texts = [
        (f"{record['id']}/{side}", record[side], language_of(record, side))
        for record in records
        for side in ("left", "right")
    ]
    readings = read_texts(texts, tools)
    return list(zip(readings[::2], readings[1::2], strict=True))


def read_texts(texts: Sequence[tuple[str, Sequence[str], Language]], tools: Tools) -> list[ComparableText]:
    """Return what alignment may know of texts given as id, sentences and language."""
    given = [given_sentences(id_, sentences, language) for id_, sentences, language in texts]
    readings = list(tools.annotator.annotate(article for article, _ in given))
    annotated = [with_sentences(reading, sentences) for reading, (_, sentences) in zip(readings, given, strict=True)]
    renderings = _renderings(annotated, tools)
    vectors = tools.vectors(annotated)
    shown = [passages(one, renderings[one.article.language]) for one in annotated]
    return [tools.comparable(those, vectors[one.article.id]) for one, those in zip(annotated, shown, strict=True)]


def language_of(record: Record, side: str) -> Language:
    """Return the language of one side; where the file does not say, English is left and Spanish is right."""
    return "es" if record.get(f"{side}_lang", "en" if side == "left" else "es") == "es" else "en"


def _renderings(annotated: list[AnnotatedArticle], tools: Tools) -> dict[Language, dict[str, Any]]:
    found: dict[Language, dict[str, Any]] = {"en": {}, "es": {}}
    for language, known in found.items():
        texts = [t for one in annotated if one.article.language == language for t in one.sentence_texts]
        known.update(zip(texts, tools.translator.translate(texts, language, other_language(language)), strict=True))
    return found
