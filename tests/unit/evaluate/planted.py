"""What the stages say, planted, and the way of a task from its file to its figures."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from encuadre.evaluate import evaluate
from encuadre.evaluate.report import Report
from encuadre.model import (
    AnnotatedArticle,
    Article,
    EntityKind,
    Mention,
    Quotation,
    QuotationKind,
    Span,
)
from encuadre.pipeline import Tools
from encuadre.store import Workspace
from fakes import FakeAnnotator, FakeEncoder, FakeTranslator
from strategies import annotated


class PlantedAnnotator(FakeAnnotator):
    """Finds the words it was told of as names, and what stands between double quotation marks."""

    def __init__(self, **names: EntityKind) -> None:
        super().__init__()
        self._names = names

    def annotate(self, articles: Any, **_: Any) -> Iterator[AnnotatedArticle]:
        for article in articles:
            yield replace(
                annotated(article),
                mentions=tuple(
                    Mention(Span(article.text.index(name), article.text.index(name) + len(name)), kind, name)
                    for name, kind in self._names.items()
                    if name in article.text
                ),
                quotations=tuple(_between_marks(article)),
            )


def _between_marks(article: Article) -> Iterator[Quotation]:
    pieces, at = article.text.split('"'), 0
    for number, piece in enumerate(pieces):
        if number % 2:
            yield Quotation(Span(at, at + len(piece)), QuotationKind.DIRECT, "Ana Ríos")
        at += len(piece) + 1


def measured(task: str, path: Path, annotator: FakeAnnotator | None = None) -> Report:
    fakes: dict[str, Any] = {
        "annotator": annotator or FakeAnnotator(),
        "encoder": FakeEncoder(),
        "translator": FakeTranslator(),
    }
    with Workspace(":memory:") as workspace:
        report = evaluate(task, path, tools=Tools(workspace, **fakes))
    assert report.task == task
    return report


def written(path: Path, *records: dict[str, Any]) -> Path:
    path.write_text("\n".join(json.dumps(record, ensure_ascii=False) for record in records), "utf-8")
    return path
