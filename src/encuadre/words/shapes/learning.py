"""Words of readability, vocabulary and the level check."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from encuadre.model import Ease, Formula, Gender, GlossStrength, ItemKind, Language, LevelSource, RelationKind
from encuadre.words.plural import Plural


@dataclass(frozen=True, slots=True)
class LearningWords:
    """What is told of texts, words and learners. `{name}` is filled in where it is shown."""

    formulas: Mapping[Formula, str]
    formula_notes: Mapping[Formula, str]
    """What the number means."""

    ease: Mapping[Ease, str]
    too_short: str
    """No score: the text has fewer than `{fewest}` words."""

    kinds: Mapping[ItemKind, str]
    pos: Mapping[str, str]
    """By universal part of speech."""

    genders: Mapping[Gender, str]
    level_sources: Mapping[LevelSource, str]
    no_level: str
    strengths: Mapping[GlossStrength, str]
    no_gloss: str
    relations: Mapping[RelationKind, str]
    """`{other}` looks like the word; `{meaning}` is what the word means, `{other_meaning}` what the other does."""

    in_mexico: str
    """`{note}` tells what it means there."""

    check_question: str
    """`{word}` is asked for."""

    check_told: str
    """Before the first question: some of the `{count}` words are invented."""

    estimate: str
    """`{level}`, between `{low}` and `{high}`, `{known}` of 5,000 words."""

    no_estimate: str
    """Too many invented words were said to be known: `{share}` of them."""

    learners: str
    nobody: str
    whose: str
    forgotten: str
    learning: Mapping[Language, str]
    known_words: Plural
    answers: Plural
