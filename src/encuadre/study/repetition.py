"""When an item is asked again: SM-2, read from the answers that were given.

The algorithm is SuperMemo 2 (Wozniak 1990, *Optimization of learning*): intervals of one day, six days, then the last
one times an ease that starts at 2.5 and never falls below 1.3. It grades answers from 0 to 5; here an answer is right
or wrong, which is taken for a 4 (*correct after a hesitation*, leaves the ease as it is) and a 2 (*incorrect, but the
right one seemed easy to recall*). Nothing is stored but the answers, so another rule may be taken and nothing is lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from encuadre.model import Answer

EASE = 2.5
"""How much longer the next interval is than the last, to begin with (SuperMemo 2; Wozniak 1990)."""

LEAST_EASE = 1.3
"""What it never falls below (the same)."""

FIRST_DAYS = (1, 6)
"""Days after the first right answer in a row, and after the second."""

_LOST = -0.32
"""What grade 2 does to the ease: 0.1 − (5 − 2) × (0.08 + (5 − 2) × 0.02)."""


@dataclass(frozen=True, slots=True)
class Repetition:
    """How well one item is known, and when it is asked again."""

    item: str
    due: datetime
    days: int
    """Between the last answer and `due`."""

    ease: float = EASE
    streak: int = 0
    """Right answers in a row, the last one included."""


def repetitions(answers: Iterable[Answer]) -> tuple[Repetition, ...]:
    """Return every item that was ever answered, the one that is due first at the front."""
    found: dict[str, Repetition] = {}
    for answer in sorted(answers, key=lambda one: one.at):
        found[answer.item] = _after(found.get(answer.item), answer)
    return tuple(sorted(found.values(), key=lambda one: (one.due, one.item)))


def due(answers: Iterable[Answer], now: datetime) -> tuple[Repetition, ...]:
    """Return the items to be asked by now, the one that has waited longest first.

    Args:
        answers: All that a learner gave.
        now: With its time zone.
    """
    return tuple(one for one in repetitions(answers) if one.due <= now)


def _after(before: Repetition | None, answer: Answer) -> Repetition:
    ease = before.ease if before else EASE
    if not answer.is_right:
        return Repetition(answer.item, answer.at + timedelta(days=1), 1, max(LEAST_EASE, round(ease + _LOST, 2)))
    streak = (before.streak if before else 0) + 1
    days = FIRST_DAYS[streak - 1] if streak <= len(FIRST_DAYS) else round((before.days if before else 1) * ease)
    return Repetition(answer.item, answer.at + timedelta(days=days), days, ease, streak)
