"""What the other side does with a sentence: the one place that says *only*."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from encuadre.model import Alignment, ClaimGroup, ComparedLink, SentenceId, Status, may_be_told


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
    ) -> None:
        """Read what the pairs of articles say of each sentence.

        Args:
            partners: By sentence id the sentences of the other side that are linked to it.
            crossing: The alignments of two articles of different sides, by their ids.
            claims: Groups of sentences that say the same thing: what may be told of one, may be of all.
        """
        self._partners = partners
        self._compared: set[str] = set()
        self._unlinked: set[SentenceId] = set()
        self._absence: dict[SentenceId, float] = {}
        for (left, right), alignment in crossing.items():
            self._compared |= {left, right}
            for article, alone, chances in (
                (left, alignment.unlinked_left, alignment.absence_left),
                (right, alignment.unlinked_right, alignment.absence_right),
            ):
                self._unlinked.update(SentenceId(article, number) for number in alone)
                for number, chance in zip(alone, chances, strict=False):
                    # Each article of the other side may tell it unseen, so the doubts add up.
                    place = SentenceId(article, number)
                    self._absence[place] = self._absence.get(place, 1.0) * chance
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
        if place in self._by_claim and not may_be_told(chance):
            # By itself it would be absent; how sure that is where its like is told, nobody measured.
            return Status.PERHAPS, None
        status = Status.PERHAPS if may_be_told(chance) else Status.ONLY_HERE
        return status, None if chance is None else round(chance, 4)

    def _may_be_told(self, place: SentenceId) -> bool:
        return str(place) in self._partners or may_be_told(self._absence.get(place))

    def states(self, places: Iterable[SentenceId]) -> bool:
        """Tell whether any of some sentences states something."""
        return any(self.of(place)[0] is not Status.NO_STATEMENT for place in places)
