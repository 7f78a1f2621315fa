"""Markdown, as CommonMark and GitHub read it: headings, nested lists, links; nothing of an article is markup."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from encuadre.export.pens._pen import Pen
from encuadre.model import SIDES, Aside, Document, MarkKind, Page, Row, Section, Sign
from encuadre.text.inert import inert
from encuadre.text.markdown import escaped, escaped_within, target
from encuadre.words import words_in

_WEB = re.compile(r"https?://\S+", re.IGNORECASE)
"""The only addresses that become links."""

_AROUND = {MarkKind.DISPUTED: ("**", "**"), MarkKind.REMOVED: ("\\[-", "-\\]"), MarkKind.ADDED: ("{+", "+}")}
"""What stands before and after a marked stretch; quoted words wear their own marks."""


_TOLD = frozenset({Sign.CONFLICT, Sign.COMPATIBLE, Sign.UNSURE})
"""The signs that say more than the title above a row and the side before it."""


def write(document: Document) -> bytes:
    """Return a document as Markdown in UTF-8."""
    return ("\n".join(_lines(document)) + "\n").encode()


def _lines(document: Document) -> Iterator[str]:
    yield f"# {_shown(document.title)}"
    for page in document.pages:
        yield from ("", f"## {_shown(page.title)}")
        if page.summary:
            yield from ("", _shown(page.summary))
        number = 1
        for section in page.sections:
            yield from _section(section, page, number if page.is_numbered else None, document)
            number += len(section.rows)


def _section(section: Section, page: Page, first: int | None, document: Document) -> Iterator[str]:
    if not section.rows and not section.empty:
        return
    if section.title:
        count = "" if section.count is None else f" ({words_in(document.language).number(section.count)})"
        yield from ("", f"### {_shown(section.title)}{count}")
    yield ""
    if not section.rows:
        yield _shown(section.empty)
    rows = [row for column in SIDES for row in section.of(column)] if section.is_parallel else section.rows
    for place, row in enumerate(rows):
        bullet = "-" if first is None else f"{first + place}."
        yield from _row(row, page, bullet, "", is_brief=section.is_brief)


def _row(row: Row, page: Page, bullet: str, margin: str, *, is_brief: bool = False) -> Iterator[str]:
    """Yield a row as an item of a list, and as a list below it what stands below.

    Args:
        row: The row.
        page: Where it stands.
        bullet: What begins the item.
        margin: What it is indented by.
        is_brief: Whether nothing below it is told.
    """
    yield f"{margin}{bullet} {_said(row, page)}"
    if is_brief:
        return
    deeper = margin + " " * (len(bullet) + 1)
    for aside in row.asides:
        yield f"{deeper}- {_aside(aside)}"
    for inner in row.rows:
        yield from _row(inner, page, "-", deeper)


def _said(row: Row, page: Page) -> str:
    tag = page.tag(row.column)
    parts = [
        row.sign if row.sign in _TOLD else "",
        f"**{_shown(tag)}**" if tag else "",
        f"**{_shown(row.label)}**" if row.label and not row.text else _shown(row.label),
    ]
    if row.strength:
        strength = row.strength
        interval = f" ({strength.low:.2f}–{strength.high:.2f})" if not row.text else ""
        parts.append(f"{strength.value:.2f}{interval}")
    head = " ".join(filter(None, parts))
    text = _linked(row)
    told = f"{head}: {text}" if head and text else head or text
    detail = f" ({_shown(row.detail)})" if row.detail else ""
    return f"{told}{detail}{_ids(row.ref or row.handle)}" or "\\-"


def _linked(row: Row) -> str:
    text = _marked(row.text, row)
    if _WEB.fullmatch(row.address):
        return f"[{text or escaped(row.address)}]({target(row.address)})"
    return text


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
