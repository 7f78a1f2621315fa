"""An alignment of two bare texts as plain lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from encuadre.model import Alignment, Conflict, LinkKind, Passage
from encuadre.words import Words
from encuadre.words.rules import rule_in_words


def alignment_lines(
    alignment: Alignment, left: Sequence[Passage], right: Sequence[Passage], words: Words
) -> Iterator[str]:
    """Yield the links, the conflicts and what stands alone; numbers count sentences from 0.

    Args:
        alignment: How the sentences are linked.
        left: The sentences of the left text.
        right: Those of the right.
        words: The interface's words.
    """
    titles = words.comparison
    yield f"== {titles.shared.upper()}"
    for link in alignment.links:
        mark = "=" if link.kind is LinkKind.SAME else "~"
        yield f"< {link.left}: {left[link.left].text}"
        yield f"{mark} {link.right}: {right[link.right].text}  ({link.score:.2f})"
        yield ""
    yield f"== {titles.in_conflict.upper()}"
    for conflict in alignment.conflicts:
        yield _difference(conflict, left, right, titles.against, words)
    if alignment.compatible:
        yield ""
        yield f"== {titles.compatible.upper()}"
        for conflict in alignment.compatible:
            yield _difference(conflict, left, right, titles.beside, words)
    for mark, name, numbers, chances, passages in (
        ("<", words.terms.left, alignment.only_left, alignment.absence_left, left),
        (">", words.terms.right, alignment.only_right, alignment.absence_right, right),
    ):
        yield ""
        sure = f" · {words.how_many_absent(chances)}" if chances else ""
        yield f"== {titles.only_side.format(side=name).upper()}{sure}"
        for number in numbers:
            yield f"{mark} {number}: {passages[number].text}"


def _difference(
    conflict: Conflict, left: Sequence[Passage], right: Sequence[Passage], between: str, words: Words
) -> str:
    one = conflict.left_span.of(left[conflict.left].text)
    other = conflict.right_span.of(right[conflict.right].text)
    told = between.format(left=f"{conflict.left} {one}", right=f"{conflict.right} {other}")
    return f"{told}: {rule_in_words(conflict.rule, words)}"
