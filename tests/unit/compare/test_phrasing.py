"""Names, days and quoted texts inside a plain sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.compare.phrasing import EXCERPT, LONGEST, citing, enumerated, excerpt, line, phrase, sentence, side
from encuadre.model import Country, Finding, Language, Outlet
from strategies import an_article


def worded(fact: str | Callable[[Language], str], language: Language = "en") -> str:
    return fact(language) if callable(fact) else fact


def test_names_are_enumerated_once_each() -> None:
    assert worded(enumerated(["CNN", "Reuters", "CNN", "Efe"])) == "CNN, Reuters and Efe"
    assert worded(enumerated(["CNN", "El Eco"]), "es") == "CNN y El Eco"


def test_what_is_not_in_several_is_in_neither_of_them() -> None:
    both = enumerated(["CNN", "El Eco"], negated=True)

    assert (worded(both), worded(both, "es")) == ("CNN or El Eco", "CNN ni en El Eco")


def test_spanish_y_becomes_e_before_its_own_sound() -> None:
    assert worded(enumerated(["CNN", "Infobae"]), "es") == "CNN e Infobae"
    assert worded(enumerated(["CNN", "Hidalgo Hoy"]), "es") == "CNN e Hidalgo Hoy"


def test_a_side_is_named_and_an_outlet_keeps_its_name() -> None:
    assert worded(side("MX")) == "the Mexican articles"
    assert worded(side("es"), "es") == "las notas en español"
    assert worded(side("El Eco")) == "El Eco"


def test_whom_an_outlet_quotes_is_told_with_it() -> None:
    article = replace(an_article("Title", "Body.", "en", Country.US), outlet=Outlet("eco", "El Eco", None))

    assert worded(citing(article, "Eva Luna"), "es") == "El Eco (que cita a Eva Luna)"
    assert worded(citing(article, "")) == "El Eco"


def test_a_long_text_is_cut_between_words_and_a_phrase_ends_without_a_stop() -> None:
    shown = worded(sentence("word " * 200))

    assert len(shown) <= LONGEST + 2
    assert shown.endswith("word …")
    assert worded(phrase("It is late. ")) == "It is late"


def test_the_words_around_a_figure_say_of_what_it_is() -> None:
    text = "The governor of the state said that {side} the flood of Saturday had destroyed 300 houses " * 2 + "in all."
    start = text.index("300")

    shown = worded(excerpt(text, start, start + 3))

    assert shown.startswith("… ")
    assert "destroyed 300 houses" in shown
    assert shown.endswith(" …")
    assert worded(excerpt("It took 300 houses.", 8, 11)) == "It took 300 houses"


@given(st.lists(st.text("abc {}", min_size=1), min_size=1), st.data())
def test_an_excerpt_holds_what_it_is_about_and_is_short(words: list[str], data: st.DataObject) -> None:
    text = " ".join(" ".join(words).split()) or "a"
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, min(len(text), start + 20)))

    shown = worded(excerpt(text, start, end))

    assert text[start:end].strip() in shown
    longest = max(map(len, text.split()))
    assert len(shown) <= EXCERPT + (end - start) + 2 * longest + 6


def test_a_mark_that_has_no_counterpart_is_left_out() -> None:
    assert worded(sentence("“The water rose, and “we” fled.")) == "The water rose, and ‘we’ fled."
    assert worded(sentence("The water rose.”")) == "The water rose."
    assert worded(sentence("“The water rose.”")) == "‘The water rose.’"


@pytest.mark.parametrize(("name", "start"), [("el-eco.example", "el-eco.example "), ("el Eco", "El Eco ")])
def test_a_line_begins_with_a_capital_unless_an_address_begins_it(name: str, start: str) -> None:
    told = line(Finding.OPENINGS, ["a"], left=name, left_said="Boats left", right="CNN", right_said="Nobody left")

    assert all(text.startswith(start) for text in told.text.values())
