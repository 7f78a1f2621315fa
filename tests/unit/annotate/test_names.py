"""Under which name a speaker is told, and which names are none."""

from __future__ import annotations

import pytest

from encuadre.annotate.entities.wording import wording
from encuadre.annotate.parse import Parse
from encuadre.annotate.quotations.names import doubtful_names, fullest_names, newsrooms
from encuadre.model import EntityKind, Language, Mention, Span
from unit.annotate.parses import a_parse, plain_parse

PERSON = EntityKind.PERSON


def named(text: str, *names: str, kind: EntityKind = PERSON) -> tuple[Mention, ...]:
    """Return mentions of one thing under several names, each where it first stands behind the one before."""
    found: list[Mention] = []
    at = 0
    for name in names:
        at = text.index(name, at)
        found.append(Mention(Span(at, at + len(name)), kind, "it"))
        at += len(name)
    return tuple(found)


def lines(text: str) -> Parse:
    """Return a parse of a text of several lines."""
    parse = plain_parse(text)
    parse.text = text
    return parse


def test_what_a_headline_adds_to_a_name_gives_way_to_the_text() -> None:
    text = "Hale Visits Laredo After Heavy Rains\nMs. Hale spoke there."
    mentions = named(text, "Hale Visits Laredo", "Hale")

    assert fullest_names(lines(text), mentions, wording("en"))["it"] == "Hale"


def test_a_name_that_only_a_headline_has_is_told_if_a_given_name_opens_it() -> None:
    text = "Diana Hale Visits Laredo After Rains\nMs. Hale spoke there."
    mentions = named(text, "Diana Hale", "Hale")

    assert fullest_names(lines(text), mentions, wording("en"))["it"] == "Diana Hale"


def test_a_name_that_says_itself_twice_is_told_once() -> None:
    text = "said Diana Hale Diana Hale"
    assert fullest_names(plain_parse(text), named(text, "Diana Hale Diana Hale"), wording("en"))["it"] == "Diana Hale"


def test_the_only_person_of_a_given_name_goes_by_the_full_one() -> None:
    text = "said Diana Hale and later Diana said"
    full, given = named(text, "Diana Hale", "Diana")
    mentions = (full, Mention(given.span, PERSON, "other"))

    assert fullest_names(plain_parse(text), mentions, wording("en"))["other"] == "Diana Hale"


def test_what_a_title_joins_to_a_name_is_no_part_of_it() -> None:
    text = "Diana To Hale said so. Hale spoke."
    assert fullest_names(plain_parse(text), named(text, "Diana To Hale", "Hale"), wording("en"))["it"] == "Hale"


def test_a_name_with_a_verb_in_it_is_none() -> None:
    parse = a_parse("Hale/Hale/PROPN/nsubj/1", "told/tell/VERB/ROOT/1", "Cole/Cole/PROPN/dobj/1")
    mentions = named(parse.text, "Hale told Cole", kind=EntityKind.ORGANISATION)

    assert doubtful_names(parse, mentions, {"it": "Hale told Cole"}, wording("en")) == {"it"}


@pytest.mark.parametrize(
    ("text", "name", "language"),
    [("Ayuda contra la Lluvia pide más", "Lluvia", "es"), ("Protección al Vecino pide más", "Protección", "es")],
)
def test_a_piece_of_a_name_is_none(text: str, name: str, language: Language) -> None:
    mentions = named(text, name)
    assert doubtful_names(plain_parse(text, language), mentions, {"it": name}, wording(language)) == {"it"}


@pytest.mark.parametrize(
    ("before", "name", "is_newsroom"),
    [
        ("", "River Gazette", True),
        ("", "Diario Vado", True),
        ("", "Ana Ruiz", False),
        ("a la agencia de noticias ", "Vadofax", True),
        ("a la prensa ", "Ana Ruiz", False),
    ],
)
def test_newspapers_are_never_he(before: str, name: str, is_newsroom: bool) -> None:
    text = f"{before}{name} said so"
    assert bool(newsrooms(text, named(text, name), {"it": name})) is is_newsroom
