"""What one learner knows: the level, the words, the answers given."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from encuadre.model.study import Level
from encuadre.model.text import Language


@dataclass(frozen=True, slots=True)
class CheckWord:
    """One question of the level check, *do you know this word?*, with the answer the program knows."""

    form: str
    band: int
    """Frequency band, 1 the commonest; of an invented word the band whose words it imitates."""

    is_word: bool
    """Whether it exists; invented ones tell how freely a learner says yes."""


@dataclass(frozen=True, slots=True)
class LevelEstimate:
    """What a level check gives: a level and how far it may be off."""

    level: Level
    low: Level
    high: Level
    """The level lies between `low` and `high` with the chance that `encuadre.study.check` says."""

    known: float
    """Words of the bands asked that the learner is estimated to know."""

    false_alarms: float
    """Share of invented words said to be known; much of it makes the estimate worthless."""

    is_reliable: bool
    """Whether the answers allow any estimate."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer a learner gave, kept for good: what to repeat, and when, is read from these."""

    item: str
    """Id of the vocabulary item or exercise."""

    at: datetime
    is_right: bool


@dataclass(frozen=True, slots=True)
class LearnerProfile:
    """What is kept of one learner, apart from every other one."""

    name: str
    learning: Language
    level: Level | None = None
    """Chosen, or else as the last check estimated it."""

    estimate: LevelEstimate | None = None
    """Of the last check."""

    known: frozenset[str] = frozenset()
    """Ids of vocabulary items that are not asked any more."""

    answers: tuple[Answer, ...] = ()
    """Oldest first."""
