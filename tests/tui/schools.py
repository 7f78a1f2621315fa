"""A school in memory, with the lesson of the event to learn from; made by hand but for its exercises."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from classroom import an_event
from encuadre.model import (
    Answer,
    CheckWord,
    Comparison,
    Extent,
    Gloss,
    GlossStrength,
    ItemKind,
    Language,
    LearnerProfile,
    Lesson,
    Level,
    LevelEstimate,
    LevelSource,
    Span,
    VocabularyItem,
)
from encuadre.study import exercises, material_of, parallel_reading
from encuadre.study.readability import read_article
from encuadre.tui import EncuadreApp, Habits, Options, Services
from encuadre.tui.studying import School
from encuadre.words import Words
from tui.builders import FakeCompare, contents_of


def a_word(comparison: Comparison) -> VocabularyItem:
    """Return *el incendio*, with the headline it stands in."""
    article, own = comparison.right.articles[0], comparison.right.sentences[0]
    start = article.text.index("incendio")
    return VocabularyItem(
        "incendio",
        "es",
        "incendio",
        "NOUN",
        ItemKind.WORD,
        None,
        "el",
        4.2,
        Level.B2,
        LevelSource.FREQUENCY,
        Gloss("fire", GlossStrength.AGREED),
        own.id,
        Span(start, start + len("incendio")),
        comparison.left.sentences[0].id,
        2,
    )


def a_lesson(learnt: Language = "es", level: Level = Level.C2) -> Lesson:
    comparison, read = an_event()
    material = material_of(comparison, read)
    side = comparison.right if learnt == "es" else comparison.left
    return Lesson(
        comparison,
        learnt,
        level,
        1,
        parallel_reading(material, learnt=learnt, level=Level.C2),
        exercises(material, learnt=learnt, level=Level.C2, seed=1),
        (a_word(comparison),) if learnt == "es" else (),
        tuple(read_article(one, side.side) for one in read if one.article.language == learnt),
    )


@dataclass
class FakeSchool:
    """Keeps learners in memory, and what was asked of it."""

    kept: dict[str, LearnerProfile] = field(default_factory=dict)
    asked: list[LearnerProfile] = field(default_factory=list)
    written: list[tuple[str, str]] = field(default_factory=list)
    error: Exception | None = None

    def learners(self) -> Sequence[LearnerProfile]:
        return [self.kept[name] for name in sorted(self.kept)]

    def keep(self, name: str, learning: Language, level: Level) -> LearnerProfile:
        before = self.kept.get(name) or LearnerProfile(name, learning)
        self.kept[name] = replace(before, learning=learning, level=level)
        return self.kept[name]

    def lesson(self, comparison: Comparison, profile: LearnerProfile, should_stop: Callable[[], bool]) -> Lesson | None:
        if self.error:
            raise self.error
        self.asked.append(profile)
        return replace(a_lesson(profile.learning, profile.level or Level.B1), comparison=comparison)

    def due(self, profile: LearnerProfile) -> Mapping[str, datetime]:
        return {one.item: one.at + timedelta(days=1) for one in profile.answers}

    def answered(self, name: str, answer: Answer) -> None:
        self.kept[name] = replace(self.kept[name], answers=(*self.kept[name].answers, answer))

    def know(self, name: str, item: str, is_known: bool) -> None:
        known = self.kept[name].known
        self.kept[name] = replace(self.kept[name], known=known | {item} if is_known else known - {item})

    def questions(self, learning: Language) -> Sequence[CheckWord]:
        return [CheckWord("puente", 1, is_word=True), CheckWord("panzuno", 1, is_word=False)]

    def checked(self, name: str, answers: Sequence[tuple[CheckWord, bool]]) -> LearnerProfile:
        found = LevelEstimate(Level.A2, Level.A1, Level.B1, 1800.0, 0.0, is_reliable=True)
        self.kept[name] = replace(self.kept[name], level=Level.A2, estimate=found)
        return self.kept[name]

    def hand_out(self, lesson: Lesson, folder: str, format: str, words: Words) -> Path:
        if self.error:
            raise self.error
        self.written.append((folder, format))
        return Path("/lessons") / folder

    def export(self, comparison: Comparison, file: str, format: str, extent: Extent, words: Words) -> Path:
        if self.error:
            raise self.error
        self.written.append((file, f"{format} {extent}"))
        return Path("/documents") / file

    def formats(self) -> Sequence[str]:
        return ("docx", "html", "md")


def a_classroom(
    school: School | None = None,
    *,
    language: Language = "en",
    learner: str = "",
    comparison: Comparison | None = None,
) -> EncuadreApp:
    """Return an app with the event to learn from, opened."""
    shown = comparison or an_event()[0]
    return EncuadreApp(
        contents_of(shown),
        Services(compare=FakeCompare([shown]), school=FakeSchool() if school is None else school),
        Options(language=language, opened=shown.event.id, habits=Habits(learner=learner)),
    )
