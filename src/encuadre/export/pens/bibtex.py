"""BibTeX: the articles for LaTeX."""

from __future__ import annotations

from encuadre.export.pens._pen import Pen
from encuadre.model import CitationForm

PEN = Pen(lambda document: document.bibliography[CitationForm.BIBTEX].encode())
