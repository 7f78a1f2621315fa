"""Which rows of the two sides stand beside each other where both are in view."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from encuadre.model.page import Column, Row, Section

Abreast = tuple[Row | None, Row | None]
"""What stands beside each other on the left and on the right; `None`: nothing."""


def level(section: Section) -> tuple[Abreast, ...]:
    """Return the rows of a section, those about the same thing beside each other, and rows of both sides on both.

    Each side has its own order, most first; a thing stands where it ranks on both together (Borda count). Rows that are
    about nothing the other side could tell too stand in the order of their side: before the pairs or after them, as
    they do there.
    """
    both = section.of(Column.BOTH)
    left, right = section.of(Column.LEFT), section.of(Column.RIGHT)
    pairs = _in_common_order([row.pair for row in left if row.pair], [row.pair for row in right if row.pair])
    on_left, on_right = ({row.pair: row for row in side if row.pair} for side in (left, right))
    return (
        *((row, row) for row in both),
        *zip_longest(_before(left), _before(right)),
        *((on_left.get(pair), on_right.get(pair)) for pair in pairs),
        *zip_longest(_after(left), _after(right)),
    )


def _in_common_order(left: Sequence[str], right: Sequence[str]) -> list[str]:
    def rank(pair: str) -> tuple[int, int, str]:
        ranks = [side.index(pair) if pair in side else len(side) for side in (left, right)]
        return sum(ranks), min(ranks), pair

    return sorted({*left, *right}, key=rank)


def _before(rows: Sequence[Row]) -> list[Row]:
    """Return the rows without a pair at the head of a side."""
    first = next((place for place, row in enumerate(rows) if row.pair), len(rows))
    return list(rows[:first])


def _after(rows: Sequence[Row]) -> list[Row]:
    """Return the other rows without a pair."""
    return [row for row in rows[len(_before(rows)) :] if not row.pair]
