"""An alignment of two bare texts as plain lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from encuadre.cli.words import HEADINGS
from encuadre.model import Alignment, Language, LinkKind, Passage


def alignment_lines(
    alignment: Alignment, left: Sequence[Passage], right: Sequence[Passage], language: Language
) -> Iterator[str]:
    """Yield the links, the conflicts and what stands alone; numbers count sentences from 0."""
    words = HEADINGS[language]
    yield f"== {words['shared']}"
    for link in alignment.links:
        mark = "=" if link.kind is LinkKind.SAME else "~"
        yield f"< {link.left}: {left[link.left].text}"
        yield f"{mark} {link.right}: {right[link.right].text}  ({link.score:.2f})"
        yield ""
    yield f"== {words['conflicts']}"
    for conflict in alignment.conflicts:
        one = conflict.left_quantity.span.of(left[conflict.left].text)
        other = conflict.right_quantity.span.of(right[conflict.right].text)
        yield f"{conflict.left} {one} {words['against']} {conflict.right} {other}: {conflict.rule}"
    for mark, name, numbers, passages in (
        ("<", "left", alignment.only_left, left),
        (">", "right", alignment.only_right, right),
    ):
        yield ""
        yield f"== {words['only'].format(side=name)}"
        for number in numbers:
            yield f"{mark} {number}: {passages[number].text}"
