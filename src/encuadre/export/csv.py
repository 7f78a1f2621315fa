"""CSV as spreadsheets open it: UTF-8, one header, and no cell that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a cell begins with that spreadsheets take for a formula (OWASP, CSV injection)."""


def to_csv(header: Sequence[str], rows: Iterable[Sequence[str | int | float]]) -> str:
    """Return a table as text; a text that a spreadsheet would run gets an apostrophe before it."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(header)
    writer.writerows([_cell(cell) for cell in row] for row in rows)
    return stream.getvalue()


def _cell(cell: str | int | float) -> str | int | float:
    if isinstance(cell, str):
        # A lone carriage return ends a row for some readers, quoted or not.
        text = cell.replace("\r", "\n")
        return f"'{text}" if cell.startswith(_FORMULA) else text
    return round(cell, 4) if isinstance(cell, float) else cell
