"""Loose ends of reported words, which may be the newsroom's: on parses written by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.annotate.quotations.afterthoughts import afterthoughts
from encuadre.annotate.quotations.cues import reporting
from encuadre.annotate.quotations.hidden import Hidden
from encuadre.annotate.quotations.marks import quoted_spans
from encuadre.model import Language, Span
from unit.annotate.parses import a_parse

CLOSED = ("the/the/DET/det/1", "bridge/bridge/NOUN/nsubj/2", "closed/close/VERB/ROOT/2", ",/,/PUNCT/punct/2")
CERRÓ = ("el/el/DET/det/1", "puente/puente/NOUN/nsubj/2", "cerró/cerrar/VERB/ROOT/2", ",/,/PUNCT/punct/2")

WHICH = ("which/which/PRON/nsubj/5", "leads/lead/VERB/relcl/1", "north/north/ADV/advmod/5")
THOUGH = ("though/though/SCONJ/mark/6", "it/it/PRON/nsubj/6", "held/hold/VERB/advcl/2")
LEAVING = ("leaving/leave/VERB/advcl/2", "nobody/nobody/PRON/dobj/4")
APPOSED = ("a/a/DET/det/6", "steel/steel/NOUN/compound/6", "span/span/NOUN/appos/1")
DONDE = ("donde/donde/PRON/advmod/5", "hubo/haber/VERB/acl/1", "agua/agua/NOUN/obj/5")
LO_QUE = ("lo/lo/PRON/det/5", "que/que/PRON/nsubj/6", "molestó/molestar/VERB/acl/2", "mucho/mucho/ADV/advmod/6")


def ends(*tokens: str, language: Language = "en") -> list[str]:
    """Return what is left of reported words at each place where a loose end begins."""
    parse = a_parse(*tokens, language=language)
    hidden = Hidden([passage.outer for passage in quoted_spans(parse.text, language)])
    whole = Span(0, len(parse.text))
    cuts = afterthoughts(parse, whole, hidden, reporting(language))
    return [parse.text[:cut].strip() for cut in cuts]


@pytest.mark.parametrize(
    ("language", "clause", "tail"),
    [
        ("en", CLOSED, WHICH),
        ("en", CLOSED, THOUGH),
        ("en", CLOSED, LEAVING),
        ("en", CLOSED, APPOSED),
        ("es", CERRÓ, DONDE),
        ("es", CERRÓ, LO_QUE),
    ],
)
def test_what_hangs_loosely_behind_a_comma_may_be_the_newsrooms(
    language: Language, clause: tuple[str, ...], tail: tuple[str, ...]
) -> None:
    assert ends(*clause, *tail, language=language) == [" ".join(token.split("/")[0] for token in clause[:3])]


def test_a_clause_in_the_middle_of_another_stays() -> None:
    tokens = (
        "she/she/PRON/nsubj/1",
        "hopes/hope/VERB/ROOT/1",
        "the/the/DET/det/3",
        "bridge/bridge/NOUN/nsubj/9",
        ",/,/PUNCT/punct/3",
        "which/which/PRON/nsubj/6",
        "leads/lead/VERB/relcl/3",
        "north/north/ADV/advmod/6",
        ",/,/PUNCT/punct/3",
        "holds/hold/VERB/ccomp/1",
    )
    assert ends(*tokens) == []


def test_a_second_statement_stays() -> None:
    assert ends(*CLOSED, "and/and/CCONJ/cc/2", "it/it/PRON/nsubj/6", "rained/rain/VERB/conj/2") == []


def test_a_list_of_nouns_stays() -> None:
    assert ends(*CLOSED, "the/the/DET/det/5", "dam/dam/NOUN/appos/1", "and/and/CCONJ/cc/5", "us/us/PRON/conj/5") == []


def test_a_condition_stays() -> None:
    tokens = ("as/as/ADV/advmod/5", "long/long/ADV/advmod/2", "as/as/SCONJ/mark/7", "rain/rain/NOUN/nsubj/8")
    assert ends(*CLOSED, *tokens, "falls/fall/VERB/advcl/2") == []


def test_quoted_words_behind_it_are_the_speakers() -> None:
    assert ends(*CLOSED, *THOUGH[:2], "“held”/hold/VERB/advcl/2") == []


@given(st.lists(st.sampled_from([*CLOSED, *WHICH, *THOUGH, *LEAVING, *APPOSED]), max_size=20))
def test_a_loose_end_begins_inside_of_what_is_reported(tokens: list[str]) -> None:
    kept = [token.rsplit("/", 1)[0] + f"/{min(place, 2)}" for place, token in enumerate(tokens)]
    text = " ".join(token.split("/")[0] for token in kept)
    assert all(0 < len(left) < len(text) for left in ends(*kept))
