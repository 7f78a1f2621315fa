"""The registered measures, in Spanish."""

from __future__ import annotations

from encuadre.words.shapes.measures import MeasuresWords, QuestionsWords

MEASURES = MeasuresWords(
    questions=QuestionsWords(
        title="Preguntas",
        asked="oraciones propias que preguntan",
    ),
)
