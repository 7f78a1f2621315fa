"""Where a report begins and ends, and whose it is, beside what only looks like one: on parses written by hand."""

from __future__ import annotations

from dataclasses import replace

from encuadre.annotate.entities import find_entities, load_gazetteer
from encuadre.annotate.quotations import find_quotations
from encuadre.annotate.quotations.sources import without_topics
from encuadre.model import EntityKind, Quotation, QuotationKind, Span
from unit.annotate.parses import a_parse

HALE = ("Dana Hale", EntityKind.PERSON)
DANA_HALE = ("Dana/Dana/PROPN/compound/1", "Hale/Hale/PROPN/nsubj/2")


def read(*tokens: str, names: tuple[tuple[str, EntityKind], ...] = (HALE,)) -> list[tuple[str, str]]:
    """Return who is named and what is said."""
    parse = a_parse(*tokens, names=names)
    found = find_quotations(parse, find_entities(parse, load_gazetteer(), None))
    return [(one.speaker, one.content.of(parse.text)) for one in found]


def test_what_somebody_does_behind_a_comma_is_not_said() -> None:
    tokens = ("tweeted/tweet/VERB/ROOT/2", "again/again/ADV/advmod/2", ",/,/PUNCT/punct/2")
    added = ("adding/add/VERB/advcl/2", "much/much/ADJ/amod/8", "more/more/ADJ/amod/8", "detail/detail/NOUN/dobj/6")
    assert read(*DANA_HALE, *tokens, *added) == []


def test_a_report_ends_at_the_comma_before_the_speakers_phrase() -> None:
    tokens = (
        "Rain/rain/NOUN/nsubj/2",
        "has/have/AUX/aux/2",
        "fallen/fall/VERB/ccomp/9",
        "there/there/ADV/advmod/2",
        ",/,/PUNCT/punct/2",
        "district/district/NOUN/appos/3",
        "ward/ward/NOUN/compound/8",
        "Dana/Dana/PROPN/compound/8",
        "Hale/Hale/PROPN/nsubj/9",
        "said/say/VERB/ROOT/9",
    )
    assert read(*tokens) == [("Dana Hale", "Rain has fallen there")]


def test_a_statement_with_its_own_verb_of_saying_is_told_once() -> None:
    tokens = (
        "said/say/VERB/ccomp/9",
        "the/the/DET/det/4",
        "dam/dam/NOUN/nsubj/5",
        "holds/hold/VERB/ccomp/2",
        "well/well/ADV/advmod/5",
        ",/,/PUNCT/punct/9",
        "she/she/PRON/nsubj/9",
        "added/add/VERB/ROOT/9",
    )
    assert read(*DANA_HALE, *tokens) == [("Dana Hale", "the dam holds well")]


def test_a_lead_in_before_a_verb_of_saying_is_the_newsrooms() -> None:
    tokens = (
        "Noting/note/VERB/ccomp/7",
        "the/the/DET/det/2",
        "dam/dam/NOUN/nsubj/3",
        "holds/hold/VERB/ccomp/0",
        ",/,/PUNCT/punct/7",
        "Dana/Dana/PROPN/compound/6",
        "Hale/Hale/PROPN/nsubj/7",
        "said/say/VERB/ROOT/7",
        "nothing/nothing/PRON/dobj/7",
    )
    assert read(*tokens) == []


TO_HALE = ("To/to/ADP/prep/9", "Dana/Dana/PROPN/compound/2", "Hale/Hale/PROPN/pobj/0")
DAM_HOLDS = (",/,/PUNCT/punct/9", "the/the/DET/det/8", "dam/dam/NOUN/nsubj/9", "holds/hold/VERB/ROOT/9")


def test_two_sources_of_one_statement_are_neither() -> None:
    second = ("and/and/CCONJ/cc/2", "her/her/PRON/poss/5", "aide/aide/NOUN/conj/2")
    assert read(*TO_HALE, *second, *DAM_HOLDS, "now/now/ADV/advmod/9") == []


def test_a_name_before_a_colon_that_nobody_quotes_below_is_a_topic() -> None:
    head = a_parse(
        "Dana/Dana/PROPN/compound/1",
        "Hale:/Hale/PROPN/ROOT/1",
        "Her/her/PRON/poss/3",
        "house/house/NOUN/nsubj/4",
        "burns/burn/VERB/ROOT/4",
        names=(HALE,),
    )
    one = Quotation(Span(11, len(head.text)), QuotationKind.INDIRECT, "Dana Hale", Span(0, 9), "hale")
    below = replace(one, content=Span(len(head.text), len(head.text) + 9), speaker_span=None, cue="say")

    assert without_topics(head, [one]) == []
    assert without_topics(head, [one, below]) == [one, below]


def test_quoted_words_in_a_lead_in_are_not_whoever_speaks_behind_it() -> None:
    tokens = (
        "Despite/despite/SCONJ/prep/10",
        "news/news/NOUN/pobj/0",
        "of/of/ADP/prep/1",
        "“dry/dry/ADJ/amod/6",
        "and/and/CCONJ/cc/3",
        "very/very/ADV/advmod/6",
        "barren/barren/ADJ/pobj/2",
        "fields,”/field/NOUN/dep/6",
        "Dana/Dana/PROPN/compound/9",
        "Hale/Hale/PROPN/nsubj/10",
        "said/say/VERB/ROOT/10",
    )
    assert all(not speaker for speaker, _ in read(*tokens))
