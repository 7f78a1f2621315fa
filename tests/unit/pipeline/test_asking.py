"""What a question asks for: its words and their plurals, and what they mean in the other language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from encuadre.model import Language
from encuadre.pipeline.asking import Question, asked
from encuadre.pipeline.tools import Tools


class Engines:
    """Tools with an encoder that puts some words near each other, and an engine that knows some."""

    def __init__(self, made: Mapping[str, str] | None = None, near: Sequence[str] = ()) -> None:
        self.encoder, self._made, self._near = self, made or {}, near
        self.is_asked = False

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return np.array([[1, 0] if text in self._near else [0, 1] for text in texts], np.float32)

    def lone_words(self, texts: Sequence[str], source: Language, target: Language) -> tuple[Mapping[str, str], ...]:
        self.is_asked = True
        return ({text: self._made.get(text, "") for text in texts},)


def question(query: str, engines: Engines | None = None) -> Question:
    return asked(query, cast(Tools, engines or Engines()))


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("agua", "Ranchers wait for water."),
        ("water", "Los ganaderos esperan agua."),
        ("aranceles", "A tariff was announced."),
        ("tariff", "Anuncian ARANCELES al acero."),
        ("jueces", "A judge signed it."),
        ("judges", "Lo firmó un juez."),
        ("ley", "The law stands."),
    ],
)
def test_a_lone_word_is_looked_for_in_both_languages_in_singular_and_plural(query: str, text: str) -> None:
    assert question(query).share(text) == 1.0


def test_a_word_the_lists_lack_is_asked_of_the_engines() -> None:
    engines = Engines({"acero": "steel"}, near=("acero", "steel"))

    assert question("acero", engines).share("They make steel here.") == 1.0


def test_what_an_engine_makes_of_a_word_counts_only_if_the_encoder_puts_it_near() -> None:
    engines = Engines({"acero": "poster"}, near=("acero",))

    assert question("acero", engines).texts == ("acero",)


@pytest.mark.parametrize("query", ["agua", "acero de Monterrey"])
def test_no_engine_is_asked_for_a_word_of_the_lists_or_a_longer_question(query: str) -> None:
    engines = Engines()

    question(query, engines)

    assert not engines.is_asked


def test_short_words_are_asked_for_only_where_there_is_no_longer_one() -> None:
    assert question("the CIA").share("La CIA vuela.") > 0
    assert question("agua de Texas").share("The dog of war.") == 0


def test_the_places_are_those_of_the_words_as_they_stand() -> None:
    text = "Piden más Agua; sin aguas no hay siembra."

    assert [one.of(text) for one in question("agua").places(text)] == ["Agua", "aguas"]


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_sentence_has_a_word_of_the_question_exactly_where_one_is_marked(query: str, text: str) -> None:
    told = Question((query,), question(f"agua {query}").words)

    assert bool(told.share(text)) == bool(told.places(text))


@given(st.text(alphabet="aeimnrstuz", min_size=4, max_size=12))
def test_a_sentence_that_repeats_the_question_has_all_of_it(word: str) -> None:
    assert question(f"agua {word}").share(f"{word.upper()}, agua") == 1.0
