"""JSON Lines: a record a line, each named by its `record`; they are those of the JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator

import msgspec

from encuadre.export import wire
from encuadre.export.pens._pen import Pen
from encuadre.export.plain_json import harmless
from encuadre.model import Document


def write(document: Document) -> bytes:
    """Return the records of a document, the event first and each thing after what it names."""
    lines = (
        json.dumps({"record": name, **msgspec.to_builtins(record)}, ensure_ascii=False)
        for name, record in _records(document)
    )
    return harmless("".join(f"{line}\n" for line in lines)).encode()


def _records(document: Document) -> Iterator[tuple[str, wire.Wire]]:
    told = wire.Document.of(document)
    comparison, provenance = told.comparison, told.provenance
    yield "event", comparison.event
    for name, records in (
        ("source", provenance.sources),
        ("engine", provenance.engines),
        ("decision", provenance.decisions),
        ("sentence", (*comparison.left.sentences, *comparison.right.sentences)),
        ("link", comparison.links),
        ("claim", comparison.claims),
        ("conflict", comparison.conflicts),
        ("compatible", comparison.compatible),
        ("tally", comparison.tallies),
        ("quotation", comparison.quotations),
        ("quotation_match", comparison.quotation_matches),
        ("naming", comparison.naming),
        ("reading", comparison.reading),
        ("note", told.notes),
    ):
        yield from ((name, record) for record in records)


PEN = Pen(write)
