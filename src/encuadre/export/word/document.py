"""A document's pages as headings, lists, and tables where the two sides stand beside each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from docx import Document as new_file

from encuadre.export.drawing import asides_of, sign_of, strength_of
from encuadre.export.word.packing import packed, put_properties
from encuadre.export.word.runs import put_text, put_told
from encuadre.export.word.styling import put_style
from encuadre.export.word.tables import new_table, put_gap
from encuadre.model import SIDES, Aside, Column, Document, Extent, Page, Row, Section, level
from encuadre.text.inert import inert
from encuadre.words import words_in

_BULLETS = ("List Bullet", "List Bullet 2", "List Bullet 3")
"""By depth; what is deeper stands as deep as the last."""


def to_docx(document: Document) -> bytes:
    """Return a document as DOCX: the same document, the same bytes."""
    made = new_file()
    words = words_in(document.language).documents
    running = {Extent.MEMO: words.memo, Extent.WHOLE: words.whole}.get(document.extent, document.title)
    put_style(made, document, running)
    put_properties(made, document)
    made.add_heading(inert(document.title), 0)
    for page in document.pages:
        _Page(made, page, document).put()
    return packed(made)


class _Page:
    """Puts one page; it holds what each of its rows needs."""

    def __init__(self, made: Any, page: Page, document: Document) -> None:
        self._made, self._page, self._document = made, page, document
        self._is_memo = document.extent is Extent.MEMO

    def put(self) -> None:
        """Put title, summary and sections; the one page of a memo needs no title of its own."""
        if not self._is_memo:
            self._made.add_heading(inert(self._page.title), 1)
        if self._page.summary:
            put_text(self._made.add_paragraph(), self._page.summary)
        for section in self._page.sections:
            if section.rows or section.empty:
                self._put_section(section)

    def _put_section(self, section: Section) -> None:
        if section.title:
            count = words_in(self._document.language).number(section.count) if section.count is not None else ""
            self._made.add_heading(inert(f"{section.title} ({count})" if count else section.title), 2)
        if not section.rows:
            put_text(self._made.add_paragraph(), section.empty, grey=True)
        elif section.is_parallel:
            self._put_sides([[[one] if one else [] for one in pair] for pair in level(section)])
        else:
            for row in section.rows:
                self._put_row(self._made, row, 0, is_brief=section.is_brief)

    def _put_row(self, place: Any, row: Row, depth: int, *, is_brief: bool = False) -> None:
        """Put a row with what stands below it: both sides beside each other, where it has rows of both."""
        sides = [[inner for inner in row.rows if inner.column is column] for column in SIDES]
        is_beside = all(sides) and depth == 0 and not is_brief
        style = "List Number" if self._page.is_numbered and depth == 0 else _BULLETS[min(depth, len(_BULLETS) - 1)]
        paragraph = place.add_paragraph(style=style)
        paragraph.paragraph_format.keep_with_next = is_beside
        self._put_line(paragraph, row)
        if is_brief:
            return
        self._put_asides(place, asides_of(row, self._document), depth + 1)
        for inner in row.rows:
            if not is_beside or inner.column is Column.BOTH:
                self._put_row(place, inner, depth + 1)
        if is_beside:
            self._put_sides([sides])

    def _put_line(self, paragraph: Any, row: Row, *, is_tagged: bool = True) -> None:
        tag = self._page.tag(row.column) if is_tagged else ""
        for text in filter(None, (sign_of(row), tag)):
            put_text(paragraph, f"{text} ", bold=True)
        if row.label:
            put_text(paragraph, row.label, bold=not row.text, grey=bool(row.text) and row.column is not Column.BOTH)
            put_text(paragraph, ": " if row.text else "")
        put_told(paragraph, row, of=row.language if row.language != self._document.language else None)
        if strength := strength_of(row):
            put_text(paragraph, f" {strength}")
        if row.detail:
            put_text(paragraph, f" ({row.detail})", grey=True)
        if row.ref or row.handle:
            put_text(paragraph, f" {row.ref or row.handle}", grey=True)

    def _put_asides(self, place: Any, asides: Iterable[Aside], depth: int) -> None:
        for one in asides:
            paragraph = place.add_paragraph(style=_BULLETS[min(depth, len(_BULLETS) - 1)])
            put_text(paragraph, f"{one.note}: " if one.note and one.text else one.note, grey=True)
            put_text(paragraph, one.text, of=one.language if one.language != self._document.language else None)
            if one.ref and not one.text:
                put_text(paragraph, f" {one.ref}", grey=True)

    def _put_sides(self, levels: Sequence[Sequence[Sequence[Row]]]) -> None:
        """Put a table of two columns, a side each, under what the sides are called; what is level is one row of it."""
        head, *bodies = new_table(self._made, 1 + len(levels), len(SIDES)).rows
        for cell, tag in zip(head.cells, self._page.sides, strict=True):
            put_text(cell.paragraphs[0], tag, bold=True)
            cell.paragraphs[0].paragraph_format.keep_with_next = True
        for body, sides in zip(bodies, levels, strict=True):
            for cell, rows in zip(body.cells, sides, strict=True):
                self._put_cell(cell, rows)
        put_gap(self._made)

    def _put_cell(self, cell: Any, rows: Sequence[Row]) -> None:
        for number, row in enumerate(rows):
            paragraph = cell.add_paragraph() if number else cell.paragraphs[0]
            self._put_line(paragraph, row, is_tagged=False)
            for one in asides_of(row, self._document):
                put_text(cell.add_paragraph(), ": ".join(filter(None, (one.note, one.text))), grey=True)
            for inner in row.rows:
                self._put_line(cell.add_paragraph(), inner, is_tagged=False)
