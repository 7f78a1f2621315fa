"""How the rules behind conflicts are worded in English. Written for this project."""

from __future__ import annotations

from encuadre.model import ConflictKind, Ground, QuantityKind

KINDS: dict[ConflictKind, str] = {
    ConflictKind.QUANTITY: "figures",
    ConflictKind.POLARITY: "yes and no",
    ConflictKind.MODALITY: "certainty",
}
"""What is compared, as a short label."""

MEASURES: dict[QuantityKind, str] = {
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

GROUNDS: dict[Ground, str] = {
    Ground.DIFFERENT: "too far apart for rounding",
    Ground.ROUNDING: "rounded",
    Ground.BOUND: "within the limit told",
    Ground.RANGE: "within the range told",
    Ground.UNIT: "the same in other units",
    Ground.PRECISION: "one is told more exactly",
    Ground.NEGATED: "one says yes, the other no",
    Ground.CERTAINTY: "one is more certain",
}

DATES_DIFFER: str = "not the same day"
"""Says of dates what `Ground.DIFFERENT` says of figures."""

OF: str = "{subject} of {noun}"
ABOUT: str = "{subject} ({noun})"
"""A predicate in question, which is no noun to be `of`."""
