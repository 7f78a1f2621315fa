"""A comparison in which one sentence is translated otherwise; what was found of it stays as it is."""

from __future__ import annotations

from dataclasses import replace

from encuadre.model import ComparedSide, Comparison, Rendering


def reworded(comparison: Comparison, rendering: Rendering) -> Comparison:
    """Return a comparison with `rendering` wherever its original stands."""
    left, right = (_reworded(side, rendering) for side in (comparison.left, comparison.right))
    return replace(comparison, left=left, right=right)


def _reworded(side: ComparedSide, rendering: Rendering) -> ComparedSide:
    meant = rendering.original, rendering.language
    sentences = tuple(
        replace(one, rendering=rendering) if (one.text, one.rendering.language) == meant else one
        for one in side.sentences
    )
    return replace(side, sentences=sentences)
