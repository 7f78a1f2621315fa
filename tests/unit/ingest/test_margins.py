"""Margins of an article: addresses, times and notes on the author go; what the article says of people stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from encuadre.ingest.boilerplate import without_boilerplate
from encuadre.ingest.margins import is_end_note, is_margin

BODY = ("The bridge at Roma closed on Monday, Sheriff Rosa Vela said.", "The crews will return on Friday.")


@pytest.mark.parametrize(
    "line",
    [
        "- hace 2 días",
        "Hace 3 horas",
        "5 hours ago",
        "4 min read",
        "1 Min. de lectura",
        "ana.cole@example.com",
        "@anacole",
        "/noticias/frontera/cierra-el-puente-de-roma",
        "First published in The Valley Review.",
    ],
)
def test_a_line_that_is_only_an_address_a_time_or_an_origin_is_a_margin(line: str) -> None:
    assert is_margin(line)


@pytest.mark.parametrize(
    "line",
    [
        "Hace 2 días cerró el puente.",
        "Five hours ago the bridge was open.",
        "Write to ana.cole@example.com, the poster says.",
        "First published in 1937, the map shows the old bridge.",
        "Puente/Roma",
    ],
)
def test_a_sentence_that_holds_one_is_none(line: str) -> None:
    assert not is_margin(line)


@pytest.mark.parametrize(
    "line",
    [
        "Ana Cole covers the border for the Valley Post.",
        "Ana Cole is a reporter at the Valley Post and the author of two books.",
        "Ana Cole and Tom Reyes are staff writers at the Valley Post.",
        "Ana del Río es periodista y vive en Camargo.",
        "Ana Cole, retired from the Army, is an analyst and author on bridges.",
        "Cole reported from Laredo; Reyes reported from Roma.",
        "Ana Cole and Tom Reyes reported from Laredo.",
        "acf",
        "jc/mrl",
    ],
)
def test_a_note_on_who_wrote_it_ends_an_article_and_goes(line: str) -> None:
    body, (change,) = without_boilerplate("\n\n".join((*BODY, line)))

    assert body.split("\n\n") == list(BODY)
    assert change.text == line


@pytest.mark.parametrize(
    "line",
    [
        "Rosa Vela is a professor of engineering who became a sheriff.",
        "Ana Cole is a reporter who crossed that day, and she said the bridge shook.",
        "Ana Cole was a reporter at the Valley Post.",
        "“Ana Cole is a reporter,” the guard shouted.",
        "Ana is a reporter.",
        "The author is a reporter at the Valley Post.",
        "It closed.",
        "Cole reported from Laredo that the bridge had fallen.",
        "Ana Cole, whom Vela married in 1990, is well.",
    ],
)
def test_what_an_article_says_of_people_stays_at_its_end(line: str) -> None:
    assert not is_end_note(line, BODY)


def test_a_note_is_known_at_the_end_only() -> None:
    body = "\n\n".join((BODY[0], "Ana Cole covers the border for the Valley Post.", BODY[1]))

    assert without_boilerplate(body) == (body, ())


@given(st.text(st.sampled_from("abcxyz ABCÁ.@/-"), max_size=40))
def test_an_article_is_never_taken_out_whole_as_a_note(line: str) -> None:
    body = f"{BODY[0]}\n\n{line.strip() or 'It closed.'}"

    assert without_boilerplate(body)[0].startswith(BODY[0])
