"""What a class answers about an event: exercises with their answers, and the sentences that bear each answer out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from encuadre.model.comparison import Comparison
from encuadre.model.readability import TextReadability
from encuadre.model.study import Level, VocabularyItem
from encuadre.model.text import Language


class ExerciseKind(StrEnum):
    """What a learner is asked to do, in the order a lesson takes them."""

    CLOZE = "cloze"
    """Fill the gap in a sentence."""

    MATCHING = "matching"
    """Find the sentence of the other language that says the same."""

    ORDERING = "ordering"
    """Put sentences in the order of the days they name."""

    WHO = "who"
    """Tell whether one side alone tells a sentence, or both do."""

    TRUE_FALSE = "true-false"
    """Tell whether a figure is the one that is told."""

    LEAD = "lead"
    """Tell which side opens with a fact that both tell."""

    BLIND = "blind"
    """Tell from the words alone which side wrote a passage."""


class VerbForm(StrEnum):
    """A form of a regular verb that its letters tell apart from every other one of it."""

    BASE = "base"
    """English, as the dictionary has it: also the present of all but the third person."""

    PRESENT_3S = "present 3s"
    PRESENT_3P = "present 3p"
    PRESENT_1P = "present 1p"
    PAST = "past"
    """English `-ed`, whether past or participle."""

    ING = "ing"
    PRETERITE_3S = "preterite 3s"
    PRETERITE_3P = "preterite 3p"
    IMPERFECT_3S = "imperfect 3s"
    IMPERFECT_3P = "imperfect 3p"
    FUTURE_3S = "future 3s"
    FUTURE_3P = "future 3p"
    CONDITIONAL_3S = "conditional 3s"
    CONDITIONAL_3P = "conditional 3p"
    SUBJUNCTIVE_3S = "subjunctive 3s"
    SUBJUNCTIVE_3P = "subjunctive 3p"
    INFINITIVE = "infinitive"
    GERUND = "gerund"


class PartOfSpeech(StrEnum):
    """Parts of speech a gap may be cut out of, by their universal tags."""

    VERB = "VERB"
    NOUN = "NOUN"
    ADJECTIVE = "ADJ"
    ADVERB = "ADV"


@dataclass(frozen=True, slots=True)
class Gap:
    """The word that was cut out of a sentence."""

    lemma: str
    part: PartOfSpeech
    form: VerbForm | None = None
    """Of a verb, the one form that fits; the hint of a cloze."""


RELIABLE = 0.8
"""`Translation.confidence` from which a machine's sentence stands before a class: stricter than the even chance from
which readers are not warned, for a learner cannot tell. A teacher found word for word renderings up to .79."""

TRUE, FALSE, BOTH = "true", "false", "both"
"""Answers that are no words of a text: `Exercise.choices` holds them where a statement is judged, and beside the names
of the sides."""


@dataclass(frozen=True, slots=True)
class Exercise:
    """One question with its answer; texts stand as published, but for gaps, hidden names and false figures."""

    id: str
    """Kind and 8 hex digits of its contents: whatever else is asked of the event, the same question keeps its id."""

    kind: ExerciseKind
    language: Language
    """What `text` and `prompts` are written in."""

    answer: tuple[int, ...]
    """Positions in `choices`: the right one; for each prompt its partner; or all of them in the right order."""

    choices: tuple[str, ...]
    evidence: tuple[str, ...]
    """Ids of the sentences that bear the answer out; never empty."""

    text: str = ""
    """The sentence, statement or passage that is asked about; a gap stands as `GAP`."""

    prompts: tuple[str, ...] = ()
    """Of a matching: the sentences whose partners are sought."""

    gap: Gap | None = None
    aid: str = ""
    """The sentence in the other language, which settles what the gap means; empty where the form settles it."""

    engine: str = ""
    """Who translated `aid`, or of a blind passage `text`; empty for an original."""

    side: str = ""
    """The side a statement is put into the mouth of; empty: of anybody."""

    correct: str = ""
    """Of a false statement: the figure that is told."""

    clues: tuple[str, ...] = ()
    """Of a blind passage: words of it that tell its side."""

    @property
    def right(self) -> tuple[str, ...]:
        """Return the right choices, in the order of `answer`."""
        return tuple(self.choices[place] for place in self.answer)


GAP = "____"
HIDDEN = "█████"
"""In place of a name that would give an outlet away."""


@dataclass(frozen=True, slots=True)
class ExerciseSet:
    """The exercises of one event, and the kinds for which it has too little."""

    exercises: tuple[Exercise, ...] = ()
    abstained: tuple[ExerciseKind, ...] = ()
    """Asked for, and the event did not give one that is surely right."""


@dataclass(frozen=True, slots=True)
class ParallelPair:
    """Two sentences that say the same, one of each language."""

    learnt: str
    """In the language that is learnt."""

    known: str
    evidence: tuple[str, ...]
    """Ids of the sentences, that of the learnt language first; one alone where the other is a translation of it."""

    difficulty: float
    """Upward harder; see `encuadre.study.difficulty`."""

    engine: str = ""
    """Who translated `known`; empty: both are originals."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a class takes away from an event."""

    comparison: Comparison
    """Where its sentences stand."""

    learnt: Language
    level: Level
    seed: int
    """The same lesson comes of the same comparison, wishes and seed."""

    reading: tuple[ParallelPair, ...] = ()
    """Two originals first, and within both kinds the easiest first."""

    exercises: ExerciseSet = ExerciseSet()
    vocabulary: tuple[VocabularyItem, ...] = ()
    """Most worth learning first."""

    readability: tuple[TextReadability, ...] = ()
