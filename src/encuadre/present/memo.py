"""The one page a reporter takes along: what matters, the differences with both texts, method, sources."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from encuadre.model import SIDES, Aside, Column, Comparison, Finding, Page, Provenance, ReadingLine, Row, Section
from encuadre.present.index import Index, index_of
from encuadre.present.method import method_rows
from encuadre.present.naming import headline, side_names
from encuadre.present.numbers import numbers_page
from encuadre.present.provenance import source_rows
from encuadre.present.reading import absence, reading_page
from encuadre.present.voices import voices_page
from encuadre.words import Words

LINES = 55
"""Lines of `WIDTH` signs on a page of Letter or A4 below the headline, as LibreOffice sets the DOCX: of 39 memos of 21
events in both languages none takes more than 10.7 points a line, and 600 are there."""

WIDTH = 102
"""Signs in a line; `_BESIDE` in one of a side, where both stand next to each other."""

_BESIDE = 48

_MOST_IDS = 2
"""Sentences named after a line of the reading; the whole document names all."""

_OTHER_FINDINGS = frozenset(Finding) - {Finding.CONFLICT}
"""What is in conflict stands below with both texts."""

_DIFFERENCES = frozenset({"conflicts", "statements"})


@dataclass(frozen=True, slots=True)
class _Room:
    """How many rows of each kind there are at most."""

    matters: int
    differences: int
    voices: int
    sources: int


_ROOMS = (
    _Room(8, 3, 8, 10),
    _Room(6, 3, 6, 8),
    _Room(4, 3, 6, 8),
    _Room(4, 3, 4, 6),
    _Room(3, 3, 3, 6),
    _Room(3, 3, 2, 4),
    _Room(2, 3, 2, 4),
    _Room(1, 3, 2, 3),
    _Room(3, 2, 4, 6),
    _Room(2, 2, 2, 4),
    _Room(1, 2, 1, 3),
    _Room(3, 1, 3, 4),
    _Room(1, 1, 1, 2),
)
"""From plenty to little; the first whose rows fit on the page is taken. The three differences go last."""


def memo_page(comparison: Comparison, words: Words, provenance: Provenance) -> Page:
    """Return the one page; each section says how many rows the whole document has more.

    Args:
        comparison: What is told.
        words: The interface's.
        provenance: Of the comparison.
    """
    told = _Told(comparison, words, provenance)
    sections = next((found for room in _ROOMS if lines_of(found := told.sections(room)) <= LINES), None)
    return Page(
        "memo",
        words.documents.memo,
        sections or told.sections(_ROOMS[-1]),
        subject=headline(comparison.event.title, words),
        handle=comparison.event.id,
        sides=side_names(comparison, words),
    )


class _Told:
    """Everything a memo could tell, the most important first."""

    def __init__(self, comparison: Comparison, words: Words, provenance: Provenance) -> None:
        reading = reading_page(comparison, words).rows
        lines, index = zip(reading, comparison.reading, strict=False), index_of(comparison)
        voices = voices_page(comparison, words).sections
        numbers = numbers_page(comparison, words).sections
        self._words = words
        self._matters = [_cited(row, line, index, words) for row, line in lines if line.finding in _OTHER_FINDINGS]
        self._differences = [_briefly(row, words) for one in numbers if one.id in _DIFFERENCES for row in one.rows]
        self._voices = [replace(row, rows=()) for one in voices if one.id == "one_side" for row in one.rows]
        self._sources = list(source_rows(provenance, words, is_short=True))

    def sections(self, room: _Room) -> tuple[Section, ...]:
        """Return the sections with as many rows as there is room for."""
        said = self._words.documents
        matters, differences = self._matters[: room.matters], self._differences[: room.differences]
        return (
            self._first("matters", said.matters, self._matters, room.matters),
            self._first("differences", said.differences, self._differences, room.differences),
            self._first("voices", said.one_sided, self._voices, room.voices),
            Section("method", said.method, tuple(method_rows(self._words, is_short=True))),
            self._first("sources", said.sources, self._cited_first((*differences, *matters)), room.sources),
        )

    def _cited_first(self, rows: Iterable[Row]) -> list[Row]:
        """Return the sources in the order in which some rows rest on them, the others behind."""
        articles = [place.article_id for row in rows for place in row.evidence]
        return sorted(self._sources, key=lambda one: articles.index(one.handle) if one.handle in articles else math.inf)

    def _first(self, id_: str, title: str, rows: Sequence[Row], most: int) -> Section:
        rest = len(rows) - most
        more = (Row(f"{id_}:more", self._words.count(self._words.documents.more, rest)),) if rest > 0 else ()
        return Section(id_, title, (*rows[:most], *more), self._words.terms.none)


def _cited(row: Row, line: ReadingLine, index: Index, words: Words) -> Row:
    """Return a sentence of the reading with the ids of the first sentences it rests on, and what a reader can read.

    How sure it is stays with it: whoever has the memo alone must know how many of ten such are really absent.
    """
    read = (one for one in row.asides if one.text and one.language == words.language)
    asides = (*absence(index, words, line), *read)
    return replace(row, detail=", ".join(line.evidence[:_MOST_IDS]), asides=asides)


def _briefly(row: Row, words: Words) -> Row:
    """Return a difference with one sentence of each side."""
    first = [next((inner for inner in row.rows if inner.column is column), None) for column in SIDES]
    shown = tuple(_in_language(one, words) for one in first if one)
    rest = len(row.rows) - len(shown)
    more = (Row(f"{row.id}:more", words.count(words.documents.more, rest)),) if rest else ()
    return replace(row, rows=(*shown, *more))


def _in_language(row: Row, words: Words) -> Row:
    """Return a sentence without its translation into the language a reader of the memo does not read."""
    return replace(row, asides=tuple(one for one in row.asides if one.language in (None, words.language)))


def lines_of(sections: Iterable[Section]) -> float:
    """Return how many lines some sections take, two for each title."""
    return sum(2 + sum(_height(row) for row in section.rows) for section in sections)


def _height(row: Row) -> float:
    """Return how many lines a row takes; what both sides say stands next to each other, under a line of their names."""
    beside = {column: sum(_cell(one) for one in row.rows if one.column is column) for column in SIDES}
    below = sum(_height(one) for one in row.rows if one.column is Column.BOTH)
    own = sum(math.ceil(len(text) / WIDTH) for text in (" ".join(_texts(row)), *map(_of_aside, row.asides)))
    return own + below + (max(beside.values()) + 2 if any(beside.values()) else 0)


def _cell(row: Row) -> int:
    paragraphs = [" ".join(_texts(row)), *map(_of_aside, row.asides)]
    return sum(math.ceil(len(one) / _BESIDE) for one in paragraphs)


def _of_aside(one: Aside) -> str:
    return f"{one.note} {one.text}"


def _texts(row: Row) -> Iterator[str]:
    return filter(None, (row.label, row.text, row.detail, row.ref or row.handle))
