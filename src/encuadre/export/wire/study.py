"""A lesson: words, texts, parallel reading, and exercises with their answers."""

from __future__ import annotations

from typing import Self

import msgspec

from encuadre import model
from encuadre.export.wire.base import Characters, Share, Thousandths, Wire, Worded
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


class Gloss(Wire, frozen=True):
    """What a word means where it stands; `strength`: `authored` by a list of the program, or `agreed` by witnesses."""

    text: str
    strength: str


class Relation(Wire, frozen=True):
    """A word of the other language that looks alike: `kind` is `cognate` or `false_friend`."""

    kind: str
    other: str
    meaning: str
    other_meaning: str | None
    example: str | None
    example_translation: str | None


class VocabularyItem(Wire, frozen=True):
    """A word to learn; `level` is an estimate by frequency, `gloss` null where too few witnesses agree."""

    id: str
    lemma: str
    language: Language
    surface: str
    pos: str
    kind: str
    gender: str | None
    article: str | None
    zipf: Thousandths
    level: str | None
    level_source: str
    gloss: Gloss | None
    sentence: str
    """Where it stands in `span` of the article."""

    span: Characters
    aligned_sentence: str | None
    count: int
    relation: Relation | None
    mexican_usage: Worded | None

    @classmethod
    def of(cls, noun: model.VocabularyItem) -> Self:
        """Return a word; what it means in Mexico is told in both languages of the interface."""
        usage = noun.mexican_usage
        return cls.filled(noun, mexican_usage=Worded(en=usage.english, es=usage.spanish) if usage else None)


class Readability(Wire, frozen=True):
    """The score of one formula; `ease` is null where the formula counts years of school."""

    formula: str
    score: Share
    ease: str | None


class TextReadability(Wire, frozen=True):
    """How hard an article is to read; without scores it is too short for one."""

    article_id: str = msgspec.field(name="article")
    side: str
    language: Language
    words: int
    sentences: int
    scores: tuple[Readability, ...]


class Lesson(Wire, frozen=True):
    """What `study` makes of an event; `abstained` are the kinds of exercises it has too little for."""

    event: str
    learnt: Language
    level: str
    seed: int
    sides: tuple[str, str]
    reading: tuple[ParallelPair, ...]
    vocabulary: tuple[VocabularyItem, ...]
    readability: tuple[TextReadability, ...]
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
