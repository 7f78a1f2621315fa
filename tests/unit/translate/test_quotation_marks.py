"""Quotation marks that engines drop are given back where their place is certain."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.translate.chain.quotation_marks import restore_quotation_marks


@pytest.mark.parametrize(
    ("original", "said", "meant"),
    [
        pytest.param("“No hay”, dijo.", 'There is none," he said.', '"There is none," he said.', id="opening"),
        pytest.param("“No hay”, dijo.", "There is none, he said.", '"There is none," he said.', id="both"),
        pytest.param('He said "it is late."', 'Dijo que "es tarde.', 'Dijo que "es tarde".', id="closing, to Spanish"),
        pytest.param("Dijo que «es tarde».", 'He said "it is late.', 'He said "it is late."', id="closing, to English"),
        pytest.param('Cayó "El Tuercas".', "El Tuercas fell.", '"El Tuercas" fell.', id="a name"),
        pytest.param("“We can,” she said.", "“ Podemos”, dijo.", '"Podemos", dijo.', id="one form"),
        pytest.param("“Fue así", "It was so", '"It was so', id="a quotation that goes on"),
        pytest.param("Dijo que “no” y “sí”.", "He said no and yes.", "He said no and yes.", id="not certain"),
        pytest.param("Sin comillas.", "It’s “fine”.", "It’s “fine”.", id="none in the original"),
    ],
)
def test_marks_are_given_back_where_their_place_is_certain(original: str, said: str, meant: str) -> None:
    assert restore_quotation_marks(original, said) == meant


@given(st.text('abc "“”«».,', max_size=40), st.text('abc "“”.,', max_size=40))
def test_giving_back_twice_is_giving_back_once(original: str, said: str) -> None:
    once = restore_quotation_marks(original, said)

    assert restore_quotation_marks(original, once) == once


@given(st.text('abc "“”«».,', max_size=40), st.text('abc "“”.,', max_size=40))
def test_no_word_changes(original: str, said: str) -> None:
    restored = restore_quotation_marks(original, said)

    assert [char for char in restored if char.isalpha()] == [char for char in said if char.isalpha()]
