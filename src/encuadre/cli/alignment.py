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
    names = (words.terms.left, words.terms.right)
    for mark, name, only, unlinked, chances, passages in (
        ("<", names[0], alignment.only_left, alignment.unlinked_left, alignment.absence_left, left),
        (">", names[1], alignment.only_right, alignment.unlinked_right, alignment.absence_right, right),
    ):
        known = dict(zip(unlinked, chances, strict=False))
        sure = words.how_many_absent(known.get(number) for number in only)
        yield ""
        yield " · ".join((f"== {titles.only_side.format(side=name).upper()}", *sure))
        yield from (f"{mark} {number}: {passages[number].text}" for number in only)
    for mark, (name, other), perhaps, passages in (
        ("<", names, alignment.perhaps_left, left),
        (">", names[::-1], alignment.perhaps_right, right),
    ):
        if perhaps:
            yield ""
            yield f"== {titles.perhaps_side.format(side=name, other=other).upper()}"
            yield from (f"{mark} {number}: {passages[number].text}" for number in perhaps)


def _difference(
    conflict: Conflict, left: Sequence[Passage], right: Sequence[Passage], between: str, words: Words
) -> str:
    one = conflict.left_span.of(left[conflict.left].text)
    other = conflict.right_span.of(right[conflict.right].text)
    told = between.format(left=f"{conflict.left} {one}", right=f"{conflict.right} {other}")
    return f"{told}: {rule_in_words(conflict.rule, words)}"
