"""A row of a page as a widget draws it: whole, in one breath, or opened; never with a word of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content

from encuadre.model import SIDES, Aside, Column, Language, MarkKind, Page, Row, Section, Sign
from encuadre.tui.text import ELLIPSIS, Emphasis, emphasised, harmless, joined, lines, plain, shortened, wrapped

BARS = {Column.LEFT: "┃", Column.RIGHT: "║"}
HUES = {Column.LEFT: "$country-us", Column.RIGHT: "$country-mx"}
"""The sides differ by line as well as by hue."""

_STYLES = {
    MarkKind.QUOTED: "italic",
    MarkKind.DISPUTED: "bold underline",
    MarkKind.REMOVED: "strike",
    MarkKind.ADDED: "bold underline",
    MarkKind.FOUND: "bold underline",
}

_BETWEEN = "  "
"""Between whose it is, what is said, and what it weighs."""


def title(section: Section, width: int) -> Content:
    """Return the title of a section below a gap, with the number of what it holds."""
    count = "" if section.count is None else f" · {section.count}"
    return lines([plain(" "), shortened(plain(f"{section.title}{count}", "bold"), width)])


def whole(row: Row, page: Page, width: int, language: Language, *, number: int | None = None) -> Content:
    """Return a row with all that stands below it.

    Args:
        row: What is told.
        page: Where it stands, for the names of the sides.
        width: Cells of a line.
        language: The reader's; a translation into another is left out.
        number: Of the row on its page, where rows are numbered.
    """
    sign = "" if number is None else f"{number:2}. "
    return lines(_drawn(row, page, width, language, sign))


def brief(row: Row, page: Page, width: int, *, height: int) -> Content:
    """Return what a row is called after its sign and its counts, in at most `height` lines.

    Args:
        row: The row.
        page: The page it stands on.
        width: Cells of a line.
        height: Lines at most.
    """
    head = joined([_sign(row), *_tally(row, page)])
    room = max(8, width - head.cell_length)
    parts = list(wrapped(plain(row.called), room))
    if len(parts) > height:
        parts = [*parts[: height - 1], shortened(joined([parts[height - 1], plain(ELLIPSIS)]), room)]
    return lines(_beside(head, plain(" " * head.cell_length), parts))


def opened(row: Row, page: Page, width: int, language: Language) -> Content:
    """Return what stands below a row under who says it, for a panel beside a list that calls it by name.

    Args:
        row: The row.
        page: The page it stands on.
        width: Cells of a line.
        language: The interface's.
    """
    head = joined([part for part in (plain(row.label, "bold"), plain(row.detail, "$quiet")) if part], _BETWEEN)
    shown = list(wrapped(head, width))
    for inner in row.rows:
        if inner.column is not Column.BOTH:
            shown += _gap(shown, inner, page)
        shown += _drawn(inner, page, width, language)
    return lines(shown)


def _gap(shown: list[Content], row: Row, page: Page) -> list[Content]:
    """Return the empty line between one side's rows and the other's."""
    before = shown[-1].plain[:1] if shown else ""
    return [] if before == BARS[row.column] else [plain("")]


def _drawn(row: Row, page: Page, width: int, language: Language, start: str = "") -> Iterator[Content]:
    sign = plain(start, "bold") if start else _sign(row)
    bar = BARS.get(row.column, "")
    tag = f"{bar} {page.tag(row.column)} " if bar else ""
    hue = f"{HUES[row.column]} bold" if bar else ""
    head = joined([sign, plain(tag, hue)])
    below = joined([plain(" " * sign.cell_length), plain(bar.ljust(plain(tag).cell_length), hue)])
    told = [part for said in _told(row) for part in wrapped(said, width - head.cell_length)]
    yield from _beside(head, below, told)
    for aside in row.asides:
        if aside.language in (None, language):
            yield from _beside(below, below, wrapped(_aside(aside), width - head.cell_length))
    for inner in row.rows:
        if bar and inner.column is Column.BOTH:
            yield from _beside(below, below, list(_drawn(inner, page, width - below.cell_length, language)))
        else:
            yield from _drawn(inner, page, width, language)


def _told(row: Row) -> Iterator[Content]:
    """Yield what is said; what has an id is headed by its name, for the list is looked through by that."""
    if row.handle and row.text:
        yield plain(row.text, "bold")
        if weight := " · ".join(filter(None, (row.label, row.detail))):
            yield plain(weight, "$quiet")
        return
    strength = f"{row.strength.value:.2f}".removeprefix("0") if row.strength else ""
    marks = [Emphasis(mark.start, mark.end, _STYLES[mark.kind]) for mark in row.marks]
    weight = " · ".join(filter(None, (row.detail, strength)))
    parts = [plain(row.label, "bold"), emphasised(row.text, marks), plain(weight, "$quiet")]
    if any(parts):
        yield joined([part for part in parts if part], _BETWEEN)


def _aside(aside: Aside) -> Content:
    if not aside.text:
        return plain(aside.note, "$quiet")
    return joined([plain(f"→ {aside.text}"), plain(f"  ({aside.note})", "$quiet")] if aside.note else [])


def _sign(row: Row) -> Content:
    return plain("" if row.sign is Sign.NONE else f"{row.sign} ", "bold")


def _tally(row: Row, page: Page) -> Iterator[Content]:
    for column, count in zip(SIDES, row.tally or (), strict=False):
        yield plain(f"{harmless(page.tag(column))} {count or '–'}  ", HUES[column] if count else "$quiet")


def _beside(head: Content, below: Content, parts: Sequence[Content]) -> Iterator[Content]:
    for number, part in enumerate(parts):
        yield joined([below if number else head, part])
