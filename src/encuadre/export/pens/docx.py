"""DOCX, as Word and LibreOffice open it."""

from __future__ import annotations

from encuadre.export.pens._pen import Pen
from encuadre.export.word import to_docx

PEN = Pen(to_docx, is_text=False)
