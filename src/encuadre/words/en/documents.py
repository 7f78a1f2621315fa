"""Documents, in English."""

from __future__ import annotations

from encuadre.words.plural import Plural
from encuadre.words.shapes.documents import DocumentsWords

DOCUMENTS = DocumentsWords(
    memo="Memo",
    whole="Two sides of one event",
    matters="What matters",
    differences="What they tell differently",
    one_sided="Heard on one side only",
    more=Plural(one="and {count} more, in the whole document", other="and {count} more, in the whole document"),
    method="How this was made",
    made="A machine read the articles, joined the sentences of both sides that share a fact, and held figures and "
    "statements of joined sentences against each other.",
    links="Of 100 pairs of sentences shown as telling one fact about {right} do; of ten such pairs a reader would "
    "find, {hidden} are not shown.",
    absent="Of ten sentences shown as told by one side only, about {right} are.",
    translated="Of 100 machine translations out of Spanish {es} mislead, out of English {en}; (?) marks those most in "
    "doubt, and one without it is not confirmed. Quote the original.",
    frames="A frame is claimed with the interval that 95 of 100 texts drawn from the same sentences would give; too "
    "little text claims none.",
    limits="What this does not show",
    not_agreement="How many facts both sides share is no measure of agreement: two reports may share every fact and "
    "tell two stories.",
    not_absent="What is not found on a side may stand there in other words. Before you write that a side does not "
    "report something, read it.",
    not_verdict="What differs may be an older state of the news. Nothing here says who is right.",
    machine="Only the articles listed below were read; what others of the same outlets said is not known.",
    quote_limit="Of each article at most {most} words are quoted, what matters most first; {mark} stands for more, "
    "with the id of the sentence.",
    cut=Plural(one="{count} not quoted here: {mark}", other="{count} not quoted here: {mark}"),
    sources="Sources",
    provenance="Provenance",
    making="Made with",
    engines="Translations",
    decisions="What a person decided",
    undecided="No person has decided anything about these articles.",
    program="encuadre",
    address="address",
    no_address="address unknown",
    author="author",
    retrieved="retrieved",
    digest="SHA-256 of the text",
    quoted="quoted here",
    of_words="{quoted} of {total} words",
    by_engine=Plural(one="{count} translation", other="{count} translations"),
    written="written: {path}",
    into_a_file="{format} goes into a file: name one with -o",
    into_a_folder="{format} goes into a folder: name one with -o",
    one_event="{format} tells one event; several go into `-f data`",
)
