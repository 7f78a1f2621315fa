"""Where it is: two parts of one place, told in sentences that say the same."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import pytest

from encuadre.align.conflicts import find_conflicts, with_tellers
from encuadre.model import (
    Alignment,
    Column,
    Conflict,
    ConflictKind,
    EntityKind,
    Ground,
    Language,
    Link,
    LinkKind,
    Mention,
    Pace,
    Passage,
    Span,
)
from encuadre.words import words_in
from encuadre.words.rules import rule_in_words
from unit.align_conflicts.reading import words_of

PLACES = {"Orion": "orion", "Orión": "orion", "North Orion": "north-orion"}
"""A made-up country in both languages, and another one."""

_NAME = re.compile(r"North Orion|Orion|Orión")


def passage(text: str, language: Language) -> Passage:
    mentions = tuple(
        Mention(Span(*found.span()), EntityKind.PLACE, PLACES[found.group()]) for found in _NAME.finditer(text)
    )
    return Passage(text, language, words=words_of(text), mentions=mentions)


def places(english: str, spanish: str, kind: LinkKind = LinkKind.SAME) -> tuple[Conflict, ...]:
    return find_conflicts([passage(english, "en")], [passage(spanish, "es")], [Link(0, 0, kind, 0.9)])


def test_two_parts_of_one_place_contradict_each_other_for_good() -> None:
    english, spanish = "A hospital in eastern Orion burnt.", "Ardió un hospital en el oeste de Orión."
    (found,) = places(english, spanish)

    assert (found.kind, found.rule.ground, found.pace) == (ConflictKind.PLACE, Ground.OTHER_PLACE, Pace.NEVER)
    assert (found.left_span.of(english), found.right_span.of(spanish)) == ("eastern Orion", "oeste de Orión")
    assert rule_in_words(found.rule, words_in("en")) == "where it is (Orion): the same place, another part of it"
    assert rule_in_words(found.rule, words_in("es")) == "dónde está (Orión): el mismo lugar, otra parte de él"


def test_the_middle_is_no_border() -> None:
    assert len(places("A hospital in central Orion burnt.", "Ardió un hospital (norte de Orión).")) == 1


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        pytest.param("A hospital in eastern Orion burnt.", "Ardió un hospital en el oriente de Orión.", id="the same"),
        pytest.param(
            "A hospital in eastern Orion burnt.", "Ardió un hospital en el noreste de Orión.", id="less exactly"
        ),
        pytest.param(
            "A hospital in North Orion burnt.", "Ardió un hospital en el sur de Orión.", id="a name of its own"
        ),
        pytest.param("A hospital burnt in Orion.", "Ardió un hospital en el sur de Orión.", id="told by one"),
        pytest.param(
            "A hospital in eastern Orion burnt.", "Ardió un importante centro de Orión.", id="a centre is a building"
        ),
        pytest.param(
            "A hospital in eastern Orion burnt.",
            "Del este de Orión al oeste de Orión ardieron hospitales.",
            id="told both ways",
        ),
    ],
)
def test_what_may_be_one_part_is_none(english: str, spanish: str) -> None:
    assert places(english, spanish) == ()


def test_sentences_that_share_a_part_may_tell_of_two_things() -> None:
    assert (
        places("A hospital in eastern Orion burnt.", "Ardió un hospital en el oeste de Orión.", LinkKind.PARTIAL) == ()
    )


def told(*more: str) -> list[tuple[str, Column]]:
    """Return which sentences of a third article tell either part, and whose."""
    texts: Mapping[str, Sequence[Passage]] = {
        "a": [passage("A hospital in eastern Orion burnt.", "en")],
        "b": [passage("Ardió un hospital en el oeste de Orión.", "es")],
        "c": [passage(text, "en") for text in more],
    }
    link = Link(0, 0, LinkKind.SAME, 0.9)
    alignment = Alignment((link,), (), (), find_conflicts(texts["a"], texts["b"], [link]))
    (conflict,) = with_tellers({("a", "b"): alignment}, texts)["a", "b"].conflicts
    return [(one.sentence, one.column) for one in conflict.tellers]


def test_who_else_puts_it_there_is_named() -> None:
    assert told("Fire took a hospital in western Orion.", "The hospital lies in eastern Orion.") == [
        ("c-1", Column.LEFT),
        ("c-0", Column.RIGHT),
    ]


def test_what_else_lies_there_is_not() -> None:
    assert told("He was born in western Orion.") == []
