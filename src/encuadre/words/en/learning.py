"""Readability, vocabulary and the level check, in English."""

from __future__ import annotations

from encuadre.model import Ease, Formula, Gender, GlossStrength, ItemKind, LevelSource, RelationKind
from encuadre.words.plural import Plural
from encuadre.words.shapes.learning import LearningWords

LEARNING = LearningWords(
    formulas={
        Formula.FERNANDEZ_HUERTA: "Fernández Huerta",
        Formula.SZIGRISZT_PAZOS: "Szigriszt-Pazos (INFLESZ scale)",
        Formula.CRAWFORD: "Crawford",
        Formula.FLESCH: "Flesch reading ease",
        Formula.FLESCH_KINCAID: "Flesch–Kincaid grade",
        Formula.DALE_CHALL_LIKE: "Dale–Chall, with the 3,000 most frequent lemmas as its list",
    },
    formula_notes={
        Formula.FERNANDEZ_HUERTA: "points, more is easier",
        Formula.SZIGRISZT_PAZOS: "points, more is easier",
        Formula.CRAWFORD: "years of school, made for primary school texts",
        Formula.FLESCH: "points, more is easier",
        Formula.FLESCH_KINCAID: "US school grade",
        Formula.DALE_CHALL_LIKE: "points: 4.9 is the fourth grade, 10 is college",
    },
    ease={
        Ease.VERY_EASY: "very easy",
        Ease.EASY: "easy",
        Ease.FAIRLY_EASY: "fairly easy",
        Ease.NORMAL: "normal",
        Ease.FAIRLY_HARD: "fairly hard",
        Ease.HARD: "hard",
        Ease.VERY_HARD: "very hard",
    },
    too_short="fewer than {fewest} words: too short for a score",
    kinds={ItemKind.WORD: "word", ItemKind.TERM: "term", ItemKind.INSTITUTION: "institution"},
    pos={"NOUN": "noun", "VERB": "verb", "ADJ": "adjective", "ADV": "adverb"},
    genders={Gender.FEMININE: "feminine", Gender.MASCULINE: "masculine", Gender.COMMON: "masculine or feminine"},
    level_sources={
        LevelSource.FREQUENCY: "estimated from its frequency",
        LevelSource.PARTS: "estimated from the frequency of its rarest word",
    },
    no_level="level not known",
    strengths={
        GlossStrength.AUTHORED: "from our own list, and the text bears it out",
        GlossStrength.AGREED: "several independent sources agree",
    },
    no_gloss="no meaning is sure enough to be shown; the sentences help",
    relations={
        RelationKind.COGNATE: "like {other}, and means the same",
        RelationKind.FALSE_FRIEND: "false friend: means “{meaning}”; {other} means “{other_meaning}”",
    },
    in_mexico="In Mexico: {note}",
    check_question="Do you know the word “{word}”?",
    check_told="{count} words follow. Some do not exist: say yes only to those you know.",
    estimate="About {level} (between {low} and {high}): some {known} of the 5,000 most frequent words.",
    no_estimate="No estimate: {share} of the invented words were said to be known.",
    learners="Learners",
    nobody="nobody is kept in this workspace",
    whose="say whose: encuadre learners NAME …",
    forgotten="nothing is kept of {name} any more",
    learning={"en": "learns English", "es": "learns Spanish"},
    known_words=Plural(one="{count} word known", other="{count} words known"),
    answers=Plural(one="{count} answer", other="{count} answers"),
)
