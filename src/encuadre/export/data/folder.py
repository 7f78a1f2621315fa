"""The files of a data set: each table as CSV and as JSON Lines, and a README that says what every column means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any, Literal, get_args, get_origin

import msgspec

from encuadre.export.csv import to_csv
from encuadre.export.data.rows import ROWS, column
from encuadre.export.data.tables import rows_of
from encuadre.export.wire.base import Wire
from encuadre.model import Document
from encuadre.text.markdown import escaped


def data_files(documents: Sequence[Document]) -> Mapping[str, bytes]:
    """Return the files of a folder, by name: the same documents, the same bytes.

    Args:
        documents: One of each event; their comparisons are told, as far as they quote.
    """
    rows: dict[str, list[Wire]] = {name: [] for name in ROWS}
    for document in documents:
        for name, row in rows_of(document.comparison):
            rows[name].append(row)
    files: dict[str, bytes] = {}
    for name, kind in ROWS.items():
        cells = ([_cell(getattr(row, field)) for field in kind.__struct_fields__] for row in rows[name])
        files[f"{name}.csv"] = to_csv(kind.__struct_fields__, cells).encode()
        files[f"{name}.jsonl"] = b"".join(msgspec.json.encode(row) + b"\n" for row in rows[name])
    counts = {name: len(found) for name, found in rows.items()}
    files["README.md"] = ("\n".join(_dictionary(documents, counts)) + "\n").encode()
    return files


def _cell(value: Any) -> str | int | float:
    return "" if value is None else str(value) if isinstance(value, StrEnum) else value


_ABOUT = (
    "Every table is there as CSV (UTF-8, one header) and as JSON Lines. Links, claims, conflicts, speakers and frames",
    "are what a machine found; how often it is right stands in docs/benchmarks.md of the program.",
    "",
    "A text that a spreadsheet would take for a formula begins with an apostrophe in the CSV; the JSON Lines have it",
    "as published. An empty cell (`null`) means that nothing is known, or nothing is told.",
)
_LIMITED = (
    "Of each article at most {limit} words are quoted, headlines not counted; of other sentences the text is empty, "
    "and all else is told."
)


def _dictionary(documents: Sequence[Document], counts: Mapping[str, int]) -> Iterator[str]:
    """Yield the lines of the README."""
    yield "# Data set"
    yield ""
    program, limit = documents[0].provenance.making.program, documents[0].provenance.quote_limit
    yield f"Events: {len(documents)}, written by encuadre {program}."
    yield from _ABOUT
    yield ""
    yield "## Quotation"
    yield (_LIMITED.format(limit=limit) if limit else "Every sentence is quoted whole.")
    yield "The articles belong to their publishers. A sentence is found in its article by its id and number."
    for name, kind in ROWS.items():
        yield ""
        yield f"## {name} ({counts[name]} rows)"
        yield kind.__doc__ or ""
        yield ""
        yield "| column | meaning | values | how measured |"
        yield "| --- | --- | --- | --- |"
        yield from map(_line, msgspec.structs.fields(kind))
    yield ""
    yield "## Articles"
    yield ""
    yield "| event | article | outlet | published | address | SHA-256 of the text |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for document in documents:
        for source in document.provenance.sources:
            article = source.article
            outlet = article.outlet.name if article.outlet else ""
            published = article.published.isoformat() if article.published else ""
            told = (document.comparison.event.id, article.id, outlet, published, article.url, source.digest)
            yield f"| {' | '.join(escaped(one) for one in told)} |"


def _line(field: msgspec.structs.FieldInfo) -> str:
    told = column(field.type)
    extra = told.extra or {}
    values = ", ".join(filter(None, (_values(get_args(field.type)[0]), extra["unit"], extra["range"])))
    return f"| `{field.name}` | {told.description} | {values} | {extra['how']} |"


def _values(kind: Any) -> str:
    """Return the kinds of a column that has some, else how its cells are written."""
    inner = (
        next((one for one in get_args(kind) if one is not type(None)), kind) if type(None) in get_args(kind) else kind
    )
    if get_origin(inner) is Literal:
        return " ".join(f"`{one}`" for one in get_args(inner))
    if isinstance(inner, type) and issubclass(inner, StrEnum):
        return " ".join(f"`{one.value}`" for one in inner)
    return {str: "text", int: "whole number", float: "number"}[inner]
