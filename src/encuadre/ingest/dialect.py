"""How a table is written: what divides its cells, what quotes them, and which line is its header."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from encuadre.ingest.fields import field_of

DELIMITERS = ",;\t|"

_SEPARATOR = re.compile(r'["\']?sep=([^\w"\'\\])["\']?\s*', re.IGNORECASE)
"""The first line by which Excel is told the delimiter; it is none of the table."""

_HEADER_WITHIN = 10
"""Lines that may stand above the header: a title, a date, blank ones."""

_CERTAIN_COLUMNS = 3
"""Columns that a header names which is not in the first line or whose file is called a text: prose names no three."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """What `csv` must be told, and what the header says."""

    delimiter: str
    columns: tuple[str, ...]
    lines_above: int
    """Lines up to the header, itself included."""

    quote: str = '"'
    escape: str | None = None
    """The sign by which a quotation mark stands in a cell, where it is not doubled."""

    @property
    def has_text(self) -> bool:
        """Tell whether a column holds the text of articles."""
        return "body" in map(field_of, self.columns)

    def reader(self, lines: Iterable[str], *, strict: bool = False) -> Iterator[list[str]]:
        """Read rows; `strict` refuses what the dialect does not allow instead of guessing."""
        return csv.reader(lines, delimiter=self.delimiter, quotechar=self.quote, escapechar=self.escape, strict=strict)


def dialect_of(sample: Sequence[str]) -> Dialect:
    """Find out how a table is written from its first lines.

    Without a line that names a column of text the first is returned as the header.
    """
    found = _headed(sample)
    return replace(found, escape="\\") if _escapes(found, sample[found.lines_above :]) else found


def is_table(line: str) -> bool:
    """Tell whether a line is the header of a table of articles and cannot be prose."""
    found = _header(line, DELIMITERS)
    return found.has_text and _known(found) >= (2 if found.delimiter == "\t" else _CERTAIN_COLUMNS)


def _headed(sample: Sequence[str]) -> Dialect:
    separator = _SEPARATOR.fullmatch(sample[0]) if sample else None
    start, delimiters = (1, separator[1]) if separator else (0, DELIMITERS)
    first: Dialect | None = None
    for number, line in enumerate(sample[start : start + _HEADER_WITHIN], start + 1):
        if not line.strip():
            continue
        found = replace(_header(line, delimiters), lines_above=number)
        if found.has_text and (first is None or _known(found) >= _CERTAIN_COLUMNS):
            return found
        first = first or found
    return first or Dialect(delimiters[0], (), 0)


def _header(line: str, delimiters: str) -> Dialect:
    """Read a line as a header under the delimiter by which most of its columns are known."""
    stripped = line.strip()
    quote = "'" if len(stripped) > 1 and stripped[0] == stripped[-1] == "'" else '"'
    found = []
    for delimiter in delimiters:
        columns = next(csv.reader([line], delimiter=delimiter, quotechar=quote), [])
        found.append(Dialect(delimiter, tuple(name.strip() for name in columns), 1, quote))
    return max(found, key=lambda one: (_known(one), line.count(one.delimiter)))


def _known(dialect: Dialect) -> int:
    return len({field for name in dialect.columns if (field := field_of(name))})


def _escapes(dialect: Dialect, sample: Sequence[str]) -> bool:
    r"""Tell whether `\"` stands for a quotation mark in a cell rather than for a backslash at its end.

    It does where more rows come out right if it is taken so, or as many and `\"` would else stand in a cell.
    """
    if not any(f"\\{mark}" in line for line in sample for mark in (dialect.quote, dialect.delimiter)):
        return False
    broken, left_over = _trial(dialect, sample)
    broken_escaped, _ = _trial(replace(dialect, escape="\\"), sample)
    return broken_escaped < broken or (left_over and broken_escaped == broken)


def _trial(dialect: Dialect, sample: Sequence[str]) -> tuple[int, bool]:
    r"""Return how many rows of the sample are not as wide as the header, and whether `\"` stands in a cell."""
    rows, broken, left_over = dialect.reader(sample, strict=True), 0, False
    while True:
        try:
            row = next(rows, None)
        except csv.Error:  # the end of the sample inside a cell too, which costs both trials the same
            broken += 1
            continue
        if row is None:
            return broken, left_over
        broken += len(row) not in (0, len(dialect.columns))
        left_over = left_over or any(f"\\{dialect.quote}" in cell for cell in islice(row, 100))
