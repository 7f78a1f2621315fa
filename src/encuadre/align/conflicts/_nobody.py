"""Nobody against some: one side says that no one was hurt, the other how many were."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from encuadre.align.conflicts._figures import Figure
from encuadre.align.conflicts._setting import setting_of
from encuadre.align.conflicts._surroundings import shared_company
from encuadre.data.numbers import NumberWords
from encuadre.data.polarity import Polarity
from encuadre.model import (
    Column,
    Conflict,
    ConflictKind,
    Ground,
    Language,
    Link,
    LinkKind,
    Passage,
    QuantityKind,
    Rule,
    Span,
)

BEFALLEN = ("dead", "hurt", "missing", "held", "moved")
"""States that befall somebody, so that *nobody* and *six* contradict each other."""

_GAP = r"(?:\s+(?!more\b|other\b|further\b|additional\b|new\b|m[aá]s\b|otr[oa]s\b|nuev[oa]s\b)[^\W\d_]+){0,2}\s+"
"""Up to two words between (`seriously`, `personas`); none that says *no more of them*."""


def find_nobody(
    link: Link,
    left: Passage,
    right: Passage,
    figures: tuple[Sequence[Figure], Sequence[Figure]],
) -> Iterator[Conflict]:
    """Set what befell nobody against the number of those it befell.

    Args:
        link: What joins the two sentences.
        left: One sentence.
        right: The other.
        figures: The figures of each.
    """
    sides = ((left, figures[0]), (right, figures[1]))
    for place, (passage, own) in enumerate(sides):
        other, counted = sides[1 - place]
        for state, span in _negated(passage):
            if _told(passage, own, state):
                continue
            for figure in _told(other, counted, state):
                if link.kind is LinkKind.SAME or shared_company(passage, span, other, figure.quantity.span):
                    spans = (span, figure.quantity.span) if place == 0 else (figure.quantity.span, span)
                    about = {passage.language: span.of(passage.text).lower()}
                    rule = Rule(ConflictKind.POLARITY, Ground.NEGATED, about=about)
                    ahead = Column.RIGHT if place == 0 else Column.LEFT
                    yield Conflict(link.left, link.right, *spans, rule, ahead=ahead)
                    break


def _told(passage: Passage, figures: Sequence[Figure], state: str) -> list[Figure]:
    counts = [one for one in figures if one.kind is QuantityKind.COUNT and one.value >= 1]
    return [one for one in counts if state in setting_of(passage, one, figures).states]


def _negated(passage: Passage) -> list[tuple[str, Span]]:
    return [
        (state, Span(*found.span()))
        for state, pattern in _patterns(passage.language).items()
        if (found := pattern.search(passage.text))
    ]


@cache
def _patterns(language: Language) -> dict[str, re.Pattern[str]]:
    leads = "|".join(re.escape(lead) for lead in sorted(Polarity.of(language).nobody, key=len, reverse=True))
    states = NumberWords.of(language).states
    return {
        state: re.compile(rf"\b(?:{leads}){_GAP}(?:{'|'.join(sorted(states[state]))})\b", re.IGNORECASE)
        for state in BEFALLEN
    }
