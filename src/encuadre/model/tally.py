"""What both sides count of one kind, each figure as it was told: held side by side, and not called a conflict."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from encuadre.model.annotation import Quantity
from encuadre.model.text import Span


class TallyKind(StrEnum):
    """What is counted or measured; people by what has befallen them."""

    DEAD = "dead"
    HURT = "hurt"
    MISSING = "missing"
    MOVED = "moved"
    """Driven from home or led to safety."""

    AFFECTED = "affected"
    """Reached by a disaster, in whatever way."""

    HELD = "held"
    SPEED = "speed"
    LENGTH = "length"
    """How far, high or wide."""

    COUNT = "count"
    """Anything else, by the noun that is counted."""


@dataclass(frozen=True, slots=True)
class TalliedFigure:
    """One figure where it is told."""

    sentence: str
    """Sentence id."""

    span: Span
    """Its words: relative to the sentence as alignment gives it, to the article's text in a `Comparison`."""

    quantity: Quantity


@dataclass(frozen=True, slots=True)
class Tally:
    """All figures of one kind that the reports of an event tell, where the two sides do not tell the same ones."""

    kind: TallyKind
    left: tuple[TalliedFigure, ...]
    """Never empty; in the order of the articles and their sentences."""

    right: tuple[TalliedFigure, ...]
