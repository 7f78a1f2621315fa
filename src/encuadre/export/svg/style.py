"""How charts look: sizes in user units, colours, and the two marks that tell the sides apart without any colour."""

from __future__ import annotations

from markupsafe import Markup

from encuadre.export.markup import element

WIDTH = 380
"""Of every chart: at the width of a phone its letters are still ten pixels high, in half a page they are fourteen."""

TEXT = 12
"""Size of letters."""

LETTER = 6.3
"""Mean width of a letter of that size in the usual sans-serif faces, rounded up, for what has to fit."""

BOLD = 1.12
"""How much wider bold letters are."""

COLOURS = {"left": "#0b5394", "right": "#a34400", "ink": "#1b1b1b", "quiet": "#5a5a5a", "rule": "#d0d0d0"}
"""A blue and an orange: apart for every kind of colour vision (after Okabe and Ito), of other lightness in grey, and
either with a contrast above 5 to 1 on white. A page in the dark has its own."""

FACE = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif"


def fitted(said: str, width: float) -> str:
    """Return a text as long as there is room for; the table beside a chart has the whole."""
    room = int(width / LETTER)
    return said if len(said) <= room else f"{said[: room - 1].rstrip()}…"


def text(said: str, x: float, y: float, *, role: str = "ink", anchor: str = "start", bold: bool = False) -> Markup:
    """Return a line of text.

    Args:
        said: What it says.
        x: Where it stands.
        y: Its base line.
        role: Whose colour it has.
        anchor: Which end of it stands at `x`.
        bold: Whether it is the name of a side or a title.
    """
    weight = {"font-weight": "600"} if bold else {}
    colour = COLOURS[role]
    return element("text", {"x": x, "y": y, "text-anchor": anchor, "fill": colour, "class": role, **weight}, said)


def line(x1: float, x2: float, y1: float, y2: float, *, role: str, broken: bool = False) -> Markup:
    """Return a line from one point to another.

    Args:
        x1: Where it begins.
        x2: Where it ends.
        y1: How far down it begins.
        y2: How far down it ends.
        role: Whose colour it has.
        broken: Whether what it shows is not sure.
    """
    dashes = {"stroke-dasharray": "3 3"} if broken else {}
    width = 1 if role == "rule" else 2
    place = {"x1": x1, "y1": y1, "x2": x2, "y2": y2}
    return element("line", {**place, "stroke": COLOURS[role], "stroke-width": width, "class": role, **dashes})


def box(x: float, y: float, width: float, height: float, *, role: str) -> Markup:
    """Return a bar: of the left side full, of the right one hollow.

    Args:
        x: Its left end.
        y: Its upper end.
        width: How long it is.
        height: How thick it is.
        role: Whose it is.
    """
    edge = 0.75
    place = {"x": x + edge, "y": y + edge, "width": max(width - 2 * edge, 0.1), "height": height - 2 * edge}
    return element("rect", {**place, **_marked(role)})


def mark(x: float, y: float, *, role: str) -> Markup:
    """Return a mark on a scale: of the left side a full dot, of the right one a hollow diamond.

    Args:
        x: Its middle.
        y: Likewise.
        role: Whose it is.
    """
    if role == "left":
        return element("circle", {"cx": x, "cy": y, "r": 4.5, **_marked(role)})
    return element("path", {"d": f"M{x:.1f} {y - 5.5:.1f}l5.5 5.5-5.5 5.5-5.5-5.5z", **_marked(role)})


def _marked(role: str) -> dict[str, str | float]:
    fill = COLOURS[role] if role == "left" else "#ffffff"
    return {"fill": fill, "stroke": COLOURS[role], "stroke-width": 1.5, "class": f"{role} mark"}
