"""Said against left unsaid: one side tells what somebody will do, the other that they would not say whether."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from encuadre.align.conflicts._polarity import Assertion, assertions
from encuadre.align.conflicts._surroundings import shared_company
from encuadre.data.polarity import Polarity
from encuadre.model import Conflict, ConflictKind, Ground, Language, Link, Passage, Rule, Span

FARTHEST_WORDS = 6
"""Words from `refused to say whether` to its predicate, and from a pledge to its own (chosen)."""

_WORD = re.compile(r"[^\W\d_]+")


def find_withheld(link: Link, left: Passage, right: Passage) -> Iterator[Conflict]:
    """Set what somebody would not say against what is said of the same predicate.

    Args:
        link: What joins the two sentences.
        left: One sentence.
        right: The other.
    """
    for one, other, is_left in ((left, right, True), (right, left, False)):
        unsaid = _unsaid(one.language).search(one.text)
        if unsaid is None:
            continue
        told = assertions(other)
        for withheld in assertions(one):
            gap = one.text[unsaid.end() : withheld.head.start]
            is_near = withheld.head.start >= unsaid.end() and len(_WORD.findall(gap)) <= FARTHEST_WORDS
            said = [said for said in told if said.predicate == withheld.predicate and _is_pledged(other, said)]
            if not is_near or len(said) != 1 or not shared_company(one, withheld.head, other, said[0].head):
                continue
            spans = (Span(unsaid.start(), withheld.head.end), said[0].head)
            about = {p.language: a.head.of(p.text).lower() for p, a in ((one, withheld), (other, said[0]))}
            rule = Rule(ConflictKind.POLARITY, Ground.WITHHELD, about=about)
            yield Conflict(link.left, link.right, *(spans if is_left else spans[::-1]), rule)


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
