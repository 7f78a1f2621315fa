"""Who studies with a workspace."""

from __future__ import annotations

from typing import Self

from encuadre import model
from encuadre.export.wire.base import Wire


class Learner(Wire, frozen=True):
    """A learner; `known` and `answers` say how many are kept, not which."""

    name: str
    learning: model.Language
    level: model.Level | None
    low: model.Level | None
    high: model.Level | None
    known: int
    answers: int

    @classmethod
    def of(cls, noun: model.LearnerProfile) -> Self:
        """Return a learner with the interval of the last check, where it gave one."""
        estimate = noun.estimate if noun.estimate and noun.estimate.is_reliable else None
        return cls.filled(
            noun,
            low=estimate.low if estimate else None,
            high=estimate.high if estimate else None,
            known=len(noun.known),
            answers=len(noun.answers),
        )


class Learners(Wire, frozen=True):
    """`learners`: by name."""

    learners: tuple[Learner, ...]
