"""The glass: the one place where text becomes something a widget draws.

Newsroom text is data. A plain `str` given to a widget is parsed as markup, so that a headline such as `[VIDEO] ...`
loses a word or ends the program; and control characters pass through to the terminal. `Content` made here is neither
parsed nor able to speak to the terminal, whatever the text says.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from textual.content import Content, Span

from encuadre.text.folding import fold

ELLIPSIS = "…"

_BIDI = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
"""Overrides and isolates (Unicode UAX 9) that can make a line read other than it is."""

_HARMLESS = {
    **dict.fromkeys((*range(0x20), *range(0x7F, 0xA0), *_BIDI), "\ufffd"),
    **dict.fromkeys(map(ord, "\t\n\r\v\f\x85\u2028\u2029"), " "),
}
"""One character for one, so that offsets into the text stay true."""


@dataclass(frozen=True, slots=True)
class Emphasis:
    """A stretch of a text that is drawn in `style`."""

    start: int
    end: int
    style: str


def harmless(text: str) -> str:
    """Return `text` as long as before, with nothing in it that a terminal would obey."""
    return text.translate(_HARMLESS)


def plain(text: str, style: str = "") -> Content:
    """Return `text` as it was published: never markup, an action or a terminal command."""
    shown = harmless(text)
    return Content(shown, [Span(0, len(shown), style)] if style and shown else None)


def emphasised(text: str, emphases: Iterable[Emphasis]) -> Content:
    """Return `text` with some stretches of it styled; stretches outside the text are cut to it."""
    shown = harmless(text)
    spans = [
        Span(max(0, part.start), min(len(shown), part.end), part.style)
        for part in emphases
        if part.start < len(shown) and part.end > 0
    ]
    return Content(shown, spans)


def styled(parts: Iterable[tuple[str, str]]) -> Content:
    """Return stretches of text, each with its style, in one line: what `joined` makes of `plain` ones, at once."""
    text, spans = "", []
    for part, style in parts:
        if part and style:
            spans.append(Span(len(text), len(text) + len(part), style))
        text += part
    return Content(harmless(text), spans)


def joined(parts: Iterable[Content], between: str = "") -> Content:
    """Return the parts in one line, or one below the other if `between` is a line break."""
    return Content(between).join(parts)


def lines(parts: Iterable[Content]) -> Content:
    """Return the parts one below the other."""
    return joined(parts, "\n")


def fitted(content: Content, width: int) -> Content:
    """Return `content` exactly `width` cells wide: padded, or cut with an ellipsis."""
    content = shortened(content, width)
    return content.pad_right(width - content.cell_length)


def shortened(content: Content, width: int) -> Content:
    """Return `content`, cut with an ellipsis if it is wider than `width` cells."""
    return content if content.cell_length <= width else content.truncate(width, ellipsis=True)


def fits(labels: Iterable[Content], width: int, around: int = 2) -> bool:
    """Say whether labels stand beside each other in one line.

    Args:
        labels: What stands there.
        width: Cells there are.
        around: Blanks about each label.
    """
    return sum(label.cell_length + around for label in labels) <= width


def wrapped(content: Content, width: int) -> Sequence[Content]:
    """Return the lines of `content` at `width` cells; there is always one."""
    return content.wrap(max(2, width)) or [content]


def searchable(text: str) -> str:
    """Return `text` without case and accents, so that `pesqueria` finds `Pesquería`."""
    return fold(text)
