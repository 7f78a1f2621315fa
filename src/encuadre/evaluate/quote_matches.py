"""Quotations across the border: is one utterance found wherever both sides quote it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from encuadre.errors import InputError
from encuadre.evaluate.records import Record, article_of, read_records
from encuadre.evaluate.report import Report
from encuadre.model import LANGUAGES, AnnotatedArticle, QuotationMatch, Rendering, other_language
from encuadre.pipeline import Grouping, Tools, sides_of
from encuadre.pipeline.border import match_event_quotations, quoted_texts

QUOTES = "quotes.jsonl"
"""Where the quotations of the matches stand: beside their file."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """What one quotation quotes; offsets count the headline."""

    article: str
    start: int
    end: int

    def is_like(self, other: Stretch) -> bool:
        """Tell whether one of the two covers half of the other: a gold quotation ends with its sentence."""
        if self.article != other.article:
            return False
        shared = min(self.end, other.end) - max(self.start, other.start)
        return shared >= 0.5 * max(1, min(self.end - self.start, other.end - other.start))


@dataclass(frozen=True, slots=True)
class Utterance:
    """What both sides quote, with its quotations."""

    left: tuple[Stretch, ...]
    right: tuple[Stretch, ...]

    @classmethod
    def of(cls, written: Mapping[str, Sequence[Mapping[str, Any]]]) -> Utterance:
        """Return an utterance as predictions write it."""
        left, right = (
            tuple(Stretch(one["article"], one["start"], one["end"]) for one in written[side])
            for side in ("left", "right")
        )
        return cls(left, right)


def measure(path: Path, tools: Tools) -> Report:
    """Find the quotations of every event's articles and match them, all as the program does."""
    records, quotes = _read(path)
    beside = path.parent / QUOTES
    said: list[Utterance] = []
    for event in dict.fromkeys(record["event"] for record in records):
        told = {quote["article"]: quote for quote in quotes if quote["article"].split("/")[0] == event}
        said += _matches([article_of(quote, beside) for quote in told.values()], tools)
    figures = score(said, read_gold(path))
    return Report("quote_matches", figures, {"matches": [_written(one) for one in said]})


def read_gold(path: Path) -> list[Utterance]:
    """Return the utterances of a gold file.

    Raises:
        InputError: the quotations it speaks of are not beside it.
    """
    records, quotes = _read(path)
    ends = {(quote["article"], quote["start"]): quote["end"] for quote in quotes}
    return [_gold(record, ends, path) for record in records]


def _read(path: Path) -> tuple[list[Record], list[Record]]:
    """Return the matches and the quotations."""
    records = read_records(path, needs=("id", "event", "left", "right"))
    beside = path.parent / QUOTES
    if not beside.exists():
        raise InputError("the quotations it speaks of are not there: {beside}", beside=beside, path=path)
    return records, read_records(beside, needs=("article", "path", "start", "end"))


def score(said: Sequence[Utterance], gold: Sequence[Utterance]) -> dict[str, float]:
    """Return P, R and F1 over pairs of quotations, one of each side, and how many utterances were met at all.

    A pair that was said is right if both its quotations belong to one gold utterance; a pair of the gold is found if
    both its quotations stand in one match.
    """
    pairs, wanted = list(_pairs(said)), list(_pairs(gold))
    right = sum(any(_meets(pair, utterance) for utterance in gold) for pair in pairs)
    found = sum(any(_meets(pair, utterance) for utterance in said) for pair in wanted)
    precision, recall = right / len(pairs) if pairs else 0.0, found / len(wanted) if wanted else 0.0
    total = precision + recall
    met = sum(any(_meets(pair, utterance) for pair in pairs) for utterance in gold)
    return {
        "pair precision": precision,
        "pair recall": recall,
        "pair F1": 2 * precision * recall / total if total else 0.0,
        "utterance recall": met / len(gold) if gold else 0.0,
        "utterances": len(gold),
        "matches": len(said),
    }


def _pairs(utterances: Sequence[Utterance]) -> Iterator[tuple[Stretch, Stretch]]:
    for utterance in utterances:
        yield from product(utterance.left, utterance.right)


def _meets(pair: tuple[Stretch, Stretch], utterance: Utterance) -> bool:
    left, right = pair
    return any(left.is_like(one) for one in utterance.left) and any(right.is_like(one) for one in utterance.right)


def _gold(record: Record, ends: dict[tuple[str, int], int], path: Path) -> Utterance:
    try:
        left, right = (
            tuple(Stretch(one["article"], one["start"], ends[one["article"], one["start"]]) for one in record[side])
            for side in ("left", "right")
        )
    except KeyError as error:
        raise InputError(
            "match {match!r} names a quotation that is not in {file}: {error}",
            match=record["id"],
            file=QUOTES,
            error=error,
            path=path,
        ) from None
    return Utterance(left, right)


def _matches(articles: Sequence[Any], tools: Tools) -> Iterator[Utterance]:
    sides = sides_of(list(tools.annotator.annotate(articles)), Grouping.COUNTRY)
    if sides is None:
        return
    (_, left), (_, right) = sides
    renderings = _renderings([*left, *right], tools)
    here, there = ([stretch for one in side for stretch in _stretches(one)] for side in (left, right))
    found: tuple[QuotationMatch, ...] = match_event_quotations(left, right, tools, renderings)
    for match in found:
        yield Utterance(tuple(here[at] for at in match.left), tuple(there[at] for at in match.right))


def _renderings(articles: Sequence[AnnotatedArticle], tools: Tools) -> dict[str, Rendering]:
    found: dict[str, Rendering] = {}
    for language in LANGUAGES:
        own = [one for one in articles if one.article.language == language]
        texts = [text for one in own for text in (*one.sentence_texts, *quoted_texts(one))]
        results = tools.translator.translate(texts, language, other_language(language))
        found.update(zip(texts, results, strict=True))
    return found


def _stretches(annotated: AnnotatedArticle) -> list[Stretch]:
    contents = (quotation.content for quotation in annotated.quotations)
    return [Stretch(annotated.article.id, content.start, content.end) for content in contents]


def _written(utterance: Utterance) -> dict[str, list[dict[str, Any]]]:
    return {
        side: [{"article": one.article, "start": one.start, "end": one.end} for one in stretches]
        for side, stretches in (("left", utterance.left), ("right", utterance.right))
    }
