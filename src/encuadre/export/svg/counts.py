"""Counts of two sides around a middle: one square a thing while they fit, bars where there are more."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from encuadre.export.svg.style import BOLD, TEXT, WIDTH, box, fitted, text
from encuadre.model import Chart, Figure

ROW = 19
"""Height of a row."""

HEAD = 24
"""Height of the names of the sides."""

SQUARE = 11
GAP = 2

MIDDLE = 132
"""Width of the labels: the day in either language, or a pair of words."""

COUNT = 26
"""Room for a number beyond the end of a bar."""


def counts(chart: Chart) -> tuple[float, Iterator[Markup]]:
    """Return the height of a chart of counts, and its shapes."""
    return HEAD + ROW * len(chart.rows) + 4, _shapes(chart)


def _shapes(chart: Chart) -> Iterator[Markup]:
    left, right = (WIDTH - MIDDLE) / 2, (WIDTH + MIDDLE) / 2
    yield text(fitted(chart.sides[0], left / BOLD), left, HEAD - 8, role="left", anchor="end", bold=True)
    yield text(fitted(chart.sides[1], left / BOLD), right, HEAD - 8, role="right", bold=True)
    most = max((figure.value for row in chart.rows for figure in (row.left, row.right) if figure), default=0)
    for place, row in enumerate(chart.rows):
        y = HEAD + ROW * place
        yield text(
            fitted(row.label, WIDTH if row.is_gap else MIDDLE),
            WIDTH / 2,
            y + TEXT,
            role="quiet" if row.is_gap else "ink",
            anchor="middle",
        )
        for figure, start, way in ((row.left, left, -1), (row.right, right, 1)):
            if figure is not None:
                yield from _bar(figure, start, way, y, most)


def _bar(figure: Figure, start: float, way: int, y: float, most: float) -> Iterator[Markup]:
    """Yield the squares or the bar of one figure, and the figure.

    Args:
        figure: What is shown.
        start: Where it begins.
        way: Whether it grows to the left (-1) or to the right (1).
        y: The upper end of its row.
        most: The largest figure of the chart.
    """
    role = "left" if way < 0 else "right"
    room = (WIDTH - MIDDLE) / 2 - COUNT
    step = SQUARE + GAP
    length = figure.value * step if most * step <= room else figure.value * room / most
    if most * step <= room:
        for number in range(round(figure.value)):
            x = start + way * number * step - (SQUARE if way < 0 else 0)
            yield box(x, y + 2, SQUARE, SQUARE, role=role)
    elif length:
        yield box(start - (length if way < 0 else 0), y + 2, length, SQUARE, role=role)
    beyond = start + way * (length + 4)
    yield text(figure.said, beyond, y + TEXT, role="quiet", anchor="end" if way < 0 else "start")
