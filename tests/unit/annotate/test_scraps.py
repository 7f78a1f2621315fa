"""Single words between marks: whose they are only where a verb of saying has them in its clause."""

from __future__ import annotations

import pytest

from encuadre.annotate.entities import find_entities, load_gazetteer
from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations import find_quotations
from encuadre.annotate.quotations.scraps import is_scrap
from encuadre.model import EntityKind, Quotation
from unit.annotate.parses import a_parse

HALE = (("Diana Hale", EntityKind.PERSON),)
NAME = ("Diana/Diana/PROPN/compound/1", "Hale/Hale/PROPN/nsubj/2")


def read(parse: Parse) -> tuple[Quotation, ...]:
    """Return the quotations of a parse whose marks, as a parser has them, are no part of the words."""
    for token in range(len(parse.starts)):
        word = parse.word(token)
        parse.starts[token] += word.startswith("“")
        parse.ends[token] -= word.endswith("”")
    return find_quotations(parse, find_entities(parse, load_gazetteer(), None))


@pytest.mark.parametrize("words", ["dry", "a dry year", "Gang of Four,", "no doubt,", "casi un milagro"])
def test_a_few_words_are_a_scrap(words: str) -> None:
    assert is_scrap(words)


@pytest.mark.parametrize("words", ["It rains.", "We saw it,", "¡Qué lluvia!", "we have seen no rain here"])
def test_a_short_sentence_is_none(words: str) -> None:
    assert not is_scrap(words)


def test_words_that_a_verb_calls_something_are_its_subjects() -> None:
    tokens = (*NAME, "called/call/VERB/ROOT/2", "it/it/PRON/dobj/2", "“dry”/dry/ADJ/oprd/2")
    [quotation] = read(a_parse(*tokens, names=HALE))

    assert quotation.speaker == "Diana Hale"


def test_words_in_the_subject_of_a_verb_of_saying_are_not_said() -> None:
    tokens = (
        "The/the/DET/det/4",
        "“wet/wet/ADJ/amod/2",
        "yard”/yard/NOUN/compound/4",
        "aide/aide/NOUN/compound/4",
        "Hale/Hale/PROPN/nsubj/5",
        "said/say/VERB/ROOT/5",
        "that/that/SCONJ/mark/8",
        "rain/rain/NOUN/nsubj/8",
        "fell/fall/VERB/ccomp/5",
    )
    [quotation] = read(a_parse(*tokens, names=(("Hale", EntityKind.PERSON),)))

    assert quotation.content.of(a_parse(*tokens).text) == "rain fell"


def test_scraps_that_one_verb_reports_side_by_side_are_one_quotation() -> None:
    tokens = (
        *NAME,
        "called/call/VERB/ROOT/2",
        "it/it/PRON/dobj/2",
        "“dry”/dry/ADJ/oprd/2",
        "and/and/CCONJ/cc/4",
        "“barren”/barren/ADJ/conj/4",
    )
    parse = a_parse(*tokens, names=HALE)
    [quotation] = read(parse)

    assert quotation.content.of(parse.text) == "dry” and “barren"
