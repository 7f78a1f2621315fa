"""CSL-JSON: the articles for Zotero, pandoc and other reference managers."""

from __future__ import annotations

from encuadre.export.pens._pen import Pen
from encuadre.model import CitationForm

PEN = Pen(lambda document: document.bibliography[CitationForm.CSL].encode())
