"""Which figures of two linked sentences are told of one thing."""

from __future__ import annotations

from collections.abc import Sequence
from math import isclose

from encuadre.align.conflicts._agreement import (
    agree,
    bare_numbers,
    comparable,
    is_kept_by_a_limit,
    is_one_value,
    restates,
    same,
)
from encuadre.align.conflicts._figures import Figure
from encuadre.align.conflicts._likeness import BEFALLEN, Likeness, is_near, likeness
from encuadre.align.conflicts._setting import setting_of
from encuadre.align.conflicts._telling import Telling
from encuadre.model import LinkKind, Passage, QuantityKind

MOST_FIGURES = 40
"""A sentence with more figures is a table read as one, where nothing tells which belongs to which."""

ENOUGH_SHARED = 2
"""Figures told alike from which on two sentences are read as saying the same, whatever kind of link joins them."""

Pairs = list[tuple[Figure, Figure]]
Told = tuple[Telling, Telling]
NOTHING_TOLD = (Telling(), Telling())
Figures = tuple[Sequence[Figure], Sequence[Figure]]


def opposed(
    left: Passage,
    left_figures: Sequence[Figure],
    right: Passage,
    right_figures: Sequence[Figure],
    kind: LinkKind,
    *,
    told: Told = NOTHING_TOLD,
) -> Pairs:
    """Pair the figures of two sentences that disagree and can be about nothing else.

    A reader who is told of a conflict will look, and a false alarm costs more trust than a miss. So a figure is set
    against another only if it agrees with none of the other sentence, and if the other is the only one it can be about:
    in sentences that say the same, the only unmatched figure of its kind; in sentences that share a part, one that
    counts the same noun or stands among the same words. Figures decide it rather than vectors, which cannot tell ten
    from a hundred.

    Args:
        left: One sentence.
        left_figures: Its figures.
        right: The other sentence.
        right_figures: Its figures.
        kind: How much the two sentences share.
        told: The whole of each text: what a side tells too it does not contradict.
    """
    if max(len(left_figures), len(right_figures)) > MOST_FIGURES:
        return []
    first, second = _without_partner(left_figures, right_figures)
    shared = min(len(left_figures) - len(first), len(right_figures) - len(second))
    if kind is LinkKind.PARTIAL and shared >= ENOUGH_SHARED and len(first) == len(second) == 1:
        kind = LinkKind.SAME
    rest = (first, second) if kind is LinkKind.SAME else (left_figures, right_figures)
    first, second = (
        _told_once(
            [
                figure
                for figure in own
                if not any(agree(figure, other) for other in others)
                and not any(restates(figure, other) for other in of_sentence if other not in own)
            ]
        )
        for own, others, of_sentence in ((first, rest[1], left_figures), (second, rest[0], right_figures))
    )
    figures = (left_figures, right_figures)
    leads = (told[0].lead, told[1].lead)
    pairs = [
        (likeness(left, a, right, b, kind, figures, leads), a, b) for a in first for b in second if comparable(a, b)
    ]
    for floor in (Likeness.NOUN, Likeness.FAR):
        sole = _sole([(found, a, b) for found, a, b in pairs if found >= floor])
        if found_pairs := [(a, b) for found, a, b in sole if found >= Likeness.PLACE]:
            return [(a, b) for a, b in found_pairs if not _is_told_too(left, a, right, b, told, figures)]
    if not any(found for found, _, _ in pairs) and kind is LinkKind.SAME and len(first) == len(second) == 1:
        return _unit_left_out(first[0], second[0])
    return []


def agreeing(
    left: Passage, left_figures: Sequence[Figure], right: Passage, right_figures: Sequence[Figure], kind: LinkKind
) -> Pairs:
    """Pair the figures of two sentences that are told differently, can both be true, and can be about nothing else.

    A figure that both tell, as `19` and `at least 19` or in miles and in kilometres, is no news to anybody. That one is
    the other rounded says that they are of one thing; that a limit keeps a figure does not (`more than half a century`,
    `54 years`), but for counts of one noun.

    Args:
        left: One sentence.
        left_figures: Its figures.
        right: The other sentence.
        right_figures: Its figures.
        kind: How much the two sentences share.
    """
    if max(len(left_figures), len(right_figures)) > MOST_FIGURES:
        return []
    first, second = (_told_once(own) for own in _without_partner(left_figures, right_figures))
    figures = (left_figures, right_figures)
    pairs = [
        (likeness(left, a, right, b, kind, figures), a, b)
        for a in first
        for b in second
        if comparable(a, b) and agree(a, b)
    ]
    floor = Likeness.FAR if kind is LinkKind.SAME else Likeness.PLACE
    return [
        (a, b)
        for found, a, b in _sole(pairs)
        if found >= (Likeness.NOUN if is_kept_by_a_limit(a, b) else floor) and not is_one_value(a, b)
    ]


def _is_told_too(left: Passage, a: Figure, right: Passage, b: Figure, told: Told, figures: Figures) -> bool:
    """Tell whether one side also tells the other's figure, or its own as a limit that the other's keeps."""
    states = setting_of(left, a, figures[0]).states & setting_of(right, b, figures[1]).states & BEFALLEN
    if told[0].leaves_open(a, b) or told[1].leaves_open(b, a):
        return True
    return told[0].tells(b, a, states) or told[1].tells(a, b, states)


def _without_partner(left: Sequence[Figure], right: Sequence[Figure]) -> tuple[list[Figure], list[Figure]]:
    """Leave out the figures that the other side tells too."""
    first = [figure for figure in left if not any(same(figure, other) for other in right)]
    return first, [figure for figure in right if not any(same(figure, other) for other in left)]


def _told_once(figures: list[Figure]) -> list[Figure]:
    """Keep one of the figures that say the same in two units (`50 miles (80 km)`)."""
    return [one for at, one in enumerate(figures) if not any(restates(one, earlier) for earlier in figures[:at])]


def _sole(pairs: list[tuple[Likeness, Figure, Figure]]) -> list[tuple[Likeness, Figure, Figure]]:
    """Keep the pairs whose figures can be paired in no other way."""
    return [pair for pair in pairs if all(sum(other[n] is pair[n] for other in pairs) == 1 for n in (1, 2))]


def _unit_left_out(a: Figure, b: Figure) -> Pairs:
    """Pair the only two figures left where one side leaves the unit out (`los 300 millones restantes`).

    What counts something leaves nothing out: of `30 years` and `43 firefighters` neither is the other.
    """
    if a.kind is b.kind or not (a.is_written_in_digits and b.is_written_in_digits):
        return []
    for bare, other in ((a, b), (b, a)):
        is_bare = bare.kind is QuantityKind.COUNT and not bare.quantity.counted
        if is_bare and other.kind not in {QuantityKind.DATE, QuantityKind.ORDINAL}:
            numbers = [(x, y) for x in bare_numbers(a) for y in bare_numbers(b)]
            is_equal = any(isclose(x, y, rel_tol=1e-9) for x, y in numbers)
            return [(a, b)] if not is_equal and any(is_near(x, y) for x, y in numbers) else []
    return []
