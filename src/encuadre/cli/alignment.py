"""An alignment of two bare texts as plain lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from encuadre.cli.words import HEADINGS
from encuadre.data.rules import rule_in_words
from encuadre.model import Alignment, Conflict, Language, LinkKind, Passage


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
        yield _difference(conflict, left, right, words["against"], language)
    if alignment.compatible:
        yield ""
        yield f"== {words['compatible']}"
        for conflict in alignment.compatible:
            yield _difference(conflict, left, right, words["and"], language)
    for mark, name, numbers, passages in (
        ("<", "left", alignment.only_left, left),
        (">", "right", alignment.only_right, right),
    ):
        yield ""
        yield f"== {words['only'].format(side=name)}"
        for number in numbers:
            yield f"{mark} {number}: {passages[number].text}"


def _difference(
    conflict: Conflict, left: Sequence[Passage], right: Sequence[Passage], between: str, language: Language
) -> str:
    one = conflict.left_span.of(left[conflict.left].text)
    other = conflict.right_span.of(right[conflict.right].text)
    rule = rule_in_words(conflict.rule, language)
    return f"{conflict.left} {one} {between} {conflict.right} {other}: {rule}"
