"""A page as plain lines: the same rows as the screen, in an order a screen reader can follow, with the ids of both."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from encuadre.model import SIDES, Column, MarkKind, Page, Row, Section, Sign

ASIDE = " " * 4
"""Before what is said about a row."""


def page_lines(page: Page) -> Iterator[str]:
    """Yield headline, summary, and section by section every row with what stands below it.

    Of parallel sections all of the left side come first, then all of the right: a listener cannot look across.
    """
    if page.subject:
        yield f"{page.subject}  ({page.handle})" if page.handle else page.subject
    if page.summary:
        yield page.summary
    number = 1
    for is_parallel, sections in groupby(page.sections, key=lambda section: section.is_parallel):
        if is_parallel:
            together = tuple(sections)
            for side in SIDES:
                for section in together:
                    if section.of(side) or section.empty:
                        yield from section_lines(section, page, side=side)
            continue
        for section in sections:
            yield from section_lines(section, page, first=number if page.is_numbered else None)
            number += len(section.rows)


def section_lines(
    section: Section, page: Page, *, first: int | None = None, side: Column | None = None
) -> Iterator[str]:
    """Yield the title and the rows of one section.

    Args:
        section: What is told.
        page: Where it stands, for the names of the sides.
        first: The number of its first row; `None`: its rows are not numbered.
        side: The one side whose rows are told; the title names it in place of the rows.
    """
    rows = section.rows
    tag = ""
    if side is not None:
        rows, tag, page = section.of(side), f" {page.tag(side)}", replace(page, sides=("", ""))
    yield ""
    if section.title:
        count = "" if section.count is None else f" ({section.count:,})"
        title, dot, name = section.title.partition(" · ")
        yield f"== {title.upper()}{tag}{dot}{name}{count}"
    if not rows and section.empty:
        yield section.empty
    for place, row in enumerate(rows):
        start = "" if first is None else f"{first + place:2}. "
        yield start + _said(row, page)
        if not section.is_brief:
            yield from _below(row, page, "")


def passage_lines(section: Section) -> Iterator[str]:
    """Yield passages of an article under what they show."""
    yield from ("", f"== {section.title}")
    for row in section.rows:
        yield f"  {row.text}"


def _below(row: Row, page: Page, margin: str) -> Iterator[str]:
    """Yield what stands below a row whose own line begins after `margin`."""
    for aside in row.asides:
        source = aside.ref or aside.note
        yield f"{margin}{ASIDE}[{source}] {aside.text}" if aside.text else f"{margin}{ASIDE}[{source}]"
    # Below an id its rows stand farther in, so that an eye that looks ids up passes over them.
    deeper = margin + " " * (4 if row.handle else 2)
    for inner in row.rows:
        sign = "" if inner.sign is Sign.NONE else f"{inner.sign} "
        yield deeper + sign + _said(inner, page)
        yield from _below(inner, page, deeper + " " * len(sign))


def _said(row: Row, page: Page) -> str:
    """Return the line of one row: whose it is, who says it, where it stands, what is said."""
    tag = page.tag(row.column)
    if row.strength and not row.text:
        strength = f"{row.strength.value:4.2f} ({row.strength.low:.2f}–{row.strength.high:.2f})"
        return "  ".join(filter(None, (strength, row.label, f"[{len(row.evidence)}]", row.detail)))
    strength = f"({row.strength.value:.2f})" if row.strength else ""
    detail = f"({row.detail})" if row.detail else ""
    head = " ".join(filter(None, (row.label, row.ref, strength, detail)))
    text = _edited(row)
    told = f"{head}: {text}" if head and text else head or text
    between = "  " if row.handle else " "
    return between.join(filter(None, (tag, row.handle, told)))


def _edited(row: Row) -> str:
    """Return the text of a row with what was removed and added in brackets, as `wdiff` writes it."""
    shown, end = "", 0
    for mark in row.marks:
        if mark.kind in _BRACKETS:
            before, after = _BRACKETS[mark.kind]
            shown += f"{row.text[end : mark.start]}{before}{row.text[mark.start : mark.end]}{after}"
            end = mark.end
    return shown + row.text[end:]


_BRACKETS = {MarkKind.REMOVED: ("[-", "-]"), MarkKind.ADDED: ("{+", "+}")}
