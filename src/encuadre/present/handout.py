"""A lesson as the documents a class is handed: the student's, and the teacher's with key and sources."""

from __future__ import annotations

from encuadre.model import Document, Extent, Lesson, Making, Page
from encuadre.present.lesson import key_page, lesson_page
from encuadre.present.provenance import provenance_of, provenance_page
from encuadre.words import Words


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
    student, key = lesson_page(lesson, words), key_page(lesson, words)

    def document(first: Page, *more: Page) -> Document:
        pages = (first, *more)
        return Document(
            first.title,
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

    return document(student), document(key, student, provenance_page(provenance, words))
