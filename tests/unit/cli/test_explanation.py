"""One event explained in print, in both interface languages."""

from __future__ import annotations

import json

import pytest

from encuadre.cli.explanation import explanation_lines
from encuadre.export import to_json, wire
from encuadre.model import LANGUAGES, Country, Event, Language, Membership
from encuadre.words import words_in
from strategies import an_article

US = an_article()
MX = an_article("México envía tropas", "México envió 10 mil elementos.", "es", Country.MX)
ARTICLES = {article.id: article for article in (US, MX)}
EVENT = Event(
    "abcd1234",
    (US.id, MX.id),
    {"en": US.title, "es": MX.title},
    membership=(
        Membership(US.id, MX.id, 0.91, 0.55, ("ana-rios",), ("mexico",), (), ("10,000",), 0.5, 0.9, "beef0001", -0.02),
        Membership(MX.id, US.id, 0.91, 0.55, mean=0.9),
    ),
    related=("beef0001", "gone0001"),
    copies=((US.id, MX.id),),
)
EVENTS = {"beef0001": Event("beef0001", ("x",), {"en": "Dam opens", "es": "Dam opens"})}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_ground_is_told_and_nothing_that_is_not_there(language: Language) -> None:
    text = "\n".join(explanation_lines(EVENT, ARTICLES, words_in(language), events=EVENTS, line=0.625))
    words = words_in(language).explanation

    for expected in (US.title, MX.title, "0.91", "ana rios", "10,000", "-0.02", words.no_other):
        assert expected in text
    assert text.count("Dam opens  (beef0001)") == 2
    assert "gone0001" in text
    assert words.mean.format(mean=0.9, line=0.625) in text
    assert text.count(words.people) == 1
    assert words.organisations not in text
    assert words.copies in text
    assert words.related in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lone_article_is_said_to_be_alone(language: Language) -> None:
    lone = Event("abcd1234", (US.id,), {"en": US.title}, membership=(Membership(US.id),))

    words = words_in(language)

    assert words.explanation.alone in "\n".join(explanation_lines(lone, ARTICLES, words, events={}, line=0.5))


def test_json_tells_what_print_tells() -> None:
    shape = json.loads(to_json(wire.Event.among(EVENT, ARTICLES)))

    first, second = shape["membership"]
    assert first["nearest"] == MX.id
    assert (first["people"], first["other"], first["margin"]) == (["ana-rios"], "beef0001", -0.02)
    assert (second["other"], second["margin"], second["days_apart"]) == (None, None, None)
    assert shape["related"] == ["beef0001", "gone0001"]
    assert shape["copies"] == [[US.id, MX.id]]
