"""What the other side does with a sentence: the one place that says *only*."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import exp, log

from encuadre.model import Alignment, ClaimGroup, ComparedLink, SentenceId, Status

SURE = 0.75
"""Chance that a sentence is one side's alone from which it is *only here*; below, it is *perhaps told there*.

Stricter than of a bare text (`model.alignment.SURE`), for a newsroom prints what a side is said to leave out. Of 1,096
sentences without a link, of 54 real events, each weighted by how many are like it and judged with `OF_A_SIDE` fitted
without its event, .90 of what is called *only here* is right in English, by `docs/reading.md`, and .86 in Spanish (.83
and .82 by the likeliest texts and what stands beside alone, from .7 on); of those that second readers judged .86 and
.80, before .81 and .75. That costs .15 and .19 of the right lines, and takes half of those that are not. A line of .7
costs .05 and .03 and leaves .90 and .80: what lies between is right in two of three cases.
"""

OF_A_SIDE = (-6.415, 1.039, 1.924)
"""Bias, weight of the log-odds that the likeliest text does not tell a sentence, and of the logarithm of its words, in
the log-odds that a reader calls it one side's alone.

Readers of two bare texts call new what a reader of a whole side finds told there in half, and a short sentence often
says nothing that is worth a line: of those that are shown words tell an empty one with an AUC of .74 and one that is
told with .64, a lone chance with .40 and .75. Fitted on 932 of those of `SURE`; told in half, empty and what is no
text of the newsroom counts as not right; without any event the weights stay within -6.7 to -6.1, .99 to 1.1, 1.8 to 2.
Where the chance is said to be .5 to .6, .6 to .7, .7 to .8, .8 to .9 and above, .4, .6, .8, .9 and .95 are right.

The likeliest text alone counts: reports of one happening have the same sources, so what it does not tell the others
hardly do. The log-likelihood of the labels, each left out with its event, is six better than where a further report
counts by a quarter, and 43 better than without words. What stands beside a told sentence, the language, the number of
reports opposite, the words, names and figures of a sentence that any sentence, any two or any three in a row over there
have too, and the likeness of its clauses to sentences and clauses there, tell nothing beside it.
"""

LONG = 25
"""Words from which a sentence is long; caps of 18 to 30 fit alike, no cap worse."""

_LEAST = 0.001
"""Least chance either way that is reckoned with: the log-odds of none have no end."""


def partners_of(links: Iterable[ComparedLink]) -> dict[str, list[str]]:
    """Return by sentence id the sentences of the other side that are linked to it."""
    found: dict[str, list[str]] = {}
    for link in links:
        for one, others in ((link.left, link.right), (link.right, link.left)):
            for id_ in one:
                found.setdefault(id_, []).extend(others)
    return found


class Standing:
    """What the other side does with each sentence, and how sure that is."""

    def __init__(
        self,
        partners: Mapping[str, Sequence[str]],
        crossing: Mapping[tuple[str, str], Alignment],
        words: Mapping[SentenceId, int],
        claims: Iterable[ClaimGroup] = (),
    ) -> None:
        """Read what the pairs of articles say of each sentence.

        Args:
            partners: By sentence id the sentences of the other side that are linked to it.
            crossing: The alignments of two articles of different sides, by their ids.
            words: How many words each sentence has.
            claims: Groups of sentences that say the same thing: what may be told of one, may be of all, and all say as
                much as the longest.
        """
        self._partners = partners
        claims = tuple(claims)
        longest = {one: max(words[each] for each in claim.sentences) for claim in claims for one in claim.sentences}
        self._compared: set[str] = set()
        self._unlinked: set[SentenceId] = set()
        untold: dict[SentenceId, float] = {}
        for (left, right), alignment in crossing.items():
            self._compared |= {left, right}
            for article, alone, absent in (
                (left, alignment.unlinked_left, alignment.absence_left),
                (right, alignment.unlinked_right, alignment.absence_right),
            ):
                self._unlinked.update(SentenceId(article, number) for number in alone)
                for number, chance in zip(alone, absent, strict=False):
                    place = SentenceId(article, number)
                    untold[place] = min(untold.get(place, 1.0), chance)
        self._absence = {
            place: _of_a_side(chance, longest.get(place, words[place])) for place, chance in untold.items()
        }
        self._by_claim = {
            place for claim in claims if any(map(self._may_be_told, claim.sentences)) for place in claim.sentences
        }

    def of(self, place: SentenceId) -> tuple[Status, float | None]:
        """Return the status of a sentence, and of one without a link the chance that it is absent, if that is known."""
        if str(place) in self._partners:
            return Status.SHARED, None
        if place.article in self._compared and place not in self._unlinked:
            return Status.NO_STATEMENT, None
        chance = self._absence.get(place)
        if place in self._by_claim and not _is_doubted(chance):
            # By itself it would be absent; how sure that is where its like is told, nobody measured.
            return Status.PERHAPS, None
        status = Status.PERHAPS if _is_doubted(chance) else Status.ONLY_HERE
        return status, None if chance is None else round(chance, 4)

    def _may_be_told(self, place: SentenceId) -> bool:
        return str(place) in self._partners or _is_doubted(self._absence.get(place))

    def states(self, places: Iterable[SentenceId]) -> bool:
        """Tell whether any of some sentences states something."""
        return any(self.of(place)[0] is not Status.NO_STATEMENT for place in places)


def _of_a_side(chance: float, words: int) -> float:
    """Return the chance that a sentence is one side's alone, by the chance that none of its texts tells it.

    Args:
        chance: Of the text of the other side that most likely tells it.
        words: How many it has.
    """
    bias, weight, length = OF_A_SIDE
    known = min(max(chance, _LEAST), 1 - _LEAST)
    log_odds = bias + weight * log(known / (1 - known)) + length * log(min(max(words, 1), LONG))
    return 1 / (1 + exp(-log_odds))


def _is_doubted(absence: float | None) -> bool:
    """Tell whether the other side may well tell a sentence without a link; of one nobody looked at, nothing is said."""
    return absence is not None and absence < SURE
