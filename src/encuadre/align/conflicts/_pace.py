"""How soon what a figure tells may change: whether two that differ can be two states of one thing."""

from __future__ import annotations

from collections.abc import Sequence

from encuadre.align.conflicts._agreement import places, same
from encuadre.align.conflicts._figures import Figure
from encuadre.align.conflicts._setting import setting_of
from encuadre.model import Pace, Passage, QuantityKind

GROWING = frozenset(
    {"dead", "hurt", "missing", "held", "freed", "moved", "hospital", "ill", "recovered", "tested", "deported"}
)
"""States in which people are counted anew while a story runs. Of 11 conflicts in them that were shown on 37 real events
one reader found one right, and there another figure of the same state is told alike on both sides."""

FEWEST_PLACES = 2
"""Places of a figure from which on two newsrooms do not tell it alike by chance (`34,700`; neither `60` nor `100`)."""

_NEVER = frozenset({QuantityKind.AGE, QuantityKind.ORDINAL})
_ANYTHING = frozenset({QuantityKind.DATE, *_NEVER})
"""What is told of many things at once, so that the same one on both sides holds nothing fast."""


def pace_of(
    left: Passage, a: Figure, right: Passage, b: Figure, figures: tuple[Sequence[Figure], Sequence[Figure]]
) -> Pace:
    """Tell how soon two figures that differ may change.

    Reports that differ in a toll, a sum under negotiation or a count of guests are mostly hours or a day apart. Where
    both tell another rare figure alike they know the same state of the news, and differ within it: 34,700 new cases on
    both sides, most since a day of 36,400 or of 34,800. A count that grows is held fast by one of its own state alone:
    307 were aboard from the first hour on.

    Args:
        left: The sentence of the first figure.
        a: The first figure.
        right: The sentence of the second.
        b: The second figure.
        figures: All figures of each sentence.
    """
    one, other = setting_of(left, a, figures[0]), setting_of(right, b, figures[1])
    is_half_told = not one.states or not other.states
    are_named = bool(a.quantity.counted and b.quantity.counted)  # `released` beside two counts of pages frees nobody
    growing = GROWING & (one.states | other.states if is_half_told and not are_named else one.states & other.states)
    if (a.kind in _NEVER and not growing) or _is_held_fast(left, a, right, b, figures, growing):
        return Pace.NEVER
    return Pace.BY_HOUR if growing else Pace.BY_DAY


def _is_held_fast(
    left: Passage,
    a: Figure,
    right: Passage,
    b: Figure,
    figures: tuple[Sequence[Figure], Sequence[Figure]],
    growing: frozenset[str],
) -> bool:
    """Tell whether both sentences tell a rare figure alike; of what grows, one of its own state."""
    return any(
        same(x, y)
        and x.kind is y.kind
        and x.kind not in _ANYTHING
        and x.is_written_in_digits
        and places(x.value) >= FEWEST_PLACES
        and (
            not growing
            or bool(growing & setting_of(left, x, figures[0]).states & setting_of(right, y, figures[1]).states)
        )
        for x in figures[0]
        if x is not a
        for y in figures[1]
        if y is not b
    )
