"""The one-page reading, in English."""

from __future__ import annotations

from encuadre.words.shapes.reading import ReadingWords

READING = ReadingWords(
    title="How the two sides differ",
    evidence="sentences: {count}",
)
