"""Vague counts against others: `thousands of protesters` and `dozens`, or a number that no such word covers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from encuadre.align.conflicts._figures import Figure
from encuadre.align.conflicts._nouns import same_noun
from encuadre.align.conflicts._pace import pace_of
from encuadre.align.conflicts._setting import is_one_thing, names_agree, setting_of
from encuadre.align.conflicts._surroundings import names_of, shared_company
from encuadre.data.numbers import NumberWords
from encuadre.model import (
    Bound,
    Conflict,
    ConflictKind,
    Ground,
    Language,
    Link,
    LinkKind,
    Passage,
    Quantity,
    QuantityKind,
    Rule,
    Span,
    Word,
)

ROOM = 2.0
"""How many times above or below its range a vague count may still be meant (`hundreds` of 1,500)."""


def find_vague(
    link: Link, left: Passage, right: Passage, figures: tuple[Sequence[Figure], Sequence[Figure]]
) -> Iterator[Conflict]:
    """Set vague counts against counts of the same noun that cannot be meant by them.

    Args:
        link: What joins the two sentences.
        left: One sentence.
        right: The other.
        figures: The figures of each.
    """
    first, second = ([*_vague(passage), *own] for passage, own in zip((left, right), figures, strict=True))
    vague = {id(one) for one in (*first, *second)} - {id(one) for own in figures for one in own}
    for a in first:
        for b in second:
            if not vague & {id(a), id(b)} or a.kind is not b.kind or _have_room(a, b):
                continue
            if not _count_one_noun(left, a, right, b):
                continue
            one, other = setting_of(left, a, figures[0]), setting_of(right, b, figures[1])
            is_half_told = bool(one.states) is not bool(other.states)
            if is_half_told or not is_one_thing(one, other) or not names_agree(left, one, right, other):
                continue
            spans = (a.quantity.span, b.quantity.span)
            if link.kind is LinkKind.SAME or shared_company(left, spans[0], right, spans[1]):
                about = {right.language: b.quantity.counted} | {left.language: a.quantity.counted}
                rule = Rule(ConflictKind.QUANTITY, Ground.DIFFERENT, QuantityKind.COUNT, about)
                yield Conflict(link.left, link.right, *spans, rule, pace=pace_of(left, a, right, b, figures))


def _have_room(a: Figure, b: Figure) -> bool:
    low, high = max((a, b), key=_least), min((a, b), key=_least)
    return _least(low) <= ROOM * _most(high) or low.bound is Bound.AT_MOST or high.bound is Bound.AT_LEAST


def _least(figure: Figure) -> float:
    return min(figure.value, figure.other_end)


def _most(figure: Figure) -> float:
    return max(figure.value, figure.other_end)


def _count_one_noun(left: Passage, a: Figure, right: Passage, b: Figure) -> bool:
    verdict = same_noun(left, a.quantity.counted, right, b.quantity.counted)
    if verdict is not None or not a.quantity.counted or not b.quantity.counted:
        return bool(verdict)
    nouns = [_noun_after(passage, one.quantity.span) for passage, one in ((left, a), (right, b))]
    return bool(nouns[0] and nouns[1] and names_of(nouns[0], left) & names_of(nouns[1], right))


def _vague(passage: Passage) -> list[Figure]:
    table, pattern = _phrases(passage.language)
    found: list[Figure] = []
    for match in pattern.finditer(passage.text):
        span = Span(*match.span("phrase"))
        noun = _noun_after(passage, span)
        if noun is None or any(one.span.start <= span.start < one.span.end for one in passage.quantities):
            continue
        low, high = table[match["phrase"].lower()]
        counted = noun.span.of(passage.text).lower()
        quantity = Quantity(span, QuantityKind.COUNT, low, high, counted=counted, bound=Bound.BETWEEN)
        found.append(Figure(quantity, match["phrase"], low, high, (low,), is_open_currency=False))
    return found


def _noun_after(passage: Passage, span: Span) -> Word | None:
    following = [word for word in passage.words if word.span.start >= span.end]
    return next((word for word in following[:3] if word.pos == "NOUN"), None)


@cache
def _phrases(language: Language) -> tuple[dict[str, tuple[float, float]], re.Pattern[str]]:
    table = dict(NumberWords.of(language).vague)
    phrases = "|".join(re.escape(phrase) for phrase in sorted(table, key=len, reverse=True))
    links = "|".join(NumberWords.of(language).of_words)
    scales = "|".join(map(re.escape, NumberWords.of(language).magnitudes))
    phrase = rf"(?<!of )(?<!de )\b(?P<phrase>{phrases})\s+(?:{links})\s+"
    return table, re.compile(rf"{phrase}(?!(?:{scales}|miles|thousands|millions|billions)\b)", re.IGNORECASE)
