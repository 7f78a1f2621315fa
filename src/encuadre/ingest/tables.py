"""Tables: CSV and TSV as spreadsheets and programs write them, each row a would-be article."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from itertools import chain, islice
from pathlib import Path

from encuadre.errors import Message
from encuadre.ingest.decode import TooLong, lines
from encuadre.ingest.dialect import Dialect, dialect_of, is_table
from encuadre.ingest.draft import Unreadable
from encuadre.ingest.options import ReadOptions
from encuadre.ingest.records import Outcome, outcome_of, too_long
from encuadre.model import ArticleSkipped

SAMPLE_LINES = 200
"""Lines that show how a table is written: its header, and enough rows to meet a quotation mark inside a quotation."""

_SAMPLE_CHARS = 1_000_000
"""Bounds the sample where lines are long."""

_LONGEST_HEADER = 10_000
_QUOTES = Message("look for a quotation mark that is opened and not closed")


def read_csv(path: Path, source: str, options: ReadOptions) -> Iterator[Outcome]:
    r"""Read a table as a stream, whatever of `, ; TAB |` divides it and whether `""` or `\"` is a quotation mark in it.

    Args:
        path: The file.
        source: How the file is called in messages and articles.
        options: What is set for all articles.

    Raises:
        Unreadable: the file is empty, no text, or its header names no column with text.
    """
    # A process-wide setting of the library. It bounds what a quotation mark that is never closed swallows.
    csv.field_size_limit(2 * options.max_article_chars)
    skipped: list[ArticleSkipped] = []
    feed = _Feed(path, source, options, skipped.append)
    try:
        dialect = dialect_of(feed.ahead(SAMPLE_LINES))
    except csv.Error as error:
        raise Unreadable(Message("broken CSV: {error}", error=error), _QUOTES) from error
    if not dialect.has_text:
        columns = ", ".join(dialect.columns[:8])[:200]
        raise Unreadable(
            Message("no column holds text (columns: {columns})", columns=columns),
            "name the column of the article `text` in the first line",
        )
    for _ in islice(feed, dialect.lines_above):
        pass
    rows = dialect.reader(feed)
    while True:
        line = feed.line + 1
        try:
            row = next(rows, None)
        except csv.Error as error:
            skipped.append(Unreadable(Message("broken CSV: {error}", error=error), _QUOTES).skipped(source, line))
            row = []
        yield from skipped
        skipped.clear()
        if row is None:
            return
        if any(cell.strip() for cell in row[len(dialect.columns) :]):
            reason = Message(
                "the row has {cells} columns, the header {columns}", cells=len(row), columns=len(dialect.columns)
            )
            hint = Message("put text that holds `{delimiter}` between quotation marks", delimiter=dialect.delimiter)
            yield ArticleSkipped(source, line, reason, hint)
        elif any(cell.strip() for cell in row):
            yield outcome_of(_record(dialect, row), source, line)


def starts_a_table(path: Path) -> bool:
    """Tell whether a file that is called `.txt` begins with the header of a table, as Excel's *Unicode text* does.

    Raises:
        Unreadable: it is empty, or no text.
    """
    first = next(lines(path, _LONGEST_HEADER), None)
    try:
        return first is not None and not isinstance(first, TooLong) and is_table(_bare(first[1]))
    except csv.Error:
        return False


def _record(dialect: Dialect, row: list[str]) -> dict[str, str]:
    """Return the cells by column; of two columns of one name the first that holds something counts."""
    record: dict[str, str] = {}
    for name, cell in zip(dialect.columns, row, strict=False):
        if not record.get(name, "").strip():
            record[name] = cell
    return record


class _Feed(Iterator[str]):
    """The lines of a table, counted; one that is too long is reported and passed over."""

    def __init__(self, path: Path, source: str, options: ReadOptions, report: Callable[[ArticleSkipped], None]) -> None:
        self.line = 0
        self._lines = lines(path, options.max_line_chars)
        self._source = source
        self._options = options
        self._report = report

    def ahead(self, count: int) -> list[str]:
        """Return the next lines without taking them."""
        taken, chars = [], 0
        for item in islice(self._lines, count):
            taken.append(item)
            chars += 0 if isinstance(item, TooLong) else len(item[1])
            if chars > _SAMPLE_CHARS:
                break
        self._lines = chain(taken, self._lines)
        return [_bare(item[1]) for item in taken if not isinstance(item, TooLong)]

    def __next__(self) -> str:
        for item in self._lines:
            if isinstance(item, TooLong):
                self.line = item.line
                self._report(too_long(self._options).skipped(self._source, item.line))
            else:
                self.line, line = item
                return _bare(line)
        raise StopIteration


def _bare(line: str) -> str:
    return line.replace("\0", "").removeprefix("\ufeff")
