"""HTML: one file that is read, filtered and printed in any browser, without a network."""

from __future__ import annotations

from encuadre.export.html import to_html
from encuadre.export.pens._pen import Pen
from encuadre.model import Document


def write(document: Document) -> bytes:
    """Return a document as HTML in UTF-8."""
    return to_html(document).encode()


PEN = Pen(write)
