"""Said against left unsaid: one side tells what somebody will do, the other that they would not say whether."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from encuadre.align.conflicts._polarity import Assertion, assertions, predicates_in
from encuadre.align.conflicts._surroundings import shared_company
from encuadre.align.conflicts._telling import Telling
from encuadre.data.polarity import Polarity
from encuadre.model import Column, Conflict, ConflictKind, Ground, Language, Link, Passage, Rule, Span

FARTHEST_WORDS = 6
"""Words from `refused to say whether` to its predicate, and from a pledge to its own (chosen)."""

_WORD = re.compile(r"[^\W\d_]+")


def find_withheld(link: Link, told: tuple[Telling, Telling]) -> Iterator[Conflict]:
    """Set what somebody would not say against what is said of the same predicate.

    A text that tells both knows the newer state; only one that stops at the silence differs from the pledge.

    Args:
        link: What joins the two sentences.
        told: Both texts.
    """
    left, right = told[0].passages[link.left], told[1].passages[link.right]
    for one, other, is_left in ((left, right, True), (right, left, False)):
        unsaid = _unsaid(one.language).search(one.text)
        if unsaid is None:
            continue
        pledges = assertions(other)
        all_of_it = told[0 if is_left else 1].passages
        for withheld in assertions(one):
            gap = one.text[unsaid.end() : withheld.head.start]
            is_near = withheld.head.start >= unsaid.end() and len(_WORD.findall(gap)) <= FARTHEST_WORDS
            said = [said for said in pledges if said.predicate == withheld.predicate and _is_pledged(other, said)]
            if not is_near or len(said) != 1 or _is_pledged_in(all_of_it, withheld.predicate):
                continue
            if not shared_company(one, withheld.head, other, said[0].head):
                continue
            spans = (Span(unsaid.start(), withheld.head.end), said[0].head)
            about = {p.language: a.head.of(p.text).lower() for p, a in ((one, withheld), (other, said[0]))}
            rule = Rule(ConflictKind.POLARITY, Ground.WITHHELD, about=about)
            ahead = Column.RIGHT if is_left else Column.LEFT
            yield Conflict(link.left, link.right, *(spans if is_left else spans[::-1]), rule, ahead=ahead)


def _is_pledged_in(passages: Sequence[Passage], predicate: str) -> bool:
    return any(
        said.predicate == predicate and _is_pledged(passage, said)
        for passage in passages
        if predicate in predicates_in(passage)
        for said in assertions(passage)
    )


def _is_pledged(passage: Passage, said: Assertion) -> bool:
    lists = Polarity.of(passage.language)
    if not said.is_positive or _unsaid(passage.language).search(passage.text):
        return False
    before = _WORD.findall(passage.text[: said.head.start].lower())[-FARTHEST_WORDS:]
    ends = said.head.of(passage.text).lower().endswith(lists.pledged_endings) if lists.pledged_endings else False
    return ends or not lists.pledged.isdisjoint(before)


@cache
def _unsaid(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(Polarity.of(language).unsaid)})\b", re.IGNORECASE)
