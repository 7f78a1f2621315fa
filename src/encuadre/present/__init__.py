"""Turns what was found into pages: what a reader is told is sorted, selected, counted and worded here, once."""

from __future__ import annotations

from encuadre.present.border import border_page
from encuadre.present.claims import claims_page
from encuadre.present.comparison import comparison_page
from encuadre.present.reading import reading_page
from encuadre.present.why import why_page

__all__ = ["border_page", "claims_page", "comparison_page", "reading_page", "why_page"]
