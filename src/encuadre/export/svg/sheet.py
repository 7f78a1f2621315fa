"""One chart for a page of its own, or all of them below each other in one file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from textwrap import wrap

from markupsafe import Markup

from encuadre.export.markup import element
from encuadre.export.svg.counts import counts
from encuadre.export.svg.intervals import intervals
from encuadre.export.svg.style import BOLD, FACE, LETTER, TEXT, WIDTH, text
from encuadre.model import Chart, ChartKind, Language

MARGIN = 20
"""Around the charts of a file."""

LINE = 16
"""Height of a line of text."""

_DRAWN: Mapping[ChartKind, Callable[[Chart], tuple[float, Iterator[Markup]]]] = {
    ChartKind.COUNTS: counts,
    ChartKind.INTERVALS: intervals,
}


def drawn(chart: Chart) -> Markup:
    """Return a chart as an element of a page, named and described for whoever does not see it."""
    height, shapes = _DRAWN[chart.kind](chart)
    name, told = f"{chart.id}-title", f"{chart.id}-told"
    return element(
        "svg",
        {
            "class": "chart",
            "viewBox": f"0 0 {WIDTH} {height:g}",
            "font-family": FACE,
            "font-size": TEXT,
            "role": "img",
            "aria-labelledby": name,
            "aria-describedby": told,
        },
        element("title", {"id": name}, chart.title),
        element("desc", {"id": told}, chart.description),
        *shapes,
    )


def to_svg(title: str, charts: Sequence[Chart], language: Language) -> str:
    """Return the charts of an event as one file, with the numbers in the words of each.

    Args:
        title: The headline of the event.
        charts: What is drawn, in its order.
        language: What the charts are worded in.
    """
    shapes: list[Markup] = []
    y = float(MARGIN)
    for number, said in enumerate(_lines(title, TEXT + 3, bold=True)):
        shapes.append(element("g", {"font-size": TEXT + 3}, text(said, MARGIN, y + 14 + 20 * number, bold=True)))
    y += 20 * len(shapes) + 12
    for chart in charts:
        height, inside = _DRAWN[chart.kind](chart)
        told = [text(chart.title, MARGIN, y + TEXT, bold=True)]
        for number, said in enumerate(_lines(chart.description, TEXT)):
            told.append(text(said, MARGIN, y + TEXT + LINE * (number + 1), role="quiet"))
        y += LINE * len(told) + 8
        place = element("g", {"transform": f"translate({MARGIN} {y:g})"}, *inside)
        shapes.append(element("g", {"role": "img", "aria-label": chart.title}, *told, place))
        y += height + MARGIN
    width = WIDTH + 2 * MARGIN
    frame: dict[str, str | float] = {
        "xmlns": "http://www.w3.org/2000/svg",
        "xml:lang": language,
        "viewBox": f"0 0 {width} {y:g}",
        "width": width,
        "height": y,
        "font-family": FACE,
        "font-size": TEXT,
    }
    ground = element("rect", {"width": width, "height": y, "fill": "#ffffff"})
    return f"{element('svg', frame, element('title', {}, title), ground, *shapes)}\n"


def _lines(said: str, size: float, *, bold: bool = False) -> list[str]:
    return wrap(said, int(WIDTH / (LETTER * size / TEXT * (BOLD if bold else 1))))
