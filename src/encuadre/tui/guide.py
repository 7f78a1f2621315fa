"""Ways through a comparison: which sentence stands where, who its partners are, where `n` goes next.

Nothing is judged here; a frozen `Comparison` is only indexed, once, so that a key press looks up instead of searching.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum

from encuadre.model import SIDES, Article, Column, ComparedSide, Comparison, Evidence
from encuadre.present.index import Index, index_of
from encuadre.tui.following import followed


class Fact(StrEnum):
    """What a reader can bring out of the whole."""

    ALL = "all"
    SHARED = "shared"
    ONLY_LEFT = "only_left"
    ONLY_RIGHT = "only_right"
    PERHAPS = "perhaps"
    CONFLICTS = "conflicts"
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True)
class Stop:
    """A place to go to: a sentence, or two that belong together. At least one is not empty."""

    left: str = ""
    right: str = ""

    def on(self, side: Column) -> str:
        """Return the sentence id on `side`, empty if there is none."""
        return self.left if side is Column.LEFT else self.right


@dataclass(frozen=True, slots=True)
class Guide(Index):
    """A comparison by sentence, with the ways through it."""

    hidden: frozenset[str]
    """Ids of the articles the reader does not want to see now; what was found of them stays as it is."""

    order: Mapping[Column, tuple[str, ...]]
    """Ids of the sentences to be seen, in reading order."""

    position: Mapping[str, int]
    """Where a sentence stands in the order of its side."""

    followed: Mapping[str, str]
    """What the other column shows while a sentence is read; a sentence with nothing across is absent."""

    stops: Mapping[Fact, tuple[Stop, ...]]

    def side(self, side: Column) -> ComparedSide:
        """Return what stands in that column."""
        return self.comparison.left if side is Column.LEFT else self.comparison.right

    def shown(self, side: Column) -> tuple[Article, ...]:
        """Return the articles to be seen in that column."""
        return tuple(article for article in self.side(side).articles if article.id not in self.hidden)

    def partner(self, sentence: str) -> str:
        """Return the surest partner to be seen; empty if there is none."""
        partners = (one.sentence for one in self.partners.get(sentence, ()))
        return next((one for one in partners if one in self.position), "")

    def brought_out(self, fact: Fact) -> frozenset[str]:
        """Return the sentences `fact` leaves bright; all of them for `Fact.ALL`."""
        if fact is Fact.ALL:
            return frozenset(self.sentences)
        return frozenset(id_ for stop in self.stops[fact] for id_ in (stop.left, stop.right) if id_)

    def evidence_stops(self, evidence: Sequence[Evidence]) -> tuple[Stop, ...]:
        """Return the sentences that hold the evidence, in its own order, each once."""
        found: dict[str, Stop] = {}
        for piece in evidence:
            for sentence in map(self.sentences.__getitem__, self.position):
                if sentence.article_id == piece.article_id and sentence.span.overlaps(piece.span):
                    is_left = self.columns[sentence.id] is Column.LEFT
                    found.setdefault(sentence.id, Stop(left=sentence.id) if is_left else Stop(right=sentence.id))
        return tuple(found.values())


def guide_to(comparison: Comparison, hidden: frozenset[str] = frozenset()) -> Guide:
    """Index a comparison, once, when it is opened or other articles are to be seen."""
    sides = {Column.LEFT: comparison.left, Column.RIGHT: comparison.right}
    order = {
        side: tuple(sentence.id for sentence in compared.sentences if sentence.article_id not in hidden)
        for side, compared in sides.items()
    }
    position = {id_: index for ids in order.values() for index, id_ in enumerate(ids)}

    def in_order(stops: set[Stop]) -> tuple[Stop, ...]:
        seen = (stop for stop in stops if stop.left in position and stop.right in position)
        return tuple(sorted(seen, key=lambda stop: (position[stop.left], position[stop.right])))

    def once(ids: Iterable[str]) -> Iterator[str]:
        """Yield the first of each wording that is seen."""
        yield from (group[0] for group in comparison.once(id_ for id_ in ids if id_ in position))

    links = in_order({Stop(left, right) for link in comparison.links for left in link.left for right in link.right})
    index = index_of(comparison)
    return Guide(
        **{field.name: getattr(index, field.name) for field in fields(index)},
        hidden=hidden,
        order=order,
        position=position,
        followed={
            sentence: other for side in SIDES for sentence, other in followed(index, order[side], order[side.other])
        },
        stops={
            Fact.ALL: links,
            Fact.SHARED: links,
            Fact.ONLY_LEFT: tuple(Stop(left=id_) for id_ in once(comparison.only_left)),
            Fact.ONLY_RIGHT: tuple(Stop(right=id_) for id_ in once(comparison.only_right)),
            Fact.PERHAPS: (
                *(Stop(left=id_) for id_ in once(comparison.perhaps_left)),
                *(Stop(right=id_) for id_ in once(comparison.perhaps_right)),
            ),
            Fact.CONFLICTS: in_order({Stop(conflict.left, conflict.right) for conflict in comparison.conflicts}),
        },
    )


def next_stop(guide: Guide, stops: Sequence[Stop], at: int | None, sentence_id: str, step: int) -> int | None:
    """Return the index of the stop to go to, round and round; `None` if there is nowhere to go.

    A reader who walked away with the arrows goes on from where they are, not from where they left the walk.

    Args:
        guide: The comparison, indexed by sentence.
        stops: What is stepped through, in order.
        at: The index of the stop last gone to; `None`: none yet.
        sentence_id: Where the reader is.
        step: 1 forth, -1 back.
    """
    if not stops:
        return None
    side = guide.columns[sentence_id]
    if at is not None and at < len(stops) and stops[at].on(side) == sentence_id:
        return (at + step) % len(stops)
    here = guide.position[sentence_id]
    places = [(index, guide.position[stop.on(side)]) for index, stop in enumerate(stops) if stop.on(side)]
    if not places:
        return 0 if step > 0 else len(stops) - 1
    if step > 0:
        return next((index for index, place in places if place >= here), places[0][0])
    return next((index for index, place in reversed(places) if place <= here), places[-1][0])
