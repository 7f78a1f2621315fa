"""Every link to what its two sentences tell differently: figures first, then what they assert."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from encuadre.align.conflicts._doing import find_doings
from encuadre.align.conflicts._figures import Figure
from encuadre.align.conflicts._nobody import find_nobody
from encuadre.align.conflicts._pace import pace_of
from encuadre.align.conflicts._pairing import agreeing, opposed
from encuadre.align.conflicts._rules import ground_of_agreement, rule_of
from encuadre.align.conflicts._speakers import find_speakers
from encuadre.align.conflicts._statements import find_statements
from encuadre.align.conflicts._telling import Telling
from encuadre.align.conflicts._vague import find_vague
from encuadre.align.conflicts._voices import are_said_by_two
from encuadre.align.conflicts._where import find_places
from encuadre.align.conflicts._withheld import find_withheld
from encuadre.model import Conflict, Ground, Link, Passage, QuantityKind, Rule, Verdict

FIGURED = 0.45
"""Score of a link from which figures and bare statements are compared; acts of one object speak for themselves, and
distances: of the three figures below it that were set against each other in 94 real events one is a distance
(right), a count and a sum are not."""

Differences = tuple[tuple[Conflict, ...], tuple[Conflict, ...]]
"""What contradicts, and what is compatible."""


def find_conflicts(left: Sequence[Passage], right: Sequence[Passage], links: Sequence[Link]) -> tuple[Conflict, ...]:
    """Find what linked sentences tell so that it cannot both be true.

    Args:
        left: The sentences of one article.
        right: Those of the other.
        links: Which of them share a fact.
    """
    return find_differences(left, right, links)[0]


def find_differences(left: Sequence[Passage], right: Sequence[Passage], links: Sequence[Link]) -> Differences:
    """Find what linked sentences tell differently, those that contradict apart from those that can both be true.

    Args:
        left: The sentences of one article.
        right: Those of the other.
        links: Which of them share a fact.
    """
    told = (Telling(left), Telling(right))
    conflicts: list[Conflict] = []
    compatible: list[Conflict] = []
    for link in links:
        conflicts += find_withheld(link, told)
        conflicts += find_speakers(link, told)
        conflicts += find_doings(link, told)
        conflicts += find_places(link, told)
        conflicts += _opposed(link, told)
        if link.score < FIGURED:
            continue
        one, other = left[link.left], right[link.right]
        first, second = told[0].figures[link.left], told[1].figures[link.right]
        compatible += [
            _figures(link, a, b, rule_of(one, a, other, b, ground_of_agreement(a, b)), Verdict.COMPATIBLE)
            for a, b in agreeing(one, first, other, second, link.kind)
        ]
        conflicts += find_vague(link, one, other, (first, second))
        conflicts += find_nobody(link, one, other, (first, second))
        for found in find_statements(link, one, other):
            (conflicts if found.verdict is Verdict.CONTRADICT else compatible).append(found)
    return tuple(conflicts), tuple(compatible)


def _opposed(link: Link, told: tuple[Telling, Telling]) -> Iterator[Conflict]:
    """Yield the figures of a link that contradict each other; of an unlikely one the distances alone.

    How far a place lies from another is one thing wherever it is told (`85 miles northwest of Phoenix`), a story has
    many counts and sums.
    """
    one, other = told[0].passages[link.left], told[1].passages[link.right]
    first, second = told[0].figures[link.left], told[1].figures[link.right]
    for a, b in opposed(one, first, other, second, link.kind, told=told):
        is_sought = link.score >= FIGURED or a.kind is b.kind is QuantityKind.LENGTH
        if is_sought and not are_said_by_two(one, a.quantity.span, other, b.quantity.span):
            rule = rule_of(one, a, other, b, Ground.DIFFERENT)
            pace = pace_of(one, a, other, b, (first, second))
            yield replace(_figures(link, a, b, rule, Verdict.CONTRADICT), pace=pace)


def _figures(link: Link, a: Figure, b: Figure, rule: Rule, verdict: Verdict) -> Conflict:
    return Conflict(link.left, link.right, a.quantity.span, b.quantity.span, rule, verdict, a.quantity, b.quantity)
