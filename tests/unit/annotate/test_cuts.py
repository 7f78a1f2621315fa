"""Clauses that a parse cuts in two are put together again, or cut where the newsroom goes on: on parses by hand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations.cues import reporting
from encuadre.annotate.quotations.cuts import mended_end, with_subject
from encuadre.annotate.quotations.hidden import Hidden
from unit.annotate.parses import a_parse

MET = (
    "Hale/Hale/PROPN/nsubj/1",
    "said/say/VERB/ROOT/1",
    "she/she/PRON/nsubj/3",
    "met/meet/VERB/ccomp/1",
    "Cole/Cole/PROPN/dobj/3",
    "and/and/CCONJ/cc/4",
    "Poe/Poe/PROPN/conj/4",
    "made/make/VERB/ccomp/1",
    "the/the/DET/det/9",
    "call/call/NOUN/dobj/7",
)
ANNOUNCED = (
    "Tras/tras/ADP/mark/2",
    "que/que/SCONJ/mark/2",
    "anunciara/anunciar/VERB/advcl/10",
    "que/que/SCONJ/mark/5",
    "nadie/nadie/PRON/nsubj/5",
    "enfermó/enfermar/VERB/ccomp/2",
    "aquí/aquí/ADV/advmod/5",
    ",/,/PUNCT/punct/5",
    "hoy/hoy/ADV/advmod/5",
    "temprano/temprano/ADV/advmod/5",
    "llegó/llegar/VERB/ROOT/10",
    "otro/otro/PRON/nsubj/10",
)


def mended(parse: Parse, verb: int, side: range) -> range:
    return mended_end(parse, verb, side, range(len(parse.tags)), Hidden([]), reporting(parse.language))


def test_a_verb_right_behind_a_clause_goes_on_with_it() -> None:
    assert mended(a_parse(*MET), 1, range(2, 7)) == range(2, 10)


def test_in_a_clause_aside_the_verb_behind_it_is_the_newsrooms() -> None:
    assert mended(a_parse(*ANNOUNCED, language="es"), 2, range(4, 10)) == range(4, 7)


def test_a_clause_about_a_noun_ends_where_the_main_verb_stands() -> None:
    tokens = (
        "A/a/DET/det/1",
        "man/man/NOUN/nsubj/7",
        "who/who/PRON/nsubj/3",
        "says/say/VERB/relcl/1",
        "he/he/PRON/nsubj/5",
        "saw/see/VERB/ccomp/3",
        "it/it/PRON/dobj/5",
        "left/leave/VERB/ROOT/7",
    )
    assert mended(a_parse(*tokens), 3, range(4, 7)) == range(4, 7)


TAGS = st.sampled_from(["VERB", "AUX", "NOUN", "PUNCT", "CCONJ", "ADJ"])


@given(st.lists(TAGS, min_size=len(MET), max_size=len(MET)), st.integers(3, len(MET)))
def test_nothing_but_a_lone_conjunction_is_taken_from_words_of_a_main_verb(tags: list[str], stop: int) -> None:
    parse = a_parse(*MET)
    parse.tags[2:] = tags[2:]
    found = mended(parse, 1, range(2, stop))

    assert found.start == 2
    assert stop - (parse.tags[stop - 1] == "CCONJ") <= found.stop <= len(MET)


def test_a_clause_whose_subject_hangs_elsewhere_begins_behind_the_verb() -> None:
    tokens = (
        "Hale/Hale/PROPN/nsubj/1",
        "said/say/VERB/ROOT/1",
        "farms/farm/NOUN/dobj/1",
        "upstream/upstream/ADV/advmod/2",
        "will/will/AUX/aux/5",
        "close/close/VERB/ccomp/1",
    )
    assert with_subject(a_parse(*tokens), 1, 4, reporting("en")) == 2


def test_a_pronoun_read_as_opening_a_clause_is_its_subject() -> None:
    tokens = (
        "Hale/Hale/PROPN/nsubj/1",
        "said/say/VERB/ROOT/1",
        "ultimately/ultimately/ADV/advmod/4",
        "that/that/SCONJ/mark/4",
        "is/be/AUX/ccomp/1",
        "late/late/ADJ/acomp/4",
    )
    assert with_subject(a_parse(*tokens), 1, 4, reporting("en")) == 3


def test_a_clause_does_not_end_with_a_preposition() -> None:
    tokens = (
        "Hale/Hale/PROPN/nsubj/1",
        "says/say/VERB/ROOT/1",
        "she/she/PRON/nsubj/3",
        "worries/worry/VERB/ccomp/1",
        "about/about/ADP/prep/3",
        "the/the/DET/det/6",
        "river/river/NOUN/dobj/1",
    )
    assert mended(a_parse(*tokens), 1, range(2, 5)) == range(2, 7)


def test_a_clause_does_not_end_with_a_conjunction() -> None:
    tokens = (
        "Hale/Hale/PROPN/nsubj/1",
        "says/say/VERB/ROOT/1",
        "rivers/river/NOUN/nsubj/3",
        "rose/rise/VERB/ccomp/1",
        "again/again/ADV/advmod/3",
        "today/today/NOUN/npadvmod/3",
        "and/and/CCONJ/cc/3",
        "she/she/PRON/nsubj/8",
        "leaves/leave/VERB/conj/1",
    )
    assert mended(a_parse(*tokens), 1, range(2, 7)) == range(2, 6)
