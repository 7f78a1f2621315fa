"""Figures that cannot both be true as two linked sentences tell them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from encuadre.align.conflicts._agreement import agree, bare_numbers, comparable, restates, same
from encuadre.align.conflicts._figures import Figure, figures_of
from encuadre.align.conflicts._nouns import is_known, same_noun
from encuadre.align.conflicts._wording import rule_of
from encuadre.model import Conflict, Link, LinkKind, Passage, QuantityKind

__all__ = ["find_conflicts"]

FARTHEST = 10.0
"""Two values that differ by more than this factor are taken for figures of different things, unless the same noun
stands with both; a slip of one digit cannot reach it."""


class _Likeness(IntEnum):
    """Why two figures are taken for one thing, the better reason the larger."""

    NONE = 0
    PLACE = 1
    """Nothing speaks against it, and the sentences say the same."""

    NOUN = 2
    """They count the same noun."""


MOST_FIGURES = 40
"""A sentence with more figures is a table read as one, where nothing tells which belongs to which."""

ENOUGH_SHARED = 2
"""Figures told alike from which on two sentences are read as saying the same, whatever kind of link joins them."""


def find_conflicts(left: Sequence[Passage], right: Sequence[Passage], links: Sequence[Link]) -> tuple[Conflict, ...]:
    """Find the figures that linked sentences tell differently.

    A reader who is told of a conflict will look, and a false alarm costs more trust than a miss. So a figure is set
    against another only if it agrees with none of the other sentence, and if the other is the only one it can be about:
    in sentences that say the same, the only unmatched figure of its kind; in sentences that share a part, one that
    counts the same noun. Figures decide it rather than vectors, which cannot tell ten from a hundred.
    """
    conflicts: list[Conflict] = []
    told: dict[tuple[int, int], tuple[Figure, ...]] = {}
    for link in links:
        one, other = left[link.left], right[link.right]
        if not one.quantities or not other.quantities:
            continue
        first = told.setdefault((0, link.left), figures_of(one))
        second = told.setdefault((1, link.right), figures_of(other))
        for a, b in _opposed(one, first, other, second, link.kind):
            rule = rule_of(one, a, other, b)
            conflicts.append(Conflict(link.left, link.right, a.quantity, b.quantity, rule))
    return tuple(conflicts)


def _opposed(
    left: Passage,
    left_figures: Sequence[Figure],
    right: Passage,
    right_figures: Sequence[Figure],
    kind: LinkKind,
) -> list[tuple[Figure, Figure]]:
    """Pair the figures of two sentences that disagree and can be about nothing else."""
    if max(len(left_figures), len(right_figures)) > MOST_FIGURES:
        return []
    first, second = _without_partner(left_figures, right_figures)
    shared = min(len(left_figures) - len(first), len(right_figures) - len(second))
    if kind is LinkKind.PARTIAL and shared >= ENOUGH_SHARED and len(first) == len(second) == 1:
        kind = LinkKind.SAME
    rest = (first, second) if kind is LinkKind.SAME else (left_figures, right_figures)
    first, second = (
        [
            figure
            for figure in own
            if not any(agree(figure, other) for other in others)
            and not any(restates(figure, other) for other in told if other not in own)
        ]
        for own, others, told in ((first, rest[1], left_figures), (second, rest[0], right_figures))
    )
    pairs = [(_likeness(left, a, right, b, kind), a, b) for a in first for b in second if comparable(a, b)]
    for likeness in (_Likeness.NOUN, _Likeness.PLACE):
        alike = [(a, b) for found, a, b in pairs if found >= likeness]
        sole = [pair for pair in alike if all(sum(x[n] is pair[n] for x in alike) == 1 for n in (0, 1))]
        if sole:
            return sole
    if not any(found for found, _, _ in pairs) and kind is LinkKind.SAME and len(first) == len(second) == 1:
        return _unit_left_out(left, first[0], right, second[0])
    return []


def _without_partner(left: Sequence[Figure], right: Sequence[Figure]) -> tuple[list[Figure], list[Figure]]:
    """Leave out the figures that the other side tells too."""
    first = [figure for figure in left if not any(same(figure, other) for other in right)]
    return first, [figure for figure in right if not any(same(figure, other) for other in left)]


def _likeness(left: Passage, a: Figure, right: Passage, b: Figure, kind: LinkKind) -> _Likeness:
    nouns = (a.quantity.counted, b.quantity.counted)
    verdict = same_noun(left, nouns[0], right, nouns[1])
    if kind is LinkKind.PARTIAL and a.kind in {QuantityKind.DATE, QuantityKind.ORDINAL}:
        return _Likeness.NONE
    if verdict is not None:
        return _Likeness.NOUN if verdict else _Likeness.NONE
    if a.kind is QuantityKind.ORDINAL:
        can_be_one = not all(nouns) and a.is_written_in_digits and b.is_written_in_digits
    else:
        can_be_one = a.kind is QuantityKind.DATE or _is_near(a.value, b.value)
    return _Likeness.PLACE if can_be_one and kind is LinkKind.SAME else _Likeness.NONE


def _is_near(a: float, b: float) -> bool:
    small, large = sorted((abs(a), abs(b)))
    return large <= small * FARTHEST


def _unit_left_out(left: Passage, a: Figure, right: Passage, b: Figure) -> list[tuple[Figure, Figure]]:
    """Pair the only two figures left where one side leaves the unit out (`los 300 millones restantes`)."""
    if a.kind is b.kind or not (a.is_written_in_digits and b.is_written_in_digits):
        return []
    for passage, bare, other in ((left, a, b), (right, b, a)):
        is_bare = bare.kind is QuantityKind.COUNT and not is_known(passage, bare.quantity.counted)
        if is_bare and other.kind not in {QuantityKind.DATE, QuantityKind.ORDINAL}:
            is_near = any(_is_near(x, y) for x in bare_numbers(a) for y in bare_numbers(b))
            return [(a, b)] if is_near else []
    return []
