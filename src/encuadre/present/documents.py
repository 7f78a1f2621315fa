"""Documents: which pages leave the machine, in which order, and what of them stands on the one page of a memo."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from encuadre.model import Comparison, Document, Extent, Finding, Making, Page, Provenance, Row, Section, Version
from encuadre.present.border import border_page
from encuadre.present.claims import claims_page
from encuadre.present.framing import framing_page
from encuadre.present.method import method_page, method_rows
from encuadre.present.naming import headline
from encuadre.present.numbers import numbers_page
from encuadre.present.provenance import provenance_of, provenance_page, source_rows
from encuadre.present.reading import reading_page
from encuadre.present.timeline import timeline_page
from encuadre.present.voices import voices_page
from encuadre.words import Words

MOST_MATTERS = 4
"""Sentences of the reading on a memo."""

MOST_DIFFERENCES = 3
"""Differences on a memo, with both texts: what a reporter checks before a deadline."""

MOST_VOICES = 6
"""Persons on a memo who are heard on one side only."""

Versions = Mapping[str, Sequence[Version]]
"""By the id of the article that is shown, the oldest first."""


def document_of(
    comparison: Comparison, words: Words, making: Making, *, extent: Extent, versions: Versions | None = None
) -> Document:
    """Return a comparison as a document.

    Args:
        comparison: What is told.
        words: The interface's.
        making: What it was made with.
        extent: How much is told of it.
        versions: What its articles said before; articles with one version may be absent.
    """
    provenance = provenance_of(comparison, making)
    pages = _PAGES[extent](comparison, words, provenance, versions or {})
    return Document(
        headline(comparison.event.title, words),
        words.language,
        extent,
        tuple(pages),
        comparison,
        provenance,
        _dated(provenance),
    )


def _whole(comparison: Comparison, words: Words, provenance: Provenance, versions: Versions) -> Iterator[Page]:
    yield reading_page(comparison, words)
    yield claims_page(comparison, words)
    yield numbers_page(comparison, words)
    yield border_page(comparison, words)
    yield voices_page(comparison, words)
    yield framing_page(comparison, words)
    yield timeline_page(comparison, words, versions)
    yield method_page(words)
    yield provenance_page(provenance, words)


def _memo(comparison: Comparison, words: Words, provenance: Provenance, versions: Versions) -> Iterator[Page]:
    """Yield the one page: each section holds its first rows, and says how many the whole document has more."""
    said = words.documents
    reading, numbers = reading_page(comparison, words), numbers_page(comparison, words)
    # What is in conflict stands below with both texts.
    told = (row for row, line in zip(reading.rows, comparison.reading, strict=False) if line.finding in _MATTERS)
    differences = [row for section in numbers.sections for row in section.rows if section.id in _DIFFERENCES]
    voices = [row for one in voices_page(comparison, words).sections for row in one.rows if one.id == "one_side"]
    sections = (
        _first("matters", said.matters, [replace(row, asides=()) for row in told], MOST_MATTERS, words),
        _first("differences", said.differences, differences, MOST_DIFFERENCES, words),
        _first("voices", said.one_sided, [replace(row, rows=()) for row in voices], MOST_VOICES, words),
        Section("method", said.method, tuple(method_rows(words, is_short=True))),
        Section("sources", said.sources, tuple(source_rows(provenance, words, is_short=True))),
    )
    yield Page(
        "memo",
        said.memo,
        sections,
        subject=headline(comparison.event.title, words),
        handle=comparison.event.id,
        sides=reading.sides,
    )


_MATTERS = frozenset(Finding) - {Finding.CONFLICT}
_DIFFERENCES = frozenset({"conflicts", "statements"})

_PAGES: Mapping[Extent, Callable[[Comparison, Words, Provenance, Versions], Iterator[Page]]] = {
    Extent.MEMO: _memo,
    Extent.WHOLE: _whole,
}


def _first(id_: str, title: str, rows: Sequence[Row], most: int, words: Words) -> Section:
    shown = rows[:most]
    rest = len(rows) - len(shown)
    more = (Row(f"{id_}:more", words.count(words.documents.more, rest)),) if rest else ()
    return Section(id_, title, (*shown, *more), words.terms.none)


def _dated(provenance: Provenance) -> datetime | None:
    articles = [source.article for source in provenance.sources]
    known = [day for one in articles for day in (one.published, one.retrieved) if day]
    return max(known, default=None)
