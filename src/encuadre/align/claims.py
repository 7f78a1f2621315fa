"""Links of article pairs to claims: the sentences of any number of articles that say the same thing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import fsum

from encuadre.align.copies import Copies, find_copies
from encuadre.model import Alignment, ClaimGroup, LinkKind

_Pair = tuple[str, str]
"""Two sentence ids, the smaller first: no side, and no order of articles, may change a claim."""

CHAIN_FLOOR = 0.5
"""Mean score every sentence of a claim keeps with the claim's sentences in other articles.

Chains of links (a meets b, b meets c) otherwise grow into claims whose ends have nothing in common. Measured
over the gold links of the sample and of real reports: at .4, .5, .6 and .7 the pairs inside claims are linked by a
reader in .81, .87, .90 and .90 of the cases on the sample and in .88, .91, .90 and .90 on real reports, and .58, .50,
.48 and .46 (.62, .62, .55 and .55) of all `same` links are inside a claim. With the second opinion on
wording it is .90 and .82 at .5, with .53 and .67 of the `same` links inside. The links' weights
were fitted on these pairs.
"""


def group_claims(
    sentences: Mapping[str, Sequence[str]],
    alignments: Mapping[tuple[str, str], Alignment],
    *,
    floor: float = CHAIN_FLOOR,
) -> tuple[ClaimGroup, ...]:
    """Group the sentences of an event that say the same thing, over all pairs of its articles.

    The surest `same` link is taken first. Two groups become one only while each of their sentences has a mean score of
    at least `floor` with the sentences of the other articles in it, a missing link counting 0. Sentences of one
    article have no link, and may share a claim when another newsroom says both in one sentence. What a copy repeats
    word for word goes where the copied sentence goes and has no say in it: ten papers with one wire story weigh as one.

    Args:
        sentences: Texts of the sentences in reading order, by article id.
        alignments: By the ids of two of these articles, of one side or of both; a pair that is absent has no links.
        floor: Mean score needed to stay together.

    Returns:
        Groups in which every sentence (`<article>-<number>`) stands exactly once, in the order of their first ones.
    """
    copies = find_copies(sentences)
    scores, sure = _links(alignments, copies)
    groups: dict[str, tuple[str, ...]] = {id_: (id_,) for id_ in _ids(sentences) if id_ not in copies.repeated}
    for one, other in sorted(sure, key=lambda pair: (-scores[pair], pair)):
        if groups[one] is not groups[other]:
            merged = groups[one] + groups[other]
            if all(_mean(id_, merged, scores) >= floor for id_ in merged):
                groups.update(dict.fromkeys(merged, merged))
    members: dict[str, list[str]] = {}
    for id_ in _ids(sentences):
        members.setdefault(groups[copies.repeated.get(id_, id_)][0], []).append(id_)
    return tuple(
        ClaimGroup(
            tuple(ids),
            min(groups[name], key=lambda id_: (-_mean(id_, groups[name], scores), _number(id_), id_)),
            len({copies.voice[_article(id_)] for id_ in ids}),
        )
        for name, ids in members.items()
    )


def _links(alignments: Mapping[tuple[str, str], Alignment], copies: Copies) -> tuple[dict[_Pair, float], set[_Pair]]:
    """Return the score of every linked pair, and the pairs that say the same."""
    scores: dict[_Pair, float] = {}
    sure: set[_Pair] = set()
    for (left_id, right_id), alignment in alignments.items():
        for link in alignment.links:
            ids = (f"{left_id}-{link.left}", f"{right_id}-{link.right}")
            if copies.repeated.keys().isdisjoint(ids):
                pair = _pair(*ids)
                scores[pair] = link.score
                if link.kind is LinkKind.SAME:
                    sure.add(pair)
    return scores, sure


def _mean(id_: str, group: Sequence[str], scores: Mapping[_Pair, float]) -> float:
    others = [other for other in group if _article(other) != _article(id_)]
    return fsum(scores.get(_pair(id_, other), 0.0) for other in others) / len(others) if others else 1.0


def _ids(sentences: Mapping[str, Sequence[str]]) -> Iterator[str]:
    for article, texts in sentences.items():
        for number in range(len(texts)):
            yield f"{article}-{number}"


def _pair(one: str, other: str) -> _Pair:
    return (one, other) if one < other else (other, one)


def _article(id_: str) -> str:
    return id_.rsplit("-", 1)[0]


def _number(id_: str) -> int:
    return int(id_.rsplit("-", 1)[1])
