"""The rule behind a verdict, in words a reader can check against the two sentences."""

from __future__ import annotations

from encuadre.align.conflicts._figures import Figure
from encuadre.model import Passage, QuantityKind

_NAMES: dict[QuantityKind, str] = {
    QuantityKind.COUNT: "counts",
    QuantityKind.MONEY: "sums of money",
    QuantityKind.PERCENT: "percentages",
    QuantityKind.MASS: "weights",
    QuantityKind.LENGTH: "lengths",
    QuantityKind.AREA: "areas",
    QuantityKind.VOLUME: "volumes",
    QuantityKind.SPEED: "speeds",
    QuantityKind.TEMPERATURE: "temperatures",
    QuantityKind.DURATION: "durations",
    QuantityKind.DATE: "dates",
    QuantityKind.ORDINAL: "ranks",
    QuantityKind.AGE: "ages",
}


def rule_of(left_passage: Passage, left: Figure, right_passage: Passage, right: Figure) -> str:
    """Say what was compared: `counts of troops: 10,000 against 15 mil`."""
    kind = right.kind if left.kind is QuantityKind.COUNT else left.kind
    noun = _noun(left_passage, left, right_passage, right)
    subject = (
        f"{_NAMES[kind]} of {noun}" if noun and kind not in {QuantityKind.ORDINAL, QuantityKind.DATE} else _NAMES[kind]
    )
    return f"{subject}: {left.text} against {right.text}"


def _noun(left_passage: Passage, left: Figure, right_passage: Passage, right: Figure) -> str:
    """Take the English noun where there is one, whichever side it stands on."""
    sides = ((left_passage, left), (right_passage, right))
    kinds = {figure.kind for _, figure in sides}
    told = sorted(
        (passage.language, figure.quantity.counted)
        for passage, figure in sides
        if figure.quantity.counted and (len(kinds) == 1 or figure.kind is not QuantityKind.COUNT)
    )
    return told[0][1] if told else ""
