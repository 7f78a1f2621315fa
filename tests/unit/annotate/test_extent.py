"""Where reported words end and the newsroom's begin: on plain texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.annotate.quotations.cues import reporting
from encuadre.annotate.quotations.extent import unstamped, without_lead_in, without_tail
from encuadre.annotate.quotations.hidden import Hidden
from encuadre.annotate.quotations.marks import quoted_spans
from encuadre.model import Language, Span
from unit.annotate.parses import a_parse, plain_parse


def cut(text: str, language: Language = "en") -> str:
    hidden = Hidden([passage.outer for passage in quoted_spans(text, language)])
    return without_tail(plain_parse(text, language), Span(0, len(text)), hidden, reporting(language)).of(text)


@pytest.mark.parametrize(
    ("language", "text", "kept"),
    [
        ("en", "the bill would be a burden -- a charge Hale called untrue", "the bill would be a burden"),
        ("en", "the river “is dead” — perhaps her best known words", "the river “is dead"),
        ("en", "Cole was “a man to talk to” just three months after he won", "Cole was “a man to talk to"),
        ("en", "the river is “quite dead,” an indication that more is to come", "the river is “quite dead"),
        ("en", "the river was dry, in a radio interview", "the river was dry"),
        ("en", "the river was dry, adding that rain fell", "the river was dry"),
        ("en", "“dams work” as he signed a bill in Laredo", "dams work"),
        ("es", "el río está “muerto”, palabras que ahora pesan", "el río está “muerto"),
        ("es", "el río está “muerto”, al abrir la primera sesión", "el río está “muerto"),
        ("es", "el río sigue seco, tras visitar Laredo", "el río sigue seco"),
        ("es", "el río sigue seco, en una entrevista de radio", "el río sigue seco"),
        ("es", "el río sigue seco, recordando que no llovió", "el río sigue seco"),
    ],
)
def test_what_tells_how_it_was_said_is_cut_off(language: Language, text: str, kept: str) -> None:
    assert cut(text, language) == kept


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the river — the only one — was dry"),
        ("en", "the river was dry, and no rain fell"),
        ("en", "the dam broke, leaving the town dry"),
        ("en", "“the river, in a statement of the mayor, was dry”"),
        ("es", "el río estaba seco, dejando al pueblo sin agua"),
        ("es", "el agua llegó al molino y al pueblo"),
    ],
)
def test_what_is_said_stays(language: Language, text: str) -> None:
    assert cut(text, language) == text


def test_what_leads_in_to_quoted_words_is_the_newsrooms() -> None:
    text = "Hale spoke of her youth: “It was dry there,” she said"
    hidden = Hidden([passage.outer for passage in quoted_spans(text, "en")])

    assert without_lead_in(text, Span(0, text.index(",”")), hidden).of(text) == "It was dry there"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "[Updated 9:49 p.m. ET] The river is dry"),
        ("en", "Update at 10:05 p.m. ET: The river is dry"),
        ("en", "The river is dry [Updated 9:49 p.m. ET]"),
        ("es", "Actualización 18:40 The river is dry"),
        ("es", "[18:40 horas] The river is dry"),
    ],
)
def test_the_time_stamp_of_a_live_page_was_said_by_nobody(language: Language, text: str) -> None:
    assert unstamped(text, Span(0, len(text)), reporting(language)).of(text) == "The river is dry"


@given(st.text(alphabet="abc ,.-—“”[]:10", max_size=80), st.sampled_from(["en", "es"]))
def test_a_cut_only_ever_takes_away(text: str, language: Language) -> None:
    span = Span(0, len(text))
    assert span.covers(unstamped(text, span, reporting(language)))


def test_a_second_verb_of_saying_reports_on_its_own() -> None:
    tokens = ("rain/rain/NOUN/nsubj/1", "fell/fall/VERB/ROOT/1", "there/there/ADV/advmod/1", "and/and/CCONJ/cc/1")
    parse = a_parse(*tokens, "said/say/VERB/conj/1", "more/more/ADJ/dobj/4")
    span = Span(0, len(parse.text))

    assert without_tail(parse, span, Hidden([]), reporting("en")).of(parse.text) == "rain fell there"
