"""What the commands that correct events print, in English."""

from __future__ import annotations

from encuadre.words.plural import Plural
from encuadre.words.shapes.corrections import CorrectionsWords

CORRECTIONS = CorrectionsWords(
    merged="merged {named} into {event}",
    split="took {named} out of {event}",
    moved="moved {named} to {event}",
    pinned="pinned {event}",
    set_facts=Plural(
        one="set {stated} for {named}: {count} article", other="set {stated} for {named}: {count} articles"
    ),
    unlinked="not the same: {sentences}",
    spoken="{speaker} said it: {sentence}",
    nobody="nobody who is named",
    between=" and ",
    undone="undone: {done}",
    unchanged="the events are as before",
    no_decision="nothing has been decided yet",
    retranslated=Plural(
        one="{count} translation kept; it is shown wherever the sentence stands",
        other="{count} translations kept; they are shown wherever the sentences stand",
    ),
    taken_back=Plural(
        one="{count} translation forgotten; the machine's is shown again",
        other="{count} translations forgotten; the machine's are shown again",
    ),
    unmet=Plural(
        one="{count} sentence was never translated here: it is used where it stands in these very words",
        other="{count} sentences were never translated here: they are used where they stand in these very words",
    ),
    of_engines=Plural(
        one="{count} machine translation that was not known is remembered",
        other="{count} machine translations that were not known are remembered",
    ),
    known=Plural(one="{count} translation was known already", other="{count} translations were known already"),
    no_translation="no person has translated anything yet",
    one_sentence_or_file="give a sentence with its translation, a sentence with --undo, --import FILE, or --list",
    threshold="threshold of events: {before:.3f} before, {after:.3f} now",
    learnt="decided pairs: {together} together, {apart} apart; {violated_before} wrong before, {violated_after} now",
)
