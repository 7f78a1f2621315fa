"""Lessons, in English."""

from __future__ import annotations

from encuadre.model import ExerciseKind, PartOfSpeech, VerbForm
from encuadre.words.plural import Plural
from encuadre.words.shapes.exercises import ExercisesWords

EXERCISES = ExercisesWords(
    lesson="Lesson: {learnt}, level {level}",
    key="Teacher's key: {learnt}, level {level}",
    languages={"en": "English", "es": "Spanish"},
    learning="{learnt} at level {level}, made of what newsrooms wrote (number of the draw: {seed})",
    reading="Parallel reading",
    vocabulary="Words to know before reading, levels estimated",
    readability="How hard each article is",
    original="{outlet}",
    translated="machine translation by {engine}",
    tasks={
        ExerciseKind.CLOZE: "Fill the gap",
        ExerciseKind.MATCHING: "Match the sentences",
        ExerciseKind.ORDERING: "Put in order",
        ExerciseKind.WHO: "Who tells it?",
        ExerciseKind.TRUE_FALSE: "True or false?",
        ExerciseKind.LEAD: "Which side opens with it?",
        ExerciseKind.BLIND: "Blind reading",
    },
    hows={
        ExerciseKind.CLOZE: "Which word stands in the gap? For a verb its form is given; else the translation says "
        "what is meant.",
        ExerciseKind.MATCHING: "Two newsrooms wrote the same in two languages, each in its own words. Put them "
        "together.",
        ExerciseKind.ORDERING: "Each sentence names one day. Put the sentences in the order of these days.",
        ExerciseKind.WHO: "Look it up in the articles: does one side alone tell this, or do both? Names of newsrooms "
        "are hidden.",
        ExerciseKind.TRUE_FALSE: "Look it up in the articles: is the figure the one that was reported?",
        ExerciseKind.LEAD: "Both sides report this. Look it up in the articles: which one has it in a headline "
        "or at the top of an article?",
        ExerciseKind.BLIND: "Which side wrote this? Names of newsrooms are hidden, and some passages are machine "
        "translations: the key says which, and which words gave them away.",
    },
    parts={
        PartOfSpeech.VERB: "verb",
        PartOfSpeech.NOUN: "noun",
        PartOfSpeech.ADJECTIVE: "adjective",
        PartOfSpeech.ADVERB: "adverb",
    },
    forms={
        VerbForm.BASE: "base form",
        VerbForm.PRESENT_3S: "present, third person singular",
        VerbForm.PRESENT_3P: "present, third person plural",
        VerbForm.PAST: "past, or past participle",
        VerbForm.ING: "-ing form",
        VerbForm.PRETERITE_3S: "preterite, third person singular",
        VerbForm.PRETERITE_3P: "preterite, third person plural",
        VerbForm.IMPERFECT_3S: "imperfect, third person singular",
        VerbForm.IMPERFECT_3P: "imperfect, third person plural",
        VerbForm.FUTURE_3S: "future, third person singular",
        VerbForm.FUTURE_3P: "future, third person plural",
        VerbForm.CONDITIONAL_3S: "conditional, third person singular",
        VerbForm.CONDITIONAL_3P: "conditional, third person plural",
        VerbForm.SUBJUNCTIVE_3S: "present subjunctive, third person singular",
        VerbForm.SUBJUNCTIVE_3P: "present subjunctive, third person plural",
        VerbForm.INFINITIVE: "infinitive",
        VerbForm.GERUND: "gerund",
    },
    hint="{lemma}: {form}",
    true="true",
    false="false",
    both="both",
    of_side="{side} newsrooms report",
    answers="Answers",
    answer="answer",
    told="what was reported is {figure}",
    clues="words that gave it away: {words}",
    not_made="Not made for this event",
    abstentions={
        ExerciseKind.CLOZE: "no word of a sentence that suits the level leaves a gap with one answer",
        ExerciseKind.MATCHING: "fewer than three pairs of sentences in two languages are surely the same and apart "
        "from each other",
        ExerciseKind.ORDERING: "fewer than three sentences name one day each",
        ExerciseKind.WHO: "too few sentences are surely told by both sides, or surely by one alone",
        ExerciseKind.TRUE_FALSE: "no sentence that stands by itself has one exact figure",
        ExerciseKind.LEAD: "no fact that both sides surely tell opens an article on one side only",
        ExerciseKind.BLIND: "no passage of both sides has words that tell its side, in a text or translation that a "
        "class can be handed",
    },
    none="This event gives nothing to learn from.",
    no_pairs="No sentences that suit this level are surely the same in both languages.",
    questions=Plural("{count} question", "{count} questions"),
    written="Written: {path}",
)
