"""What a template cannot cut itself: texts where something begins or ends to stand out, and runs of sentences."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from encuadre.model import CUT, Row


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
