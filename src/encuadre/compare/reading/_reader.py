"""A comparison with what the findings look up in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from encuadre.compare.phrasing import Fact, shorten, side
from encuadre.model import Claim, Comparison, Evidence, Language


class Reader:
    """What is asked of a comparison more than once."""

    def __init__(self, comparison: Comparison) -> None:
        """Index the sentences of `comparison`."""
        self.it = comparison
        self.sides = (comparison.left, comparison.right)
        self.text = {one.id: one.text for each in self.sides for one in each.sentences}
        spoken = {article.id: article.language for each in self.sides for article in each.articles}
        self.language = {one.id: spoken[one.article_id] for each in self.sides for one in each.sentences}
        self.names: dict[str, Fact] = {"left": side(comparison.left.side), "right": side(comparison.right.side)}
        self.shared = [claim for claim in comparison.claims if claim.left and claim.right]
        self._sentences: dict[str, list[tuple[int, int, str]]] = {}
        for each in self.sides:
            for one in each.sentences:
                self._sentences.setdefault(one.article_id, []).append((one.span.start, one.span.end, one.id))

    def said(self, claim: Claim) -> Callable[[Language], str]:
        """Return a claim in the reader's language if a sentence of it is, else in that of its representative."""

        def worded(language: Language) -> str:
            own = [id_ for id_ in claim.sentences if self.language[id_] == language]
            chosen = claim.representative if claim.representative in own or not own else own[0]
            return shorten(self.text[chosen])

        return worded

    def only(self, place: int) -> list[Claim]:
        """Return the claims of one side alone."""
        return [claim for claim in self.it.claims if self.of(claim, place) and not self.of(claim, 1 - place)]

    def of(self, claim: Claim, place: int) -> tuple[str, ...]:
        """Return the sentences of a claim on one side."""
        return (claim.left, claim.right)[place]

    def sentences(self, evidence: Sequence[Evidence]) -> list[str]:
        """Return the ids of the sentences in which pieces of evidence begin."""
        return [
            id_
            for one in evidence
            for start, end, id_ in self._sentences.get(one.article_id, ())
            if start <= one.span.start < end
        ]

    def named(self, place: int) -> dict[str, Fact]:
        """Return one side (0 is left) as `side` and the other as `other`."""
        return {"side": side(self.sides[place].side), "other": side(self.sides[1 - place].side)}
