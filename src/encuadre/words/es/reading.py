"""The one-page reading, in Spanish."""

from __future__ import annotations

from encuadre.words.shapes.reading import ReadingWords

READING = ReadingWords(
    title="En qué difieren los dos lados",
    evidence="oraciones: {count}",
)
