"""Sentence boundaries by rule."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.annotate.sentences import article_sentences, parse_boundaries, split_sentences
from encuadre.model import Article, Language, Span


def split(text: str, language: Language = "en") -> list[str]:
    return [span.of(text) for span in split_sentences(text, language)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["The U.S. sent two ships.", "Mexico sent none."],
        ["He moved to the U.S.", "The family stayed."],
        ["U.S. President Jimmy Hale met Gen. Otto Reyes.", "They ate."],
        ["Sen. Ada Cole and Dr. Joan Ruiz Jr. spoke at 9 a.m. Monday.", "Nobody came."],
        ["It opens at 9 a.m.", "The doors are blue."],
        ["Rule No. 5 was dropped on Jan. 12.", "Prop. 8 was too.", "It was old."],
        ["J. K. Moran and P.J. Soto left.", "Rain fell."],
        ["Acme Inc. sold it.", "The price rose to $1.5 million."],
        ["Wait... what?", "Nothing."],
        ["“We came.", "We saw.”", "The rest is known."],
        ["“We came.", "We saw,” Ruiz said.", "He left."],
        ["“Stop!” Ruiz said.", "Nobody stopped."],
        ['He asked "Why?" and left.', "Nobody knew."],
        ["The bill passed in 2024.", "10 members were absent."],
        ["She lives in Washington, D.C.", "He does not."],
        ["Gral. Luis Cruz and Sra. Eva Gil spoke in Sta. Rosa.", "Nobody came."],
        ["See www.example.org for more.", "Or call."],
    ],
)
def test_english_sentences_end_where_a_reader_ends_them(sentences: list[str]) -> None:
    assert split(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["El acuerdo con EE. UU. sigue en pie.", "Nadie lo duda."],
        ["Viajó a EE.UU.", "El martes volvió."],
        ["Los EE. UU.", "La frontera está cerrada."],
        ["El Lic. Juan Mora y la Dra. Ana Paz llegaron.", "Se fueron tarde."],
        ["El Sr. Gral. Luis Cruz habló con la Sra. Mtra. Eva Gil.", "Hubo acuerdo."],
        ["El Gral. Div. Omar Paz voló a St. Paul y a Ft. Smith.", "El oficio ord. Nº 12 lo permite."],
        ["La cita es a las 9 a.m. del lunes.", "No hay prórroga."],
        ["El art. 123 y el No. 5 cambian.", "El resto sigue."],
        ["Grupo Norte S.A. de C.V. vendió la planta.", "El precio subió."],
        ["¿Quién paga?", "¡Nadie!", "Eso dijo."],
        ["“¡Basta!” gritó ella.", "Nadie oyó."],
        ["«No hay dinero.»", "Así empezó la junta."],
        ["Esperaron…", "Nada pasó."],
        ["Murió J. M. Ríos.", "Tenía 80 años."],
    ],
)
def test_spanish_sentences_end_where_a_reader_ends_them(sentences: list[str]) -> None:
    assert split(" ".join(sentences), "es") == sentences


def test_a_paragraph_break_always_ends_a_sentence() -> None:
    assert split("A heading without stop\n\nand a line in lower case") == [
        "A heading without stop",
        "and a line in lower case",
    ]


def test_wrapped_lines_are_one_sentence_and_list_items_are_many() -> None:
    wrapped = "The commission said on Tuesday that it would send the water\nto the valley before the month is over."
    assert len(split(wrapped)) == 1
    assert split("Points:\n- More water\n- Less talk\n• A date") == [
        "Points:",
        "- More water",
        "- Less talk",
        "• A date",
    ]


def test_a_missing_space_still_ends_a_sentence() -> None:
    assert split("The gates closed.Trucks waited outside.") == ["The gates closed.", "Trucks waited outside."]
    assert split("The gates closed.It rained.") == ["The gates closed.", "It rained."]
    assert split('She called it "a shame".He agreed.') == ['She called it "a shame".', "He agreed."]


def test_a_stop_inside_a_name_or_an_address_ends_no_sentence() -> None:
    assert len(split("Read Puerto.Mx or www.Puerto.Es today.")) == 1


def test_a_headline_is_one_sentence_with_number_zero() -> None:
    article = Article("a", "Who pays? Nobody. The rest", "One. Two.", "en")

    sentences = article_sentences(article)

    assert [sentence.number for sentence in sentences] == [0, 1, 2]
    assert [sentence.span.of(article.text) for sentence in sentences] == [article.title, "One.", "Two."]


def test_without_headline_the_first_sentence_is_of_the_body() -> None:
    article = Article("a", "", "One. Two.", "en")
    assert article_sentences(article)[0].span == Span(0, 4)


@pytest.mark.parametrize(
    "dateline", ["MEXICO CITY (AP) — ", "Monterrey, N.L.- ", "CIUDAD DE MÉXICO.— ", "EL PASO, Texas — "]
)
def test_a_parser_sees_the_dateline_apart(dateline: str) -> None:
    text = f"Heading\n\n{dateline}The council met. It rained."
    spans = parse_boundaries(text, split_sentences(text, "en"))

    assert "The council met." in [span.of(text) for span in spans]


def test_a_parser_sees_a_dash_inside_a_sentence_as_it_is() -> None:
    text = "Ana Ruiz — The Hawk — left."
    assert parse_boundaries(text, (Span(0, len(text)),)) == (Span(0, len(text)),)


TEXTS = st.text(alphabet=st.sampled_from("aA. \n!?…\"“”«»'(1-•UúÑ,:;—"), max_size=80)


@given(TEXTS, st.sampled_from(["en", "es"]))
def test_sentences_hold_every_character_once_and_no_blank_around(text: str, language: Language) -> None:
    spans = split_sentences(text, language)

    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)
    assert all(left.end <= right.start for left, right in itertools.pairwise(spans))
    outside = [text[left.end : right.start] for left, right in itertools.pairwise(spans)]
    ends = [text[: spans[0].start], text[spans[-1].end :]] if spans else [text]
    assert not "".join(outside + ends).strip()
