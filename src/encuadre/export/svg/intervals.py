"""Measures of two sides on one scale from 0 to 1, each with its interval: dots and whiskers."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from markupsafe import Markup

from encuadre.export.svg.style import BOLD, LETTER, TEXT, WIDTH, fitted, line, mark, text
from encuadre.model import Chart, Figure

ROW = 38
"""Height of a row: one line of whiskers for each side, or two of a label."""

HEAD = 42
"""Height of the names of the sides and of the scale."""

LABEL = 150
"""Width of the labels: two lines hold the longest name of a frame in either language."""

END = 14
"""Room beyond the scale for half of its last number."""

SCALE = (0.0, 0.25, 0.5, 0.75, 1.0)


def intervals(chart: Chart) -> tuple[float, Iterator[Markup]]:
    """Return the height of a chart of intervals, and its shapes."""
    return HEAD + ROW * len(chart.rows) + 4, _shapes(chart)


def _shapes(chart: Chart) -> Iterator[Markup]:
    bottom = HEAD + ROW * len(chart.rows)
    for role, side, x in (("left", chart.sides[0], LABEL), ("right", chart.sides[1], (LABEL + WIDTH) / 2)):
        yield mark(x + 6, 8, role=role)
        yield text(fitted(side, ((WIDTH - LABEL) / 2 - 22) / BOLD), x + 18, TEXT, role=role, bold=True)
    for value in SCALE:
        yield line(_at(value), _at(value), HEAD - 8, bottom, role="rule")
        yield text(f"{value:g}", _at(value), HEAD - 13, role="quiet", anchor="middle")
    for place, row in enumerate(chart.rows):
        top = HEAD + ROW * place
        lines = wrap(row.label, int(LABEL / LETTER), max_lines=2, placeholder="…") or [""]
        for number, label in enumerate(lines):
            yield text(label, 0, top + (14 if len(lines) > 1 else 21) + 15 * number)
        for role, figure, y in (("left", row.left, top + 11), ("right", row.right, top + 26)):
            if figure is not None:
                yield from _whisker(figure, role, y)


def _whisker(figure: Figure, role: str, y: float) -> Iterator[Markup]:
    yield line(_at(figure.low), _at(figure.high), y, y, role=role, broken=figure.is_unsure)
    yield mark(_at(figure.value), y, role=role)


def _at(value: float) -> float:
    return LABEL + 4 + value * (WIDTH - LABEL - 4 - END)
