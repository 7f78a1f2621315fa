"""A lesson: parallel reading and exercises with their answers."""

from __future__ import annotations

from typing import Self

from encuadre import model
from encuadre.export.wire.base import Share, Wire
from encuadre.model import Language


class Gap(Wire, frozen=True):
    """The word that was cut out of a sentence; `form` of verbs alone."""

    lemma: str
    part: str
    form: str | None


class Exercise(Wire, frozen=True):
    """A question; `answer` are positions in `choices`: the right one, each prompt's partner, or all in their order."""

    id: str
    kind: str
    language: Language
    text: str | None
    prompts: tuple[str, ...]
    choices: tuple[str, ...]
    answer: tuple[int, ...]
    gap: Gap | None
    aid: str | None
    engine: str | None
    """Who translated `aid`, or the text of a blind passage."""

    side: str | None
    correct: str | None
    clues: tuple[str, ...]
    evidence: tuple[str, ...]


class ParallelPair(Wire, frozen=True):
    """Two sentences that say the same; `engine` is null where both are originals."""

    learnt: str
    known: str
    evidence: tuple[str, ...]
    difficulty: Share
    engine: str | None


class Lesson(Wire, frozen=True):
    """What `study` makes of an event; `abstained` are the kinds of exercises it has too little for."""

    event: str
    learnt: Language
    level: str
    seed: int
    sides: tuple[str, str]
    reading: tuple[ParallelPair, ...]
    exercises: tuple[Exercise, ...]
    abstained: tuple[str, ...]

    @classmethod
    def of(cls, noun: model.Lesson) -> Self:
        """Return a lesson."""
        comparison = noun.comparison
        return cls.filled(
            noun,
            event=comparison.event.id,
            sides=(comparison.left.side, comparison.right.side),
            exercises=tuple(map(Exercise.of, noun.exercises.exercises)),
            abstained=noun.exercises.abstained,
        )
