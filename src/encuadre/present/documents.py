"""Documents: which pages leave the machine, in which order, and how much of them is quoted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from encuadre.model import CUT, Column, Comparison, Document, Extent, Making, Noted, Page, Provenance, Row, Section
from encuadre.present.bibliography import entries
from encuadre.present.border import border_page
from encuadre.present.charts import charts
from encuadre.present.claims import claims_page
from encuadre.present.columns import columns_page
from encuadre.present.framing import framing_page
from encuadre.present.limiting import Limited, Versions, limited
from encuadre.present.memo import memo_page
from encuadre.present.method import method_page
from encuadre.present.naming import headline
from encuadre.present.notes import notes_page
from encuadre.present.numbers import numbers_page
from encuadre.present.provenance import dated, provenance_of, provenance_page
from encuadre.present.reading import reading_page
from encuadre.present.timeline import timeline_page
from encuadre.present.voices import voices_page
from encuadre.words import Words


def document_of(
    comparison: Comparison,
    words: Words,
    making: Making,
    *,
    extent: Extent,
    versions: Versions | None = None,
    why: Page | None = None,
    quote_limit: int = 0,
    notes: Sequence[Noted] = (),
) -> Document:
    """Return a comparison as a document.

    Args:
        comparison: What is told.
        words: The interface's.
        making: What it was made with.
        extent: How much is told of it.
        versions: What its articles said before; articles with one version may be absent.
        why: Why its articles are one event; nothing where nobody asked.
        quote_limit: Words of each article that are quoted at most; 0 is all.
        notes: What a reader wrote about its sentences, where it goes along.
    """
    told = limited(comparison, versions or {}, quote_limit, first=[one.quoted.sentence for one in notes])
    provenance = provenance_of(comparison, making, told.quoted, quote_limit)
    whole = _whole(told, words, provenance, why)
    pages = [*whole] if extent is Extent.WHOLE else [memo_page(told.comparison, words, provenance)]
    if notes:
        pages.insert(max(1, len(pages) - 1), notes_page(notes, words))
    return Document(
        title=headline(comparison.event.title, words),
        language=words.language,
        extent=extent,
        pages=tuple(_gathered(told.cut(page), words) for page in pages),
        charts=charts(comparison, words),
        columns=told.cut(columns_page(told.comparison, words)),
        comparison=told.data,
        provenance=provenance,
        bibliography=dict(entries((source.article for source in provenance.sources), words)),
        notes=tuple(told.noted(one) for one in notes),
        dated=dated(provenance),
    )


def _whole(told: Limited, words: Words, provenance: Provenance, why: Page | None) -> Iterator[Page]:
    comparison = told.comparison
    yield reading_page(comparison, words)
    yield claims_page(comparison, words)
    yield numbers_page(comparison, words)
    yield border_page(comparison, words)
    yield voices_page(comparison, words)
    yield framing_page(comparison, words)
    yield timeline_page(comparison, words, told.versions)
    if why:
        yield why
    yield method_page(words, provenance.quote_limit)
    yield provenance_page(provenance, words)


def _gathered(page: Page, words: Words) -> Page:
    """Return a page on which rows that hold nothing but words that are not quoted are one row, with their number.

    Of a claim who says it stays, quoted or not; of voices it is enough to know how many more there are.
    """
    is_deep = page.id == "voices"
    return replace(page, sections=tuple(_gathered_in(section, words, is_deep=is_deep) for section in page.sections))


def _gathered_in(section: Section, words: Words, *, is_deep: bool) -> Section:
    rows = [_briefly(row) for row in section.rows] if section.is_brief else section.rows
    if is_deep:
        rows = [replace(row, rows=_told(row.rows, words, row.id, is_brief=True)) for row in rows]
    return replace(section, rows=_told(rows, words, section.id, is_brief=section.is_brief))


def _told(rows: Sequence[Row], words: Words, id_: str, *, is_brief: bool) -> tuple[Row, ...]:
    """Return the rows that tell something, then how many more each side, or both together, have.

    Args:
        rows: What is looked through.
        words: The interface's.
        id_: What they are rows of.
        is_brief: Whether what stands below a row is not told.
    """
    told = tuple(row for row in rows if row.text != CUT or (row.rows and not is_brief))
    counts = Counter(row.column for row in rows) - Counter(row.column for row in told)
    more = (
        Row(f"{id_}:cut:{column}", words.count(words.documents.cut, counts[column], mark=CUT), column=column)
        for column in Column
        if counts[column]
    )
    return (*told, *more)


def _briefly(row: Row) -> Row:
    """Return a row of which one line is all there is room for with the id of its first sentence, to be cited by."""
    return replace(row, ref=row.ref or next((inner.ref for inner in row.rows if inner.ref), ""))
