"""Where it is: two sentences that say the same put it into two parts of one place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from encuadre.align.conflicts._telling import Telling
from encuadre.align.conflicts._voices import are_said_by_two
from encuadre.data.bearings import Bearings
from encuadre.model import (
    Conflict,
    ConflictKind,
    EntityKind,
    Ground,
    Language,
    Link,
    LinkKind,
    Pace,
    Passage,
    Rule,
    Span,
)

CIRCLE = ("north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest")

APART = 3
"""Eighths of the circle from which on two parts are not one told less exactly (`north`, `northwest`; chosen)."""

_LAST_WORD = re.compile(r"([^\W\d_]+)\s+$")

Part = tuple[str, Span]
"""A part of a place and where a sentence says so, the name included."""


def find_places(link: Link, told: tuple[Telling, Telling]) -> Iterator[Conflict]:
    """Set two parts of one place against each other: in eastern England, in the centre of England.

    In 94 real events two disagreements are found so, where somebody was born and where a zoo burnt, and nothing that is
    none; in both another report of one side tells it as the other side does. Neither changes while a story runs.

    Args:
        link: What joins the two sentences.
        told: Both texts.
    """
    if link.kind is not LinkKind.SAME:
        return
    left, right = told[0].passages[link.left], told[1].passages[link.right]
    here, there = parts_of(left), parts_of(right)
    for place in here:
        if place not in there or not _are_apart(here[place][0], there[place][0]):
            continue
        (one, span), (other, other_span) = here[place], there[place]
        if _tells(told[0], place, other) or _tells(told[1], place, one):
            continue
        if not are_said_by_two(left, span, right, other_span):
            about = {right.language: _name(right, other_span), left.language: _name(left, span)}
            rule = Rule(ConflictKind.PLACE, Ground.OTHER_PLACE, about=about)
            yield Conflict(link.left, link.right, span, other_span, rule, pace=Pace.NEVER)


def parts_of(passage: Passage) -> Mapping[str, Part]:
    """Return of each place by its id the part that a sentence names; nothing if it names several or none."""
    found: dict[str, list[Part]] = {}
    for mention in passage.mentions:
        before = _before(passage.language).search(passage.text, 0, mention.span.start)
        if before is not None and mention.kind is EntityKind.PLACE and not _is_another_noun(passage, before):
            part = _parts(passage.language)[before["noun"] or before["adjective"]]
            found.setdefault(mention.entity_id, []).append((part, Span(before.start(), mention.span.end)))
    return {place: parts[0] for place, parts in found.items() if len({part for part, _ in parts}) == 1}


def _is_another_noun(passage: Passage, found: re.Match[str]) -> bool:
    """Tell whether a noun stands behind a word that makes it another one (`un importante centro de`)."""
    leads = Bearings.of(passage.language).leads
    last = _LAST_WORD.search(passage.text, 0, found.start())
    return bool(leads and found["noun"]) and last is not None and last[1].lower() not in leads


def _are_apart(one: str, other: str) -> bool:
    if one not in CIRCLE or other not in CIRCLE:
        return one != other
    steps = abs(CIRCLE.index(one) - CIRCLE.index(other))
    return min(steps, len(CIRCLE) - steps) >= APART


def _tells(told: Telling, place: str, part: str) -> bool:
    return any(parts_of(passage).get(place, ("",))[0] == part for passage in told.passages)


def _name(passage: Passage, span: Span) -> str:
    return next(one.span.of(passage.text) for one in passage.mentions if one.span.end == span.end)


@cache
def _parts(language: Language) -> dict[str, str]:
    bearings = Bearings.of(language)
    return {
        form: part for table in (bearings.nouns, bearings.adjectives) for part, forms in table.items() for form in forms
    }


@cache
def _before(language: Language) -> re.Pattern[str]:
    bearings = Bearings.of(language)
    nouns, adjectives = (
        "|".join(sorted(form for forms in table.values() for form in forms)) or r"(?!)"
        for table in (bearings.nouns, bearings.adjectives)
    )
    links = "|".join(bearings.links)
    return re.compile(rf"(?<![\w-])(?:(?P<noun>{nouns})\s+(?:{links})|(?P<adjective>{adjectives}))\s+$")
