"""The registered measures, in English."""

from __future__ import annotations

from encuadre.words.shapes.measures import MeasuresWords

MEASURES = MeasuresWords()
