"""A page of two sides as two lists: what is about the same thing stands beside each other, equally high."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from textual.content import Content

from encuadre.model import Column, Page, Row, Section, Strength, level
from encuadre.tui.text import fitted, joined, lines, plain, shortened, wrapped

MOST_LINES = 2
"""Lines of a sentence: it is one key away, and half a screen breaks it into ribbons."""

INDENT = "  "
"""Before what has no room beside its label."""

NOTHING = "–"
"""Where the other side alone tells of something."""

WIDE = 50
"""Cells from which on a bar has ten cells and its interval stands at the end of the line."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands on one line of both lists: a title, or up to two rows."""

    section: Section
    rows: Mapping[Column, Row | None]
    is_title: bool = False
    is_first: bool = False
    """Nothing of its section stands above it but the title."""

    def drawn(self, width: int) -> dict[Column, Content]:
        """Return both sides, each `width` cells wide and as high as the other."""
        sides = {column: tuple(self._lines(column, width)) for column in self.rows}
        height = max(map(len, sides.values()))
        blank = plain(" ")
        return {column: lines([*own, *[blank] * (height - len(own))]) for column, own in sides.items()}

    def _lines(self, column: Column, width: int) -> Iterator[Content]:
        row, other = self.rows[column], next(one for side, one in self.rows.items() if side is not column)
        if self.is_title:
            yield from [plain(" ")][self.is_first :]
            yield from wrapped(plain(self.section.title, "bold"), width)
        elif row is not None and row.strength:
            yield from _bar_lines(row.label, row.strength, width)
        elif row is not None:
            yield from _row_lines(row, width)
        elif other is not None and other.pair:
            bar = other.strength is not None
            yield from _bar_lines(other.label, None, width) if bar else _two_parts(other.label, NOTHING, width)
        elif self.is_first and not self.section.of(column):
            yield plain(self.section.empty, "$quiet")


def beside(page: Page) -> tuple[Beside, ...]:
    """Return the lines of a page of two sides."""
    found = []
    for number, section in enumerate(page.sections):
        nothing: dict[Column, Row | None] = {Column.LEFT: None, Column.RIGHT: None}
        found.append(Beside(section, nothing, is_title=True, is_first=number == 0))
        for place, (left, right) in enumerate(level(section) or ((None, None),)):
            found.append(Beside(section, {Column.LEFT: left, Column.RIGHT: right}, is_first=place == 0))
    return tuple(found)


def _row_lines(row: Row, width: int) -> Iterator[Content]:
    if row.label:
        head = f"{row.label} ({row.detail})" if row.detail else row.label
        yield from _two_parts(head, row.text, width)
    elif row.detail:
        yield from _two_parts(row.text, row.detail, width, most=MOST_LINES)
    else:
        yield from wrapped(plain(row.text), width)


def _two_parts(first: str, second: str, width: int, *, most: int | None = None) -> Iterator[Content]:
    """Yield `first`, and `second` at the end of its last line if there is room, else below it."""
    *above, last = _cut(wrapped(plain(first), width), most, width)
    yield from above
    shown = plain(second, "$quiet")
    room = width - last.cell_length - shown.cell_length
    if room > 0:
        yield joined([last, plain(" " * room), shown])
        return
    yield last
    for line in wrapped(shown, width - len(INDENT)):
        yield joined([plain(INDENT), line])


def _cut(parts: Sequence[Content], most: int | None, width: int) -> list[Content]:
    if most is None or len(parts) <= most:
        return list(parts)
    rest = joined(parts[most - 1 :], " ")
    return [*parts[: most - 1], shortened(rest, width)]


def _bar_lines(name: str, strength: Strength | None, width: int) -> Iterator[Content]:
    """Yield bar, number, name and interval, or an empty place for what this side does not show.

    The interval takes room: where there is none, the bar alone shows its upper end.
    """
    cells = 10 if width >= WIDE else 6
    if strength is None:
        head, interval, style = plain(f"{'·' * cells}    {NOTHING}  ", "$quiet"), plain(""), "$quiet"
    else:
        mark = "?" if strength.is_unsure else " "
        head = joined([_bar(strength, cells), plain(f" {_number(strength.value):>4}{mark} ")])
        shown = f" {_number(strength.low)}–{_number(strength.high)}" if width >= WIDE else ""
        interval, style = plain(shown, "$quiet"), ""
    room = width - head.cell_length - interval.cell_length
    margin = plain(" " * head.cell_length)
    for part, start in zip_longest(wrapped(plain(name, style), room), [head], fillvalue=margin):
        end = interval if start is head else plain("")
        yield joined([start, fitted(part, room), end])


def _number(share: float) -> str:
    return f"{share:.2f}".removeprefix("0")


def _bar(strength: Strength, cells: int) -> Content:
    """Return a bar that is readable without colour: what is there, what may be there, the rest."""
    filled = round(max(0.0, min(1.0, strength.value)) * cells)
    maybe = max(0, round(min(1.0, strength.high) * cells) - filled)
    return joined([plain("█" * filled), plain("▒" * maybe, "$quiet"), plain("░" * (cells - filled - maybe), "$quiet")])
