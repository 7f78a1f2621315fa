"""Whose words they are not: who is spoken to, accused or written to, and what was not said at all."""

from __future__ import annotations

import pytest

from encuadre.annotate.entities import find_entities, load_gazetteer
from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations import find_quotations
from encuadre.annotate.quotations.cues import reporting
from encuadre.model import EntityKind, Quotation
from unit.annotate.parses import a_parse

PERSON = EntityKind.PERSON
HALE = (("Diana Hale", PERSON),)


def read(parse: Parse) -> tuple[Quotation, ...]:
    return find_quotations(parse, find_entities(parse, load_gazetteer(), None))


def said(*tokens: str, names: tuple[tuple[str, EntityKind], ...] = HALE) -> list[tuple[str, str]]:
    """Return the words and the speaker of each quotation."""
    parse = a_parse(*tokens, names=names)
    return [(one.content.of(parse.text), one.speaker) for one in read(parse)]


def test_whoever_is_told_something_does_not_say_it() -> None:
    tokens = (
        "“Rain/rain/NOUN/nsubj/1",
        "fell/fall/VERB/ccomp/4",
        "there/there/ADV/advmod/1",
        "today,”/today/NOUN/npadvmod/1",
        "told/tell/VERB/ROOT/4",
        "Diana/Diana/PROPN/compound/6",
        "Hale./Hale/PROPN/dobj/4",
    )
    assert [speaker for _, speaker in said(*tokens)] == [""]


def test_what_somebody_is_accused_of_saying_has_no_speaker() -> None:
    tokens = (
        "Diana/Diana/PROPN/compound/1",
        "Hale/Hale/PROPN/nsubj/2",
        "accused/accuse/VERB/ROOT/2",
        "him/he/PRON/dobj/2",
        "of/of/ADP/prep/2",
        "saying/say/VERB/pcomp/4",
        "that/that/SCONJ/mark/8",
        "rain/rain/NOUN/nsubj/8",
        "fell/fall/VERB/ccomp/5",
        "there/there/ADV/advmod/8",
    )
    assert said(*tokens) == []


def test_whoever_a_letter_goes_to_does_not_write_it() -> None:
    tokens = (
        "They/they/PRON/nsubj/1",
        "wrote/write/VERB/ROOT/1",
        "to/to/ADP/prep/1",
        "Diana/Diana/PROPN/compound/4",
        "Hale/Hale/PROPN/pobj/2",
        "demanding/demand/VERB/advcl/1",
        "that/that/SCONJ/mark/8",
        "rain/rain/NOUN/nsubj/8",
        "stop/stop/VERB/ccomp/5",
        "now/now/ADV/advmod/8",
    )
    assert all(speaker == "" for _, speaker in said(*tokens))


@pytest.mark.parametrize("word", ["nor would", "nor did"])
def test_what_nobody_would_say_is_not_said(word: str) -> None:
    assert reporting("en").withheld.search(f"It rained, {word} she ")


def test_that_before_a_verb_is_part_of_what_is_said() -> None:
    tokens = (
        "Diana/Diana/PROPN/compound/1",
        "Hale/Hale/PROPN/nsubj/2",
        "said/say/VERB/ROOT/2",
        "that/that/PRON/nsubj/6",
        "should/should/AUX/aux/6",
        "not/not/PART/neg/6",
        "matter/matter/VERB/ccomp/2",
    )
    assert said(*tokens) == [("that should not matter", "Diana Hale")]


@pytest.mark.parametrize("form", ["considero", "decimos", "afirmé"])
def test_an_author_who_says_i_quotes_nobody(form: str) -> None:
    assert reporting("es").lemma_of(a_parse(f"{form}/decir/VERB/ROOT/0", language="es"), 0) == ""


@pytest.mark.parametrize("form", ["dijo", "sostuvo", "dicho", "afirmado", "diciendo"])
def test_forms_that_end_alike_are_others(form: str) -> None:
    assert reporting("es").lemma_of(a_parse(f"{form}/{form}/VERB/ROOT/0", language="es"), 0)


def test_of_two_sides_of_a_source_the_one_with_a_clause_is_said() -> None:
    tokens = (
        "Rain/rain/NOUN/nsubj/1",
        "fell/fall/VERB/ROOT/1",
        "here/here/ADV/advmod/1",
        ",/,/PUNCT/punct/1",
        "according/accord/VERB/prep/1",
        "to/to/ADP/prep/4",
        "Diana/Diana/PROPN/compound/7",
        "Hale/Hale/PROPN/pobj/5",
        ",/,/PUNCT/punct/7",
        "a/a/DET/det/10",
        "grower/grower/NOUN/appos/7",
        "who/who/PRON/nsubj/12",
        "farms/farm/VERB/relcl/10",
        "many/many/ADJ/amod/15",
        "hundred/hundred/NUM/nummod/15",
        "acres/acre/NOUN/dobj/12",
    )
    assert said(*tokens) == [("Rain fell here", "Diana Hale")]


def test_what_a_live_page_puts_above_its_items_is_nobodys() -> None:
    tokens = (
        "“Rain/rain/NOUN/nsubj/1",
        "fell/fall/VERB/ccomp/3",
        "there,”/there/ADV/advmod/1",
        "said/say/VERB/ROOT/3",
        "Diana/Diana/PROPN/compound/5",
        "Hale./Hale/PROPN/nsubj/3",
        "“The/the/DET/det/8",
        "long/long/ADJ/amod/8",
        "night”:/night/NOUN/ROOT/8",
        "It/it/PRON/nsubj/10",
        "rained./rain/VERB/ROOT/10",
    )
    parse = a_parse(*tokens, names=HALE)
    parse.text = parse.text.replace("night”: It", "night”:\nIt").replace("Hale. “", "Hale.\n“")
    assert [one.speaker for one in read(parse)][1:] in ([], [""])


def test_whoever_is_sent_to_say_something_says_it_himself() -> None:
    tokens = (
        "Diana/Diana/PROPN/compound/1",
        "Hale/Hale/PROPN/nsubj/2",
        "sent/send/VERB/ROOT/2",
        "Robert/Robert/PROPN/compound/4",
        "Cole/Cole/PROPN/dobj/2",
        "to/to/PART/aux/6",
        "explain/explain/VERB/xcomp/2",
        "that/that/SCONJ/mark/9",
        "rain/rain/NOUN/nsubj/9",
        "fell/fall/VERB/ccomp/6",
        "there/there/ADV/advmod/9",
    )
    names = (*HALE, ("Robert Cole", PERSON))
    assert all(speaker != "Diana Hale" for _, speaker in said(*tokens, names=names))


def test_a_newspaper_that_passed_something_on_does_not_go_on_speaking() -> None:
    tokens = (
        "Rain/rain/NOUN/nsubj/1",
        "fell/fall/VERB/ROOT/1",
        "here,/here/ADV/advmod/1",
        "according/accord/VERB/prep/1",
        "to/to/ADP/prep/3",
        "River/River/PROPN/compound/6",
        "Gazette./Gazette/PROPN/pobj/4",
        "“It/it/PRON/nsubj/8",
        "was/be/AUX/ROOT/8",
        "a/a/DET/det/12",
        "very/very/ADV/advmod/11",
        "long/long/ADJ/amod/12",
        "night.”/night/NOUN/attr/8",
    )
    names = (("River Gazette", EntityKind.ORGANISATION),)
    assert [speaker for _, speaker in said(*tokens, names=names)] == ["River Gazette", ""]
