"""A column in one cell a slice: where it is linked, in conflict, or alone; told by shape, never by colour."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from encuadre.model import Sign
from encuadre.tui.layout import LaidOut

SHADES = "░▒▓█"
"""None, less than half, half and more, all of the sentences of a slice are linked."""

HERE = "◂"
"""The slice of the sentence that is read, and of the one beside it."""


@dataclass(frozen=True, slots=True)
class Slice:
    """Some rows of a column, as many as one cell of the map stands for."""

    shade: str
    sentences: tuple[str, ...]
    """Ids of the sentences that stand there, if only in part; a gap between articles has none."""


def minimap(column: LaidOut, sign: Callable[[str], Sign], height: int) -> tuple[Slice, ...]:
    """Return the slices of a column, at most `height`; a short column has one for every row.

    Args:
        column: What is mapped.
        sign: What the other side does with a sentence.
        height: Cells there are.
    """
    return tuple(_slices(column, sign, min(max(0, height), len(column.rows))))


def _slices(column: LaidOut, sign: Callable[[str], Sign], count: int) -> Iterator[Slice]:
    rows = len(column.rows)
    for number in range(count):
        those = column.rows[number * rows // count : (number + 1) * rows // count]
        sentences = tuple(dict.fromkeys(row.sentence for row in those if row.sentence))
        yield Slice(_shade([sign(one) for one in sentences]), sentences)


def _shade(signs: list[Sign]) -> str:
    if Sign.CONFLICT in signs:
        return Sign.CONFLICT
    signs = [sign for sign in signs if sign is not Sign.NONE]
    linked = sum(sign in (Sign.SAME, Sign.PARTIAL) for sign in signs)
    if not signs:
        return " "
    if linked == len(signs):
        return SHADES[3]
    return SHADES[0 if not linked else 1 if 2 * linked < len(signs) else 2]
