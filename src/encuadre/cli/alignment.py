"""An alignment of two bare texts as plain lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from encuadre.model import Alignment, Conflict, LinkKind, Passage, may_be_told
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
        yield " · ".join((f"== {titles.only_side.format(side=name).upper()}", *words.how_many_absent(chances)))
        for number, chance in zip_longest(numbers, chances):
            perhaps = f"  ({titles.perhaps_told})" if may_be_told(chance) else ""
            yield f"{mark} {number}: {passages[number].text}{perhaps}"


def _difference(
    conflict: Conflict, left: Sequence[Passage], right: Sequence[Passage], between: str, words: Words
) -> str:
    one = conflict.left_span.of(left[conflict.left].text)
    other = conflict.right_span.of(right[conflict.right].text)
    told = between.format(left=f"{conflict.left} {one}", right=f"{conflict.right} {other}")
    return f"{told}: {rule_in_words(conflict.rule, words)}"
