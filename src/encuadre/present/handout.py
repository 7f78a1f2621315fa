"""A lesson as the documents a class is handed: the student's, and the teacher's with key and sources."""

from __future__ import annotations

from dataclasses import replace

from encuadre.model import Document, Extent, Lesson, Making, Page
from encuadre.present.lesson import ABSTAINED, key_page, lesson_page
from encuadre.present.provenance import provenance_of, provenance_page
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
    articles = (*lesson.comparison.left.articles, *lesson.comparison.right.articles)
    dated = max((one.published for one in articles if one.published), default=None)
    provenance = provenance_of(lesson.comparison, making, {}, 0)
    page, key = lesson_page(lesson, words), key_page(lesson, words)
    student = replace(page, sections=tuple(one for one in page.sections if one.id not in _FOR_TEACHERS))

    def document(first: Page, *more: Page) -> Document:
        pages = (first, *more)
        return Document(
            first.subject,
            words.language,
            Extent.LESSON,
            pages,
            (),
            Page("columns", "", ()),
            lesson.comparison,
            provenance,
            {},
            (),
            dated,
        )

    return document(student), document(key, page, provenance_page(provenance, words))
