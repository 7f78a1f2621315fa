"""The help of the command for classes, in English."""

from __future__ import annotations

from encuadre.words.shapes.usage import CommandHelp
from encuadre.words.shapes.usage_study import StudyUsage

USAGE_STUDY = StudyUsage(
    study=CommandHelp(
        brief="Make a lesson of EVENT: parallel reading and exercises, each answer from the evidence.",
        more="Parallel reading are sentences that two newsrooms wrote in two languages about one fact; where there are "
        "too few, machine translations fill up, and say so. The same event, level and seed give the same "
        "exercises. A kind that the event has too little for is left out, and named.",
        metavars={"gaps": "PART|TENSE", "folder": "FOLDER", "spoken": "FILE"},
        options={
            "named_learnt": "The language that is learnt; else the one the interface does not speak.",
            "level": "Of the class: bounds the length of sentences and how rare words are.",
            "seed": "Another number draws other exercises.",
            "kinds": "Only this kind; may be repeated.",
            "gaps": "Cut gaps out of this alone; may be repeated: verb, noun, adjective, adverb, base, present, past, "
            "ing, preterite, imperfect, future, conditional, subjunctive, infinitive, gerund.",
            "has_answers": "Print the teacher's key too.",
            "folder": "Write the lesson into a folder of its own: the student's pages, the teacher's with the key, and "
            "a deck of cards for Anki and as a table.",
            "format": "With --lesson: of the pages.",
            "force": "With --lesson: write into a folder that is there; the lesson's own files are replaced.",
            "spoken": "Write the parallel reading as spoken by espeak-ng into a WAV file; `-`: play it.",
            "by": "What makes a side; else the country where both tell it, then the language, then the outlet.",
        },
        examples=(
            ("encuadre study 1 --learn es --level B1", "a lesson of Spanish out of the first event"),
            ("encuadre study 1 --answers", "with the key"),
            ("encuadre study 1 --level B1 --lesson lesson/", "tomorrow's lesson: pages, key, deck"),
            ("encuadre study 1 --learn es --speak reading.wav", "to be listened to"),
            ("encuadre study 1 --exercises cloze --gaps preterite", "gaps for verbs in the preterite"),
            ("encuadre study 1 --seed 2 --json", "another draw, for other programs"),
        ),
    ),
)
