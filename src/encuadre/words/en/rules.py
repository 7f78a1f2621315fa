"""The rules behind a verdict, in English."""

from __future__ import annotations

from encuadre.model import ConflictKind, Ground, QuantityKind
from encuadre.words.shapes.rules import RulesWords

RULES = RulesWords(
    kinds={
        ConflictKind.QUANTITY: "figures",
        ConflictKind.POLARITY: "yes and no",
        ConflictKind.SPEAKER: "who said it",
        ConflictKind.DOER: "who did it",
        ConflictKind.PLACE: "where it is",
        ConflictKind.MODALITY: "certainty",
    },
    measures={
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
    },
    grounds={
        Ground.DIFFERENT: "too far apart for rounding",
        Ground.ROUNDING: "rounded",
        Ground.BOUND: "within the limit told",
        Ground.RANGE: "within the range told",
        Ground.UNIT: "the same in other units",
        Ground.PRECISION: "one is told more exactly",
        Ground.NEGATED: "one says yes, the other no",
        Ground.WITHHELD: "one says it will be, on the other it was left unsaid",
        Ground.SILENT: "one quotes them, on the other they would not comment",
        Ground.OTHER_SPEAKER: "the same words, another speaker",
        Ground.OTHER_DOER: "the same act, another doer",
        Ground.OTHER_PLACE: "the same place, another part of it",
        Ground.LATER: "the later report counts more, perhaps a newer state",
        Ground.CHANGING: "it may have changed from one report to the other",
        Ground.UNDATED: "of one report no date is known, and it may be older",
        Ground.SINCE: "the later report has it as done or said, perhaps a newer state",
        Ground.BOTH_TOLD: "another report of one side tells it as the other does",
        Ground.CERTAINTY: "one is more certain",
    },
    dates_differ="not the same day",
    of="{subject} of {noun}",
    about="{subject} ({noun})",
    rule="{subject}: {ground}",
)
