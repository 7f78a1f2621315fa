"""The tab a class learns from, in English."""

from __future__ import annotations

from encuadre.words.plural import Plural
from encuadre.words.shapes.studying import StudyingWords

STUDYING = StudyingWords(
    readability="How hard each article is",
    too_short="too short for a score",
    no_words="No word of this event lies above your level, or you know them all.",
    originals="Parallel reading: two originals",
    translated="Parallel reading: with a machine translation",
    both="Two originals: both as published",
    machine="One original, and a machine translation",
    making="The lesson is being made…",
    failed="The lesson could not be made",
    nobody="Nobody chosen",
    due=Plural(one="{count} question due", other="{count} questions due"),
    who_first="Say first who learns (L).",
    not_kept="not kept: nobody is chosen",
    known="“{word}” is known: it is left out from now on.",
    unknown="“{word}” is asked for again.",
    form="Who learns?",
    fields={
        "name": "Name (empty: nobody, and nothing is kept)",
        "learning": "Learns: es or en",
        "level": "Level: A1, A2, B1, B2, C1 or C2",
        "folder": "Folder",
        "format": "Format: {formats}",
        "file": "File",
        "memo": "Memo of one page: yes or no",
    },
    there="Learners there are: {names}",
    bad_language="The language is es or en.",
    bad_level="The level is one of A1, A2, B1, B2, C1, C2.",
    sought="Sentences",
    choices="Their partners",
    right="Right",
    wrong="Not so",
    progress="Exercise {number} of {total} · {right} right",
    over="That was all",
    score="{right} of {total} right.",
    missed="What was missed",
    type_here="The word, or its number",
    not_a_choice="That is none of the words offered.",
    later="Nothing is due: the first question comes again on {day}. X asks all of them now.",
    check="Level check",
    checked="Word {number} of {total}",
    hand_out="A lesson to hand out",
    document="This event as a document",
    bad_format="The format is one of: {formats}.",
    writing="Writing {path}…",
)
