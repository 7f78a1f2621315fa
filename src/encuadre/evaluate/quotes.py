"""Quotations: is the span covered, and is it the right person's."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Any

from encuadre.errors import InputError
from encuadre.evaluate.records import Record, article_of, read_records
from encuadre.evaluate.report import Report
from encuadre.model import Article
from encuadre.pipeline import Tools
from encuadre.text.folding import fold

ARTICLES = "events_en.jsonl"
"""Where the articles of a quotation file without `path` stand: beside it."""

FiguresOf = Callable[[Sequence[Record], Sequence[dict[str, Any]]], dict[str, float]]
"""Counts quotations that were said against gold spans."""


def measure(path: Path, tools: Tools) -> Report:
    """Find the quotations of every article and compare them with the gold spans.

    Gold that marks every quotation has a `kind` and gives precision too; gold without it marks only some.
    """
    records, quotes = find_quotations(path, tools)
    return Report("quotes", score(records, quotes), {"quotes": quotes})


def find_quotations(path: Path, tools: Tools) -> tuple[list[Record], list[dict[str, Any]]]:
    """Return the records of a gold file, and the program's quotations in their articles, in the gold's offsets."""
    records = read_records(path, needs=("article", "start", "end", "speaker"))
    annotated = list(tools.annotator.annotate(articles_of(records, path)))
    quotes = []
    for reading in annotated:
        # Offsets of records with a `path` count the headline; those of bare records begin with the body.
        shift = 0 if "path" in records[0] else len(reading.article.text) - len(reading.article.body)
        quotes += [
            {
                "article": reading.article.id,
                "start": quotation.content.start - shift,
                "end": quotation.content.end - shift,
                "speaker": quotation.speaker or None,
                "kind": quotation.kind,
            }
            for quotation in reading.quotations
        ]
    return records, quotes


def score(records: Sequence[Record], quotes: Sequence[dict[str, Any]]) -> dict[str, float]:
    """Return the figures of all articles, and of each language where there are two."""
    return by_language(records, quotes, figures_of)


def by_language(records: Sequence[Record], quotes: Sequence[dict[str, Any]], figures_of: FiguresOf) -> dict[str, float]:
    """Return the figures of all articles, and of each language where there are two.

    Args:
        records: The gold spans.
        quotes: What was said.
        figures_of: What counts some of the one against some of the other.
    """
    figures = figures_of(records, quotes)
    for language in ("en", "es") if len({record.get("lang") for record in records}) > 1 else ():
        inside = {record["article"] for record in records if record.get("lang") == language}
        of_language = figures_of(
            [record for record in records if record["article"] in inside],
            [quote for quote in quotes if quote["article"] in inside],
        )
        figures |= {f"{name} {language}": figure for name, figure in of_language.items()}
    return figures


def articles_of(records: Sequence[Record], path: Path) -> list[Article]:
    """Return the articles the records of a file speak of.

    Raises:
        InputError: they are not where the file says, or beside it.
    """
    if "path" in records[0]:
        firsts = {record["article"]: record for record in records}
        return [article_of(record, path) for record in firsts.values()]
    beside = path.parent / ARTICLES
    if not beside.exists():
        raise InputError("the articles it speaks of are not there: {beside}", beside=beside, path=path)
    wanted = {record["article"] for record in records}
    return [article_of(record, beside) for record in read_records(beside) if record["id"] in wanted]


def figures_of(records: Sequence[Record], quotes: Sequence[dict[str, Any]]) -> dict[str, float]:
    """Return what any program's quotations reach: offsets as in the records, `speaker` a name or nothing, `kind`."""
    by_article = _by_article(quotes)
    covered = [(record, match) for record, match in covering(records, quotes) if match is not None]
    persons = [record for record in records if record.get("speaker_kind") == "person" and record["speaker"]]
    right = sum(
        is_same_person(match["speaker"] or "", record["speaker"])
        for record, match in covered
        if record.get("speaker_kind") == "person" and record["speaker"]
    )
    covered_persons = sum(r.get("speaker_kind") == "person" and bool(r["speaker"]) for r, _ in covered)
    figures = {
        "recall": len(covered) / len(records) if records else 0.0,
        "speaker accuracy": right / covered_persons if covered_persons else 0.0,
        "attributed recall": right / len(persons) if persons else 0.0,
    }
    if any("kind" in record for record in records):
        for name, kinds in (("direct", {"direct", "mixed"}), ("all", {"direct", "mixed", "indirect"})):
            gold = [record for record in records if record["kind"] in kinds]
            said = [quote for quote in quotes if quote["kind"] in kinds]
            found = sum(_best(record, by_article.get(record["article"], []), kinds) is not None for record in gold)
            sound = sum(any(_overlap(quote, record) >= 0.5 * _length(quote) for record in records) for quote in said)
            precision = sound / len(said) if said else 0.0
            recall = found / len(gold) if gold else 0.0
            f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
            figures |= {f"{name} precision": precision, f"{name} recall": recall, f"{name} F1": f1}
    return figures


def covering(records: Sequence[Record], quotes: Sequence[dict[str, Any]]) -> list[tuple[Record, dict[str, Any] | None]]:
    """Return each gold span with the quotation that covers it, if one covers half of it."""
    by_article = _by_article(quotes)
    return [(record, _best(record, by_article.get(record["article"], []))) for record in records]


def is_same_person(one: str, other: str) -> bool:
    """Tell whether two names end in the same surname, without accents, case, `Jr.` and `Sr.`."""
    return _last_name(one) == _last_name(other)


def _by_article(quotes: Sequence[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    by_article: dict[str, list[dict[str, Any]]] = {}
    for quote in quotes:
        by_article.setdefault(quote["article"], []).append(quote)
    return by_article


def _best(
    record: Record, quotes: Sequence[dict[str, Any]], kinds: Collection[str] = ("direct", "indirect", "mixed")
) -> dict[str, Any] | None:
    """Return the quotation that covers most of the gold span, if it covers half of it."""
    of_kind = (quote for quote in quotes if quote["kind"] in kinds)
    best = max(of_kind, key=lambda quote: _overlap(quote, record), default=None)
    return best if best is not None and _overlap(best, record) >= 0.5 * _length(record) else None


def _overlap(one: dict[str, Any], other: dict[str, Any]) -> int:
    if one["article"] != other["article"]:
        return 0
    return max(0, int(min(one["end"], other["end"]) - max(one["start"], other["start"])))


def _length(span: dict[str, Any]) -> int:
    return max(1, int(span["end"] - span["start"]))


def _last_name(name: str) -> str:
    words = fold(name).replace(",", " ").split()
    words = [word for word in words if word not in ("jr.", "sr.", "jr", "sr")]
    return words[-1] if words else ""
