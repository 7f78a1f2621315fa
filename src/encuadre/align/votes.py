"""Two votes of one chamber: cloture on Monday and adoption on Thursday are told in the same words."""

from __future__ import annotations

import re
from functools import cache

from encuadre.data.negation import any_of
from encuadre.data.votes import Votes
from encuadre.model import Language, Passage

_NUMBER = re.compile(r"(?<![\d.,])\d{1,3}(?![\d.,]*\d|%)")


def are_two_votes(left: Passage, right: Passage) -> bool:
    """Tell whether both sentences tell how a vote went, and no number of the one stands in the other.

    Found by reading; of the links of 29 pairs of real reports it takes none.

    Args:
        left: A sentence.
        right: One of another text.
    """
    both = (left, right)
    if not all(any_of(Votes.of(one.language).voted).search(one.text) for one in both):
        return False
    here, there = (set(_NUMBER.findall(one.text)) for one in both)
    is_told = any(_tally(one.language).search(one.text) for one in both)
    return is_told and len(here) > 1 and len(there) > 1 and here.isdisjoint(there)


@cache
def _tally(language: Language) -> re.Pattern[str]:
    """Return what finds the two numbers of a tally."""
    return re.compile(rf"\b\d{{1,3}} ?(?:[-–]|{'|'.join(Votes.of(language).between)}) ?\d{{1,3}}\b")
