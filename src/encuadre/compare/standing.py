"""What the other side does with a sentence: the one place that says *only*."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import exp, log, prod

from encuadre.model import Alignment, ClaimGroup, ComparedLink, SentenceId, Status

SURE = 0.7
"""Chance of being absent from a whole side from which a sentence is *only here*; below, it is *perhaps told there*.

Stricter than of a bare text (`model.alignment.SURE`), for a newsroom prints what a side is said to leave out. Of 550
sentences without a link that say something, of 43 real events, each weighted by how many are like it and judged with
`OF_A_SIDE` fitted without its event, .91 of what is called *only here* is told nowhere on the other side, not even in
half, in Spanish, and .91 in English (.86 and .90 with the line and the chances of before); of what is told nowhere .63
and .87 are called so (.72 and .93). Spanish needs it more: little of it is far from all that is said in English.
"""

INDEPENDENCE = 0.25
"""How much a further report of the other side counts beside the one that most likely tells a sentence: 0 not at all, 1
as if each were written by itself.

Reports of one happening have the same sources, so what the likeliest does not tell the others hardly do. Of 299 such
sentences the log-likelihood is -1,627 at 0, about -1,670 here and -1,879 at 1 (with any event left out, 0 is best in 32
of 33); what is absent is told from what is not with an AUC of .87 at 0 and here, .85 at 1, and where four reports and
more stand opposite with .81, .82 and .78.
"""

OF_A_SIDE = (-0.267, 1.276, -0.569)
"""Bias, weight of the log-odds that none of its texts tells a sentence, and of its standing beside one that is told
there, in the log-odds that a side tells it nowhere, not even in half.

Readers of two bare texts call new what a reader of a whole side finds told there in half. And what stands beside a
told sentence mostly elaborates it: of those that were *only here* by their chance alone, 44 of 68 beside one were so,
and 294 of 323 of the others. Fitted on the sentences of `SURE`; without any event the weights stay within -.38 to -.03,
1.20 to 1.37, -.86 to -.43. Where the chance is said to be .6 to .7, .7 to .8, .8 to .9 and above, .60, .77, .85 and
.97 are absent. Length, clauses, commas, names and figures that are new, likeness in meaning, the language, the number
of reports and of sentences opposite tell nothing beside it.
"""

TOLD = 0.4
"""Chance of its texts below which a neighbour counts as told there, as one that is linked does: .2 to .5 fit alike."""

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
        claims: Iterable[ClaimGroup] = (),
        copies: Iterable[Sequence[str]] = (),
    ) -> None:
        """Read what the pairs of articles say of each sentence.

        Args:
            partners: By sentence id the sentences of the other side that are linked to it.
            crossing: The alignments of two articles of different sides, by their ids.
            claims: Groups of sentences that say the same thing: what may be told of one, may be of all.
            copies: Groups of articles that are one text, which tells a sentence or does not however many print it.
        """
        self._partners = partners
        self._compared: set[str] = set()
        self._unlinked: set[SentenceId] = set()
        chances: dict[SentenceId, dict[str, float]] = {}
        voice = {article: group[0] for group in copies for article in group}
        for (left, right), alignment in crossing.items():
            self._compared |= {left, right}
            for article, other, alone, absent in (
                (left, right, alignment.unlinked_left, alignment.absence_left),
                (right, left, alignment.unlinked_right, alignment.absence_right),
            ):
                self._unlinked.update(SentenceId(article, number) for number in alone)
                for number, chance in zip(alone, absent, strict=False):
                    told = chances.setdefault(SentenceId(article, number), {})
                    text = voice.get(other, other)
                    told[text] = min(told.get(text, 1.0), chance)
        self._untold = {place: _untold_by(told.values()) for place, told in chances.items()}
        self._absence = {place: self._of_a_side(place, chance) for place, chance in self._untold.items()}
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

    def _of_a_side(self, place: SentenceId, chance: float) -> float:
        """Return the chance that a side does not tell a sentence, by the chance that none of its texts does."""
        bias, weight, beside = OF_A_SIDE
        known = min(max(chance, _LEAST), 1 - _LEAST)
        log_odds = bias + weight * log(known / (1 - known)) + beside * any(map(self._is_told, _neighbours(place)))
        return 1 / (1 + exp(-log_odds))

    def _is_told(self, place: SentenceId) -> bool:
        return str(place) in self._partners or self._untold.get(place, 1.0) < TOLD

    def _may_be_told(self, place: SentenceId) -> bool:
        return str(place) in self._partners or _is_doubted(self._absence.get(place))

    def states(self, places: Iterable[SentenceId]) -> bool:
        """Tell whether any of some sentences states something."""
        return any(self.of(place)[0] is not Status.NO_STATEMENT for place in places)


def _neighbours(place: SentenceId) -> tuple[SentenceId, SentenceId]:
    """Return the places before and after a sentence, whether or not one stands there."""
    return place._replace(number=place.number - 1), place._replace(number=place.number + 1)


def _untold_by(chances: Iterable[float]) -> float:
    """Return the chance that none of some texts tells a sentence, by the chance that each does not."""
    lowest, *others = sorted(chances)
    return lowest * prod(others) ** INDEPENDENCE


def _is_doubted(absence: float | None) -> bool:
    """Tell whether the other side may well tell a sentence without a link; of one nobody looked at, nothing is said."""
    return absence is not None and absence < SURE
