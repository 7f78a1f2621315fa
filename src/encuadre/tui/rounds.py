"""A round of exercises: which is asked now, what was taken of its choices, how many were right. It draws nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from encuadre.model import Exercise, ExerciseKind


class Round:
    """Exercises one after the other; an answer is final once nothing is left to be taken."""

    def __init__(self, exercises: Sequence[Exercise]) -> None:
        """Begin with the first."""
        self.begin(exercises)

    def begin(self, exercises: Sequence[Exercise]) -> None:
        """Begin with the first of these."""
        self.exercises = tuple(exercises)
        self.at = 0
        self.picked: tuple[int, ...] = ()
        self.results: dict[str, bool] = {}
        """By exercise, in the order they were answered."""

    @property
    def current(self) -> Exercise | None:
        """Return what is asked now; nothing once all were."""
        return self.exercises[self.at] if self.at < len(self.exercises) else None

    @property
    def is_answered(self) -> bool:
        """Whether nothing of the current one is left to be taken."""
        return self.current is not None and len(self.picked) == len(self.current.answer)

    @property
    def right(self) -> int:
        """Return how many were right so far."""
        return sum(self.results.values())

    @property
    def missed(self) -> tuple[Exercise, ...]:
        """Return what was answered wrong."""
        return tuple(one for one in self.exercises if self.results.get(one.id) is False)

    def pick(self, place: int) -> bool:
        """Take a choice, and tell whether the answer is complete with it; one that is taken or not there is not."""
        one = self.current
        if one is None or self.is_answered or not 0 <= place < len(one.choices) or place in self.picked:
            return False
        self.picked += (place,)
        if one.kind is ExerciseKind.ORDERING and len(self.picked) == len(one.answer) - 1:
            self.picked += tuple(left for left in range(len(one.choices)) if left not in self.picked)
        if self.is_answered:
            self.results[one.id] = self.picked == one.answer
        return self.is_answered

    def unpick(self) -> None:
        """Take the last choice back, unless the answer is complete."""
        if not self.is_answered:
            self.picked = self.picked[:-1]

    def go_on(self) -> None:
        """Go to the next; one that was not answered counts for nothing."""
        self.at, self.picked = min(self.at + 1, len(self.exercises)), ()


def asked_now(exercises: Sequence[Exercise], due: Mapping[str, datetime], now: datetime) -> tuple[Exercise, ...]:
    """Return those that are due, the longest waiting first, then those never asked; what comes later is left out.

    Args:
        exercises: Of a lesson.
        due: When each that was ever answered is asked again.
        now: With its time zone.
    """
    waiting = sorted((one for one in exercises if one.id in due and due[one.id] <= now), key=lambda one: due[one.id])
    return (*waiting, *(one for one in exercises if one.id not in due))
