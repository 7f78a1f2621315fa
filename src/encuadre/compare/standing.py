"""What the other side does with a sentence: the one place that says *only*."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from encuadre.model import Alignment, ComparedLink, SentenceId, Status


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

    def __init__(self, partners: Mapping[str, Sequence[str]], crossing: Mapping[tuple[str, str], Alignment]) -> None:
        """Read what the pairs of articles say of each sentence.

        Args:
            partners: By sentence id the sentences of the other side that are linked to it.
            crossing: The alignments of two articles of different sides, by their ids.
        """
        self._partners = partners
        self._compared: set[str] = set()
        self._unlinked: set[SentenceId] = set()
        self._absence: dict[SentenceId, float] = {}
        for (left, right), alignment in crossing.items():
            self._compared |= {left, right}
            for article, alone, chances in (
                (left, alignment.only_left, alignment.absence_left),
                (right, alignment.only_right, alignment.absence_right),
            ):
                self._unlinked.update(SentenceId(article, number) for number in alone)
                for number, chance in zip(alone, chances, strict=False):
                    # Each article of the other side may tell it unseen, so the doubts add up.
                    place = SentenceId(article, number)
                    self._absence[place] = self._absence.get(place, 1.0) * chance

    def of(self, place: SentenceId) -> tuple[Status, float | None]:
        """Return the status of a sentence, and the chance that one that is *only here* is so, if that is known."""
        if str(place) in self._partners:
            return Status.SHARED, None
        if place.article in self._compared and place not in self._unlinked:
            return Status.NO_STATEMENT, None
        chance = self._absence.get(place)
        return Status.ONLY_HERE, None if chance is None else round(chance, 4)

    def states(self, places: Iterable[SentenceId]) -> bool:
        """Tell whether any of some sentences states something."""
        return any(self.of(place)[0] is not Status.NO_STATEMENT for place in places)
