"""What a template cannot cut itself: texts where marks begin and end, rows by their side, and runs of sentences."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from encuadre.model import CUT, SIDES, Column, Row


def pieces_of(row: Row) -> list[tuple[str, list[str]]]:
    """Return a text in pieces, each with the kinds of the marks that lie over it, in the order of their names.

    Marks may overlap, elements may not.
    """
    length = len(row.text)
    cuts = sorted({0, length, *(min(place, length) for mark in row.marks for place in (mark.start, mark.end))})
    return [
        (row.text[start:end], sorted({mark.kind for mark in row.marks if mark.start < end and start < mark.end}))
        for start, end in pairwise(cuts)
    ]


def runs_of(rows: Sequence[Row]) -> list[tuple[bool, list[Row]]]:
    """Return the sentences of an article in runs; one that is neither quoted nor leads anywhere is told in one line."""
    runs = groupby(rows, key=lambda row: row.text == CUT and not row.rows)
    return [(is_left_out, list(run)) for is_left_out, run in runs]


def parted(rows: Sequence[Row]) -> tuple[list[Row], list[Row], list[Row], list[Row]]:
    """Return what is of both sides and comes before either, the left, the right, and what of both comes after."""
    left, right = ([row for row in rows if row.column is column] for column in SIDES)
    first = next((place for place, row in enumerate(rows) if row.column is not Column.BOTH), len(rows))
    both = [(place, row) for place, row in enumerate(rows) if row.column is Column.BOTH]
    before, after = ([row for place, row in both if (place < first) is is_first] for is_first in (True, False))
    return before, left, right, after
