"""JSON: the comparison as `compare --json` gives it, as far as it is quoted, with where everything comes from."""

from __future__ import annotations

from encuadre.export import wire
from encuadre.export.json import to_json
from encuadre.export.pens._pen import Pen
from encuadre.export.plain_json import harmless
from encuadre.model import Document


def write(document: Document) -> bytes:
    """Return a document as JSON in UTF-8."""
    return harmless(to_json(wire.Document.of(document))).encode()


PEN = Pen(write)
