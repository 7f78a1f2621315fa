"""Markdown, as CommonMark and GitHub read it: headings, nested lists, links; nothing of an article is markup."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from encuadre.export.drawing import asides_of, sign_of, strength_of
from encuadre.export.pens._pen import Pen
from encuadre.model import SIDES, Aside, Document, MarkKind, Page, Row, Section
from encuadre.text.inert import inert
from encuadre.text.links import web_address
from encuadre.text.markdown import escaped, escaped_within, target
from encuadre.words import words_in

_AROUND = {MarkKind.DISPUTED: ("**", "**"), MarkKind.REMOVED: ("\\[-", "-\\]"), MarkKind.ADDED: ("{+", "+}")}
"""What stands before and after a marked stretch; quoted words wear their own marks."""


def write(document: Document) -> bytes:
    """Return a document as Markdown in UTF-8."""
    return ("\n".join(_lines(document)) + "\n").encode()


def _lines(document: Document) -> Iterator[str]:
    yield f"# {_shown(document.title)}"
    for page in document.pages:
        yield from _Page(page, document).lines()


class _Page:
    """Writes one page; it holds what each of its rows needs."""

    def __init__(self, page: Page, document: Document) -> None:
        self._page, self._document = page, document

    def lines(self) -> Iterator[str]:
        """Yield the title, the summary and every section."""
        yield from ("", f"## {_shown(self._page.title)}")
        if self._page.summary:
            yield from ("", _shown(self._page.summary))
        number = 1
        for section in self._page.sections:
            yield from self._section(section, number if self._page.is_numbered else None)
            number += len(section.rows)

    def _section(self, section: Section, first: int | None) -> Iterator[str]:
        if not section.rows and not section.empty:
            return
        if section.title:
            count = "" if section.count is None else f" ({words_in(self._document.language).number(section.count)})"
            yield from ("", f"### {_shown(section.title)}{count}")
        yield ""
        if not section.rows:
            yield _shown(section.empty)
        rows = [row for column in SIDES for row in section.of(column)] if section.is_parallel else section.rows
        for place, row in enumerate(rows):
            bullet = "-" if first is None else f"{first + place}."
            yield from self._row(row, bullet, "", is_brief=section.is_brief)

    def _row(self, row: Row, bullet: str, margin: str, *, is_brief: bool = False) -> Iterator[str]:
        """Yield a row as an item of a list, and as a list below it what stands below.

        Args:
            row: The row.
            bullet: What begins the item.
            margin: What it is indented by.
            is_brief: Whether nothing below it is told.
        """
        yield f"{margin}{bullet} {self._said(row)}"
        if is_brief:
            return
        deeper = margin + " " * (len(bullet) + 1)
        for aside in asides_of(row, self._document):
            yield f"{deeper}- {_aside(aside)}"
        for inner in row.rows:
            yield from self._row(inner, "-", deeper)

    def _said(self, row: Row) -> str:
        tag = self._page.tag(row.column)
        parts = [
            sign_of(row),
            f"**{_shown(tag)}**" if tag else "",
            f"**{_shown(row.label)}**" if row.label and not row.text else _shown(row.label),
            strength_of(row),
        ]
        head = " ".join(filter(None, parts))
        text = _linked(row)
        told = f"{head}: {text}" if head and text else head or text
        detail = f" ({_shown(row.detail)})" if row.detail else ""
        return f"{told}{detail}{_ids(row.ref or row.handle)}" or "\\-"


def _linked(row: Row) -> str:
    text = _marked(row.text, row)
    address = web_address(row.address)
    return f"[{text or _shown(address)}]({target(address)})" if address else text


def _marked(text: str, row: Row) -> str:
    shown, end = "", 0
    for mark in sorted(row.marks, key=lambda one: one.start):
        if mark.kind in _AROUND and end <= mark.start < mark.end:
            before, after = _AROUND[mark.kind]
            inside = _shown(text[mark.start : mark.end])
            shown += f"{_piece(text[end : mark.start])}{before}{inside}{after}"
            end = mark.end
    return shown + _piece(text[end:]) if end else _shown(text)


def _aside(aside: Aside) -> str:
    note = f"*{_shown(aside.note)}*" if aside.note else ""
    ids = "" if aside.text else _ids(aside.ref)
    return f"{': '.join(filter(None, (note, _shown(aside.text))))}{ids}"


def _ids(ref: str) -> str:
    named: Sequence[str] = re.findall(r"[\w+-]+", ref)
    return "".join(f" `{one}`" for one in named)


def _shown(text: str) -> str:
    return escaped(inert(text))


def _piece(text: str) -> str:
    return re.sub(r"\s+", " ", escaped_within(inert(text)))


PEN = Pen(write)
