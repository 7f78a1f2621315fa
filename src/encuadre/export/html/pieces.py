"""A row's text, cut where something begins or ends to stand out: marks may overlap, elements may not."""

from __future__ import annotations

from itertools import pairwise

from encuadre.model import Row


def pieces_of(row: Row) -> list[tuple[str, list[str]]]:
    """Return the text in pieces, each with the kinds of the marks that lie over it, in the order of their names."""
    length = len(row.text)
    cuts = sorted({0, length, *(min(place, length) for mark in row.marks for place in (mark.start, mark.end))})
    return [
        (row.text[start:end], sorted({mark.kind for mark in row.marks if mark.start < end and start < mark.end}))
        for start, end in pairwise(cuts)
    ]
