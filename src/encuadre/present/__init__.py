"""Turns what was found into pages: what a reader is told is sorted, selected, counted and worded here, once.

What only commands write (documents, lessons, handouts, cards, charts, bibliographies) is imported from its own module:
the list of events opens without it.
"""

from __future__ import annotations

from encuadre.present.articles import articles_page
from encuadre.present.border import border_page
from encuadre.present.citing import cite, quotable, quotable_in, sentences_of
from encuadre.present.claims import claims_page
from encuadre.present.comparison import comparison_page
from encuadre.present.framing import article_page, evidence_sections, framing_page, framing_sections
from encuadre.present.learners import estimate_text, learners_page
from encuadre.present.notes import note_id, notes_markdown, notes_page
from encuadre.present.numbers import numbers_page
from encuadre.present.one_side import one_side_page, read_page
from encuadre.present.questions import question_page, score_page
from encuadre.present.reading import reading_page
from encuadre.present.reworded import reworded
from encuadre.present.sides import sides_line
from encuadre.present.study import empty_study_page, learner_line, study_page
from encuadre.present.timeline import timeline_page
from encuadre.present.versions import versions_page
from encuadre.present.voices import voices_page
from encuadre.present.why import why_page

__all__ = [
    "article_page",
    "articles_page",
    "border_page",
    "cite",
    "claims_page",
    "comparison_page",
    "empty_study_page",
    "estimate_text",
    "evidence_sections",
    "framing_page",
    "framing_sections",
    "learner_line",
    "learners_page",
    "note_id",
    "notes_markdown",
    "notes_page",
    "numbers_page",
    "one_side_page",
    "question_page",
    "quotable",
    "quotable_in",
    "read_page",
    "reading_page",
    "reworded",
    "score_page",
    "sentences_of",
    "sides_line",
    "study_page",
    "timeline_page",
    "versions_page",
    "voices_page",
    "why_page",
]
