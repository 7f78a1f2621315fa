"""The rule behind a verdict on two figures: what they measure, what both count, and why they agree or do not."""

from __future__ import annotations

from encuadre.align.conflicts._agreement import LIMITS
from encuadre.align.conflicts._figures import Figure
from encuadre.model import ConflictKind, Ground, Language, Passage, QuantityKind, Rule


def rule_of(left_passage: Passage, left: Figure, right_passage: Passage, right: Figure, ground: Ground) -> Rule:
    """Say what was compared; where one side leaves the unit out, the other's measure counts.

    Args:
        left_passage: The sentence of the first figure.
        left: The first figure.
        right_passage: The sentence of the second.
        right: The second figure.
        ground: Why the two are compared.
    """
    measure = right.kind if left.kind is QuantityKind.COUNT else left.kind
    return Rule(ConflictKind.QUANTITY, ground, measure, _nouns(left_passage, left, right_passage, right))


def ground_of_agreement(left: Figure, right: Figure) -> Ground:
    """Say why two figures that are told differently can both be true."""
    return Ground.BOUND if left.bound in LIMITS or right.bound in LIMITS else Ground.ROUNDING


def _nouns(left_passage: Passage, left: Figure, right_passage: Passage, right: Figure) -> dict[Language, str]:
    """Take what is counted in each language; beside a sum, what a bare number counts is no measure's noun."""
    sides = ((right_passage, right), (left_passage, left))
    is_mixed = left.kind is not right.kind
    return {
        passage.language: figure.quantity.counted
        for passage, figure in sides
        if figure.quantity.counted and not (is_mixed and figure.kind is QuantityKind.COUNT)
    }
