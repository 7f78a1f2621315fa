"""Who learns from an event, the lesson made for them, and the round they are in; each learner's apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from textual.message import Message

from encuadre.model import (
    Answer,
    CheckWord,
    Comparison,
    Extent,
    Language,
    LearnerProfile,
    Lesson,
    Level,
    other_language,
)
from encuadre.tui.rounds import Round
from encuadre.tui.screens.base import Chosen
from encuadre.tui.tabs import Turn
from encuadre.words import Words


class School(Protocol):
    """Where lessons are made and learners are kept; every call runs in a thread."""

    def learners(self) -> Sequence[LearnerProfile]:
        """Return everybody, by name."""

    def keep(self, name: str, learning: Language, level: Level) -> LearnerProfile:
        """Keep what a learner learns, and at which level.

        Args:
            name: Of the learner, who may be new.
            learning: The language.
            level: Chosen.
        """

    def lesson(self, comparison: Comparison, profile: LearnerProfile, should_stop: Callable[[], bool]) -> Lesson | None:
        """Return the lesson of an event for a learner; nothing where it was told to stop.

        Args:
            comparison: The event.
            profile: The learner.
            should_stop: Asked while it waits.
        """

    def due(self, profile: LearnerProfile) -> Mapping[str, datetime]:
        """Return when each item that a learner ever answered is to be asked again."""

    def answered(self, name: str, answer: Answer) -> None:
        """Keep an answer."""

    def know(self, name: str, item: str, is_known: bool) -> None:
        """Keep that a learner knows an item of vocabulary, or does not.

        Args:
            name: Of the learner.
            item: Its id.
            is_known: Whether it is left out from now on.
        """

    def questions(self, learning: Language) -> Sequence[CheckWord]:
        """Return the questions of a level check."""

    def checked(self, name: str, answers: Sequence[tuple[CheckWord, bool]]) -> LearnerProfile:
        """Keep what a level check estimates."""

    def hand_out(self, lesson: Lesson, folder: str, format: str, words: Words) -> Path:
        """Write a lesson into a folder, and return it.

        Args:
            lesson: What a class is handed.
            folder: As it was typed.
            format: Of its pages.
            words: The interface's.
        """

    def export(self, comparison: Comparison, file: str, format: str, extent: Extent, words: Words) -> Path:
        """Write an event as a document, and return its file.

        Args:
            comparison: The event.
            file: As it was typed.
            format: Of the document.
            extent: How much of the event.
            words: The interface's.
        """

    def formats(self) -> Sequence[str]:
        """Return the formats documents are written in."""


@dataclass
class Desk:
    """What lies before one learner of one event."""

    comparison: Comparison
    profile: LearnerProfile
    lesson: Lesson | None = None
    due: Mapping[str, datetime] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)
    """Ids of vocabulary items the learner said to know since the lesson was made."""

    round: Round | None = None
    is_left_for_evidence: bool = False
    """Whether the round goes on once the tab is opened again."""


@dataclass
class StudyAsked(Message):
    """A reader wants to learn from an event; who they are the app knows."""

    comparison: Comparison
    row: str | None
    """Where they left the tab."""

    answer: Callable[[Chosen | Turn | None], None]
    """Takes what they do there."""


class Desks:
    """The desks of this run: an event is made a lesson of once for a learner."""

    def __init__(self, school: School | None, learner: str, language: Language) -> None:
        """Begin with the learner of last time.

        Args:
            school: Where lessons are made; `None`: nowhere.
            learner: By name; empty: nobody.
            language: Of the interface: nobody in particular learns the other one.
        """
        self.school = school
        self.learner = learner
        self._nobody = LearnerProfile("", other_language(language), Level.B1)
        self._desk: Desk | None = None

    def at(self, comparison: Comparison) -> Desk:
        """Return the desk of an event: the one that was left, unless another event or learner has come since."""
        desk = self._desk
        if desk is None or desk.comparison is not comparison or desk.profile.name != self.learner:
            known = LearnerProfile(self.learner, self._nobody.learning)
            desk = self._desk = Desk(comparison, known if self.learner else self._nobody)
        return desk

    def seat(self, profile: LearnerProfile) -> None:
        """Let another learner sit down, or the same with other wishes: who asks for the same has the same lesson."""
        self.learner = profile.name
        if not profile.name:
            self._nobody = profile
        if left := self._desk:
            is_same = _wishes(profile) == _wishes(left.profile)
            self._desk = Desk(left.comparison, profile, left.lesson if is_same else None)

    def read(self, name: str) -> LearnerProfile:
        """Return what is kept of a learner, or nobody where there is none; it runs in a thread."""
        found = () if self.school is None or not name else self.school.learners()
        return next((one for one in found if one.name == name), self._nobody)


def _wishes(profile: LearnerProfile) -> tuple[Language, Level | None, frozenset[str]]:
    return profile.learning, profile.level, profile.known
