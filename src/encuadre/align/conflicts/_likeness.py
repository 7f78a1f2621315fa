"""Why two figures of linked sentences are taken for one thing: what they count, and the words they stand among."""

from __future__ import annotations

from enum import IntEnum

from encuadre.align.conflicts._figures import Figure
from encuadre.align.conflicts._nouns import is_told, same_noun
from encuadre.align.conflicts._surroundings import other_country, shared_company
from encuadre.model import LinkKind, Passage, QuantityKind

FARTHEST = 6.0
"""Two values that differ by more than this factor are taken for figures of different things; no altered figure of the
comparable development pairs differs by more (6.0, once in 134)."""

FAR = 3.0
"""The same where no word around the one figure stands around the other; chosen on the sample, where it drops false
alarms, and on the comparable pairs, of whose conflicts it loses none."""

UNRELATED = 10.0
"""Beyond this factor the one figure does not even make doubtful which other figure is meant."""

MUCH_COMPANY = 2
"""Words around both figures from which on they are taken for one thing although the sentences share only a part."""

_RARE = frozenset({QuantityKind.MONEY, QuantityKind.LENGTH, QuantityKind.AREA, QuantityKind.VOLUME, QuantityKind.MASS})
"""Measures of which a sentence seldom tells two: one common word is enough (chosen)."""


class Likeness(IntEnum):
    """The better reason is the larger."""

    NONE = 0
    FAR = 1
    """They could be of one thing, but are too far apart to say so."""

    PLACE = 2
    """Nothing speaks against it, and the sentences or the words around say the same."""

    NOUN = 3
    """They count the same noun."""


def likeness(left: Passage, a: Figure, right: Passage, b: Figure, kind: LinkKind) -> Likeness:
    """Judge whether two figures that disagree are told of one thing.

    Args:
        left: The sentence of the first figure.
        a: The first figure.
        right: The sentence of the second.
        b: The second figure.
        kind: How much the two sentences share.
    """
    nouns = (a.quantity.counted, b.quantity.counted)
    is_partial = kind is LinkKind.PARTIAL
    if is_partial and a.kind in {QuantityKind.DATE, QuantityKind.ORDINAL}:
        return Likeness.NONE
    verdict = same_noun(left, nouns[0], right, nouns[1])
    if verdict is False or other_country(left, a.quantity.span, right, b.quantity.span):
        return Likeness.NONE
    if a.kind is QuantityKind.DATE:
        return Likeness.PLACE
    company = shared_company(left, a.quantity.span, right, b.quantity.span)
    factor = FARTHEST if company is None or company else FAR
    if not is_near(a.value, b.value, UNRELATED):
        return Likeness.NONE
    if verdict or (is_told(left, nouns[0], right, nouns[1]) and company != 0):
        return Likeness.NOUN if is_near(a.value, b.value) else Likeness.FAR
    if a.kind is QuantityKind.ORDINAL:
        is_one = not all(nouns) and a.is_written_in_digits and b.is_written_in_digits
        return Likeness.PLACE if is_one else Likeness.NONE
    if is_partial and (company or 0) < (1 if a.kind in _RARE else MUCH_COMPANY):
        return Likeness.FAR
    return Likeness.PLACE if is_near(a.value, b.value, factor) else Likeness.FAR


def is_near(a: float, b: float, factor: float = FARTHEST) -> bool:
    """Tell whether the larger of two values is at most `factor` times the smaller.

    Args:
        a: One value.
        b: The other.
        factor: At least 1.
    """
    small, large = sorted((abs(a), abs(b)))
    return large <= small * factor
