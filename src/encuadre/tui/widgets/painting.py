"""From a line of `Content` to the segments of a row: what a Line API widget draws with."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from rich.segment import Segment
from rich.style import Style
from textual.content import Content


def segments(content: Content, base: Style, styles: Mapping[str, Style]) -> list[Segment]:
    """Return the segments of one line.

    Args:
        content: The line; its spans name styles.
        base: What lies under the whole line.
        styles: By name; a name that is not there leaves its stretch as it is.
    """
    text = content.plain
    cuts = sorted({0, len(text), *(cut for span in content.spans for cut in (span.start, span.end))})
    found = []
    for start, end in pairwise(cuts):
        style = base
        for span in content.spans:
            if span.start <= start and end <= span.end:
                style += styles.get(str(span.style), _PLAIN)
        found.append(Segment(text[start:end], style))
    return found


_PLAIN = Style()
