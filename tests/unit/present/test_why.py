"""Why articles are one event, as a page: every ground of every article, and nothing that is not there."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from encuadre.cli.plain import page_lines
from encuadre.export import to_json, wire
from encuadre.model import LANGUAGES, Column, Country, Event, Language, Membership, Page, Reason
from encuadre.present import why_page
from encuadre.words import words_in
from strategies import an_article

US = an_article(body="Mexico sent 10,000 troops north. Ana Ríos of the Border Office said so.")
MX = an_article("México envía tropas", "México envió 10 mil elementos.", "es", Country.MX)
ARTICLES = {article.id: article for article in (US, MX)}
EVENT = Event(
    "abcd1234",
    (US.id, MX.id),
    {"en": US.title, "es": MX.title},
    why=(Reason(US.id, MX.id, 0.91, 0.55, ("ana-rios",), ("10,000",), 1.2),),
    membership=(
        Membership(
            US.id,
            MX.id,
            0.91,
            0.55,
            ("ana-rios",),
            ("mexico",),
            ("border-office", "sailors-union"),
            ("10,000",),
            0.5,
            0.9,
            "beef0001",
            -0.02,
        ),
        Membership(MX.id, US.id, 0.91, 0.55, mean=0.9, days_apart=1.2),
    ),
    related=("beef0001", "gone0001"),
    copies=((US.id, MX.id),),
)
EVENTS = {"beef0001": Event("beef0001", ("x",), {"en": "[VIDEO] Dam opens [/", "es": "[VIDEO] Dam opens [/"})}


def explained(event: Event = EVENT, language: Language = "en") -> Page:
    return why_page(event, ARTICLES, words_in(language), events=EVENTS, line=0.625)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_ground_is_told_and_nothing_that_is_not_there(language: Language) -> None:
    text = "\n".join(page_lines(explained(language=language)))
    why = words_in(language).why

    for expected in (
        US.title,
        MX.title,
        "0.91",
        "Ana Ríos",
        "Border Office, sailors union",
        "10,000",
        "-0.02",
        why.no_other,
    ):
        assert expected in text
    assert "[VIDEO] Dam opens [/  (beef0001)" in text
    assert "beef0001  [VIDEO] Dam opens [/" in text
    assert "gone0001" in text
    assert why.mean.format(mean="0.90", line="0.62") in text
    assert text.count(why.people) == 1
    assert text.count(why.organisations) == 1


def test_each_article_stands_apart_with_its_grounds_below_it() -> None:
    lines = list(page_lines(explained()))
    at = lines.index(f"US  {US.id}  River Gazette, 2025-02-04, en: {US.title}")

    assert lines[at - 1] == ""
    assert lines[at + 1] == f"    nearest {MX.id}: {MX.title}"
    assert lines[at + 2] == "    score 0.91, likeness 0.55 · same day"


def test_days_are_told_as_people_tell_them() -> None:
    assert "    score 0.91, likeness 0.55 · a day apart" in list(page_lines(explained()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_article_that_resembles_no_other_is_said_to_be_alone(language: Language) -> None:
    lone = Event("abcd1234", (US.id,), {"en": US.title}, membership=(Membership(US.id),))
    (row,) = explained(lone, language).rows

    assert [ground.text for ground in row.rows] == [words_in(language).why.alone]


def test_an_event_kept_without_grounds_shows_its_pairs_and_one_without_either_says_it_is_alone() -> None:
    before = replace(EVENT, membership=())
    pairs = explained(before).sections[0]

    assert (pairs.id, [row.handle for row in pairs.rows]) == ("pairs", [US.id, MX.id])
    assert [row.text for row in pairs.rows[1].rows][1:] == ["Ana Ríos", "10,000"]
    assert "pairs" not in [section.id for section in explained().sections]
    assert explained(replace(before, why=())).sections[0].empty == words_in("en").why.alone


def test_what_stands_there_by_decision_comes_first() -> None:
    first = explained(replace(EVENT, decided=(MX.id,))).sections[0]

    assert (first.id, [row.handle for row in first.rows]) == ("decided", [MX.id])


def test_sides_are_countries_and_an_unknown_country_is_on_none() -> None:
    lost = replace(MX, country=None)
    page = why_page(EVENT, {US.id: US, MX.id: lost}, words_in("en"), events={}, line=0.5)

    assert [page.tag(row.column) for row in page.rows if row.id.startswith("member:")] == ["US", ""]


def test_an_article_that_is_not_at_hand_is_named_by_its_id() -> None:
    page = why_page(EVENT, {US.id: US}, words_in("en"), events={}, line=0.5)

    assert [row.called for row in page.rows if row.id == f"member:{MX.id}"] == [MX.id]


def test_every_row_has_an_id_of_its_own_and_both_languages_the_same_rows() -> None:
    event = replace(EVENT, decided=(MX.id,))
    pages = (explained(event, language) for language in LANGUAGES)
    english, spanish = ([one for row in page.rows for one in row.walk()] for page in pages)

    assert len({row.id for row in english}) == len(english)
    for one, other in zip(english, spanish, strict=True):
        assert (one.id, one.column, one.handle) == (other.id, other.column, other.handle)
    assert {row.column for row in english} == set(Column)


def test_json_tells_what_print_tells() -> None:
    shape = json.loads(to_json(wire.Event.among(EVENT, ARTICLES)))

    first, second = shape["membership"]
    assert first["nearest"] == MX.id
    assert (first["people"], first["other"], first["margin"]) == (["ana-rios"], "beef0001", -0.02)
    assert (second["other"], second["margin"], second["days_apart"]) == (None, None, 1.2)
    assert shape["related"] == ["beef0001", "gone0001"]
    assert shape["copies"] == [[US.id, MX.id]]
