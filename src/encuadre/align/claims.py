"""Links of article pairs to claims: the sentences of any number of articles that say the same thing."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from math import fsum

from encuadre.align.copies import Copies, read_copies
from encuadre.model import Alignment, ClaimGroup, LinkKind, SentenceId

_Pair = tuple[SentenceId, SentenceId]
"""Two sentences, the smaller first: no side, and no order of articles, may change a claim."""

CHAIN_FLOOR = 0.6
"""Mean score every sentence of a claim keeps with the claim's sentences in other articles.

Chains of links (a meets b, b meets c) otherwise grow into claims whose ends have nothing in common. Where a pair scores
.60 at least to be linked at all, a sentence stays only with those it is linked to on the whole. At .4, .5, .6 and .7
the pairs inside claims are linked by a reader in .92, .93, .95 and .96 of the cases on the sample, in .86, .88, .89 and
.88 and in .91, .92, .94 and .94 on two sets of real reports, on which the weights were fitted; .45, .39, .38 and .38
(.62, .61, .61 and .54; .59, .57, .56 and .56) of all `same` links are inside a claim.
"""


def group_claims(
    sentences: Mapping[str, Sequence[str]],
    alignments: Mapping[tuple[str, str], Alignment],
    *,
    copies: Iterable[Sequence[str]] = (),
    floor: float = CHAIN_FLOOR,
    apart: Container[tuple[SentenceId, SentenceId]] = frozenset(),
) -> tuple[ClaimGroup, ...]:
    """Group the sentences of an event that say the same thing, over all pairs of its articles.

    The surest `same` link is taken first. Two groups become one only while each of their sentences has a mean score of
    at least `floor` with the sentences of the other articles in it, a missing link counting 0. Sentences of one
    article have no link, and may share a claim when another newsroom says both in one sentence. What a copy repeats
    goes where the copied sentence goes and has no say in it: ten papers with one wire story weigh as one.

    Args:
        sentences: Texts of the sentences in reading order, by article id.
        alignments: By the ids of two of these articles, of one side or of both; a pair that is absent has no links.
        copies: Groups of these articles that are one text, the longest of each first (`Event.copies`).
        floor: Mean score needed to stay together.
        apart: Pairs that a reader has told apart, each both ways round; no claim holds both of one.

    Returns:
        Groups in which every sentence stands exactly once, in the order of their first ones.
    """
    known = read_copies(sentences, copies)
    scores, sure = _links(alignments, known)
    alone = (place for place in _places(sentences) if place not in known.repeated)
    groups: dict[SentenceId, tuple[SentenceId, ...]] = {place: (place,) for place in alone}
    for one, other in sorted(sure, key=lambda pair: (-scores[pair], pair)):
        if groups[one] is not groups[other]:
            merged = groups[one] + groups[other]
            is_denied = any((here, there) in apart for here in groups[one] for there in groups[other])
            if not is_denied and all(_mean(place, merged, scores) >= floor for place in merged):
                groups.update(dict.fromkeys(merged, merged))
    members: dict[SentenceId, list[SentenceId]] = {}
    for place in _places(sentences):
        members.setdefault(groups[known.repeated.get(place, place)][0], []).append(place)
    return tuple(
        ClaimGroup(
            tuple(places),
            min(groups[name], key=lambda place: (-_mean(place, groups[name], scores), place.number, place)),
            len({known.voice[place.article] for place in places}),
        )
        for name, places in members.items()
    )


def _links(alignments: Mapping[tuple[str, str], Alignment], copies: Copies) -> tuple[dict[_Pair, float], set[_Pair]]:
    """Return the score of every linked pair, and the pairs that say the same."""
    scores: dict[_Pair, float] = {}
    sure: set[_Pair] = set()
    for (left_id, right_id), alignment in alignments.items():
        for link in alignment.links:
            places = (SentenceId(left_id, link.left), SentenceId(right_id, link.right))
            if copies.repeated.keys().isdisjoint(places):
                pair = _pair(*places)
                scores[pair] = link.score
                if link.kind is LinkKind.SAME:
                    sure.add(pair)
    return scores, sure


def _mean(place: SentenceId, group: Sequence[SentenceId], scores: Mapping[_Pair, float]) -> float:
    others = [other for other in group if other.article != place.article]
    return fsum(scores.get(_pair(place, other), 0.0) for other in others) / len(others) if others else 1.0


def _places(sentences: Mapping[str, Sequence[str]]) -> Iterator[SentenceId]:
    for article, texts in sentences.items():
        for number in range(len(texts)):
            yield SentenceId(article, number)


def _pair(one: SentenceId, other: SentenceId) -> _Pair:
    return (one, other) if one < other else (other, one)
