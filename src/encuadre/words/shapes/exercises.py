"""Words of lessons: parallel reading and exercises."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from encuadre.model import ExerciseKind, Language, PartOfSpeech, VerbForm
from encuadre.words.plural import Plural


@dataclass(frozen=True, slots=True)
class ExercisesWords:
    """A lesson. `{name}` is filled in where it is shown."""

    lesson: str
    """Title of the pages: `{learnt}`, `{level}`."""

    key: str
    """Title of the teacher's key."""

    languages: Mapping[Language, str]
    learning: str
    """Summary of a lesson: `{learnt}`, `{level}`, `{seed}`."""

    reading: str
    vocabulary: str
    readability: str
    original: str
    """Below a sentence: it stands in `{outlet}`."""

    translated: str
    """Likewise, who translated it: `{engine}`."""

    tasks: Mapping[ExerciseKind, str]
    """What is asked, as the title above the questions."""

    hows: Mapping[ExerciseKind, str]
    """How it is answered, and what to know for it."""

    parts: Mapping[PartOfSpeech, str]
    forms: Mapping[VerbForm, str]
    hint: str
    """Of a gap for a verb: `{lemma}`, `{form}`."""

    true: str
    false: str
    both: str
    of_side: str
    """Before a statement that is put into the mouth of `{side}`."""

    answers: str
    answer: str
    told: str
    """Of a false statement: what is told is `{figure}`."""

    clues: str
    """What gave a passage away: `{words}`."""

    not_made: str
    abstentions: Mapping[ExerciseKind, str]
    """Why an event gives no exercise of a kind."""

    none: str
    """Where the event gives nothing at all."""

    no_pairs: str
    questions: Plural
    written: str
    """What was written into a folder: `{path}`."""
