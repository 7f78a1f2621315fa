"""Datelines, subheads, fragments and lines of the page state nothing; what has a verb or ends like a sentence does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.align.statements import is_statement, statements
from encuadre.data.stating import Stating
from encuadre.model import Language, Passage, Quantity, QuantityKind, Span, Word


def passage(text: str, *verbs: str, figure: bool = False) -> Passage:
    """Return a sentence as it is read, with these of its words as verbs."""
    words = tuple(
        Word(Span(0, 1), word.lower(), "VERB" if word in verbs else "NOUN") for word in text.split() if word.isalpha()
    )
    figures = (Quantity(Span(0, 1), QuantityKind.COUNT, 10, 10),) if figure else ()
    return Passage(text, "en", words=words or (Word(Span(0, 1), "x", "NOUN"),), quantities=figures)


@pytest.mark.parametrize(
    "text", ["MONTERREY", "Laredo, Texas.", "WHO PAYS FOR IT?", "The road ahead", "Reacción de los vecinos", "“…”", " "]
)
def test_datelines_subheads_and_bare_names_state_nothing(text: str) -> None:
    assert not is_statement(passage(text, "PAYS"))


@pytest.mark.parametrize(
    ("text", "verbs", "figure"),
    [
        ("Bridge closed", ("closed",), False),
        ("THE BRIDGE CLOSED", ("CLOSED",), False),
        ("Nobody hurt.", (), False),
        ("Ten trucks lost", (), True),
        ("A deadly night on the old bridge between two cities", (), False),
        ("“Never again on this bridge at night”", (), False),
        ("“It was dark.”", (), False),
        ("“Ten trucks”", (), True),
        ("“Trucks burned today”", ("burned",), False),
        ("Who paid for it?", ("paid",), False),
    ],
)
def test_what_has_a_verb_a_figure_an_end_or_length_is_a_statement(
    text: str, verbs: tuple[str, ...], *, figure: bool
) -> None:
    assert is_statement(passage(text, *verbs, figure=figure))


def test_of_a_sentence_nobody_read_only_its_letters_are_known() -> None:
    assert statements([Passage("River town", "en"), Passage("—", "en"), Passage("12", "es")]) == [0, 2]


@pytest.mark.parametrize("text", ["How?", "(Why?)", "At school?", "“Never again”", "– An exile."])
def test_bare_questions_and_what_is_left_of_a_quotation_state_nothing(text: str) -> None:
    assert not is_statement(passage(text))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("(Also on Radio Norte: the mayor answers)", "en"),
        ("[Read more about the bridge]", "en"),
        ("( TIMELINE: The old bridge in ten dates)", "en"),
        ("(CRONOLOGÍA: El puente en diez fechas)", "es"),
        ("prev next Image 2 of 9", "en"),
        ("Foto 2 de 9", "es"),
        ("— Ana Ruiz (@anaruiz) May 5, 2019", "en"),
        ("Send us your pictures of the bridge", "en"),
        ("Update at 7:05 p.m. ET.", "en"),
        ("Vote here now", "en"),
        ("Photos: The old bridge through the years – The mayor of Laredo met the governor there in May.", "en"),
        ("Play Video 1:55 The mayor walks over the bridge on the day it was closed for good", "en"),
        ("The Associated Press contributed to this report.", "en"),
        ("Foto: La alcaldesa de Laredo recorre el puente el día en que se cerró para siempre.", "es"),
        ("See the mayor's whole speech.", "en"),
        ("(Vea también: el puente en fotos)", "es"),
        ("Actualizado a las 10:30 p. m. del 5 de enero", "es"),
        ("Mira aquí el video.", "es"),
        ("Lea también: cierran el puente", "es"),
        (
            "Hide Caption 3 of 9 Photos: The old bridge and all those who came to see it before it was closed for good",
            "en",
        ),
        ("Ocultar pie de foto", "es"),
        ("— Ana Ruiz (@anaruiz) 5 de mayo de 2019", "es"),
        ("Publicado el miércoles, 5 mayo, 2019 - 10:11", "es"),
        ("[Watch Norte: Sen. Ana Ruiz, R-Texas, tells at noon why the bridge has to stay open for all trucks]", "en"),
        ("(RELATED: Nobody Who Voted For The Old Bridge Will Say Who Pays For It, Three Mayors Say)", "en"),
        ("The old bridge of Roma, which was closed in May, is pictured on the last day of April in this photo.", "en"),
        ("Completing this poll grants you access to all that the Valley Post sends out, free of charge.", "en"),
        ("You may opt out at any time.", "en"),
        ("Article posted with permission from the Valley Post", "en"),
        ("Si te ha gustado, ¡compártelo con tus amigos!", "es"),
        ("El puente de Roma, en una imagen de archivo, antes de que lo cerraran", "es"),
        ("We’ll update this story when the mayor has spoken.", "en"),
        ("Our original post on the bridge, from before it was closed, continues below.", "en"),
        ("Seguiremos actualizando esta información sobre el puente.", "es"),
    ],
)
def test_lines_that_belong_to_the_page_state_nothing(text: str, language: Language) -> None:
    first = text.strip("([").split()[0]
    start = text.index(first)
    words = (Word(Span(start, start + len(first)), first.lower(), "VERB"),)
    assert not is_statement(Passage(text, language, words=words))


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Vote count at the bridge ends after long delay.", "Vote"),
        ("Update: 12 dead at the old bridge.", "Update"),
        ("Update at 7:05 p.m.: driver held by police.", "Update"),
        ("(The mayor was also on the bridge.)", "mayor"),
        ("Watch, said the mayor of the town.", "mayor"),
        ("(The TIMELINE: it ends at the bridge)", "bridge"),
        ("Image 3 of 9 shows the old bridge.", "bridge"),
        ("(The bridge: nobody paid for it.)", "bridge"),
        ("“You may opt out at any time,” the mayor told them.", "mayor"),
        ("The mayor was pictured at the bridge that night.", "mayor"),
        ("— Ana Ruiz (@anaruiz) said on May 5 that the bridge will be closed to all traffic", "bridge"),
    ],
)
def test_what_only_begins_like_a_line_of_the_page_is_a_statement(text: str, noun: str) -> None:
    start = text.index(noun)
    assert is_statement(Passage(text, "en", words=(Word(Span(start, start + len(noun)), noun.lower(), "NOUN"),)))


def function_words(language: Language) -> st.SearchStrategy[str]:
    lists = Stating.of(language)
    return st.lists(st.sampled_from(sorted(lists.empty | lists.light_verbs)), min_size=1, max_size=7).map(" ".join)


@given(
    st.one_of(function_words("en").map(lambda line: ("en", line)), function_words("es").map(lambda line: ("es", line)))
)
def test_function_words_alone_state_nothing_and_with_a_noun_they_may(told: tuple[Language, str]) -> None:
    language, line = told
    word = Word(Span(len(line) + 1, len(line) + 6), "ruina", "NOUN")

    assert not is_statement(Passage(f"{line.capitalize()}.", language))
    assert not is_statement(Passage(f"“{line},” Ana Ruiz replied.", language, words=(Word(Span(0, 1), "x", "VERB"),)))
    assert is_statement(Passage(f"{line} ruina.", language, words=(word,)))


def test_a_longer_account_of_who_answers_is_a_statement() -> None:
    text = "“No,” the mayor said after the meeting at the bridge."
    assert is_statement(Passage(text, "en", words=(Word(Span(10, 15), "mayor", "NOUN"),)))
