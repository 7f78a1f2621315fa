"""The registered measures, in Spanish."""

from __future__ import annotations

from encuadre.words.shapes.measures import MeasuresWords

MEASURES = MeasuresWords()
