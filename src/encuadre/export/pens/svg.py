"""SVG: the charts of an event as one picture that any program places."""

from __future__ import annotations

from encuadre.export.pens._pen import Pen
from encuadre.export.svg import to_svg
from encuadre.model import Document


def write(document: Document) -> bytes:
    """Return the charts of a document as SVG in UTF-8."""
    return to_svg(document.title, document.charts, document.language).encode()


PEN = Pen(write)
