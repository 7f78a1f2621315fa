"""How a search marks its words at a terminal."""

from __future__ import annotations

from dataclasses import replace

import click
from hypothesis import given
from hypothesis import strategies as st

from encuadre.cli.commands.search import INDENT, marking
from encuadre.model import Span
from encuadre.pipeline import Hit
from strategies import an_article

HIT = Hit(an_article("Water"), "a-1", "Piden agua y más Agua.", 0.5, "", (Span(6, 10), Span(17, 21)))


def test_the_words_of_a_sentence_are_bold_as_they_stand() -> None:
    told = marking([HIT])(f"{INDENT}{HIT.text}")

    assert told.count("\x1b[1m") == 2
    assert click.unstyle(told) == f"{INDENT}{HIT.text}"


def test_the_line_of_the_source_is_left_alone() -> None:
    assert marking([HIT])("0.50  MX  El Agua  agua") == "0.50  MX  El Agua  agua"


@given(st.text(max_size=40))
def test_marking_changes_no_letter(text: str) -> None:
    plain = text.replace("\x1b", "")
    hit = replace(HIT, text=plain, words=(Span(0, len(plain)),) if plain else ())

    assert click.unstyle(marking([hit])(f"{INDENT}{plain}")) == f"{INDENT}{plain}"
