"""A lesson as the documents a class is handed: the student's, and the teacher's with key and sources."""

from __future__ import annotations

from dataclasses import replace

from encuadre.model import Document, Extent, Lesson, Making, Page
from encuadre.present.lesson import ABSTAINED, lesson_page
from encuadre.present.lesson_key import key_page
from encuadre.present.provenance import dated, provenance_of, provenance_page
from encuadre.words import Words

_FOR_TEACHERS = (ABSTAINED, "readability")
"""Sections of the lesson that help to choose it and not to learn from it: they would cost the students a third page."""


def handouts(lesson: Lesson, words: Words, making: Making) -> tuple[Document, Document]:
    """Return the student's document and the teacher's.

    Args:
        lesson: What they hold.
        words: The interface's.
        making: What the comparison was made with.
    """
    provenance = provenance_of(lesson.comparison, making, {}, 0)
    page, key = lesson_page(lesson, words), key_page(lesson, words)
    student = replace(page, sections=tuple(one for one in page.sections if one.id not in _FOR_TEACHERS))

    def document(first: Page, *more: Page) -> Document:
        return Document(
            title=first.subject,
            language=words.language,
            extent=Extent.LESSON,
            pages=(first, *more),
            charts=(),
            columns=Page("columns", "", ()),
            comparison=lesson.comparison,
            provenance=provenance,
            bibliography={},
            notes=(),
            dated=dated(provenance),
        )

    return document(student), document(key, page, provenance_page(provenance, words))
