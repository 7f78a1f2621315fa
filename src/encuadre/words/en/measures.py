"""The registered measures, in English."""

from __future__ import annotations

from encuadre.words.shapes.measures import MeasuresWords, QuestionsWords

MEASURES = MeasuresWords(
    questions=QuestionsWords(
        title="Questions",
        asked="own sentences that ask",
    ),
)
